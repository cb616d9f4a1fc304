// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace antecedent {

/// Who talks in a chat that LINE for computers saved: nothing but blanks parts a name from what is said, "Ann Lee good
/// morning". A name is what several lines begin with, as far as they go on alike.
class LineNames {
public:
    /// What stands behind the time of a line.
    void note(std::string_view line);
    /// Whether nearly all lines begin with somebody who speaks again.
    bool sure() const;
    std::size_t lines() const { return m_lines; }
    /// How much of a line is the name; 0 where nobody's stands in front.
    std::size_t lengthIn(std::string_view line) const;

private:
    struct Start {
        std::size_t lines = 0;
        std::string common;  ///< what all lines that begin with the same word begin with
    };

    std::map<std::string, Start, std::less<>> m_starts;
    std::size_t m_lines = 0;
};

}  // namespace antecedent
