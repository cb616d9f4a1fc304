// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace antecedent {

/// Which of the margin's lanes each reply line of a transcript runs in: short ones near the text, none over
/// another while there are lanes, answers to one message in one.
class ReplyMargin {
public:
    static constexpr std::size_t lanes = 9;

    /// `parents`: of each row, by row; `none` starts a thread.
    explicit ReplyMargin(const std::vector<std::size_t>& parents);

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t laneOf(std::size_t row) const { return m_lanes[row]; }

private:
    std::vector<std::size_t> m_lanes;
};

}  // namespace antecedent
