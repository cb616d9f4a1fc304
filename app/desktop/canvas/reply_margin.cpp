// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/reply_margin.h"

#include <array>
#include <cmath>

namespace antecedent {

ReplyMargin::ReplyMargin(const std::vector<std::size_t>& parents) : m_lanes(parents.size(), 0) {
    struct Used {
        std::size_t parent = 0;
        std::size_t child = 0;
    };
    std::array<Used, lanes> used{};
    for (std::size_t row = 0; row < parents.size(); ++row) {
        if (parents[row] == none) continue;
        const auto distance = static_cast<double>(row - parents[row]);
        const auto wanted = std::min(lanes - 1, static_cast<std::size_t>(std::log2(distance)));
        std::size_t lane = wanted;
        // Rows come in order, so only the last line of a lane can be in the way.
        const auto free = [&](std::size_t l) {
            return parents[row] >= used[l].child || parents[row] == used[l].parent;
        };
        while (lane < lanes && !free(lane)) ++lane;
        if (lane == lanes) lane = wanted;
        m_lanes[row] = lane;
        used[lane] = {parents[row], row};
    }
}

}  // namespace antecedent
