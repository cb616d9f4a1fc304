// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace antecedent {

/// Letters of some texts, and how many of them are of another script than the Latin.
struct ScriptCount {
    std::size_t letters = 0;
    std::size_t others = 0;

    void add(std::string_view text);
    /// 0 where there are no letters.
    double share() const { return letters == 0 ? 0 : static_cast<double>(others) / static_cast<double>(letters); }
};

}  // namespace antecedent
