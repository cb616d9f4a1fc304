// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/point_thinning.h"

#include <cmath>
#include <cstdint>
#include <unordered_set>

namespace antecedent {

const std::vector<std::size_t>& PointThinning::at(double step, const std::vector<QPointF>& points,
                                                  const std::vector<bool>& hidden) const {
    const int power = static_cast<int>(std::floor(std::log2(step)));
    const auto made = m_grids.find(power);
    if (made != m_grids.end()) return made->second;
    std::vector<std::size_t>& chosen = m_grids[power];
    const double width = std::exp2(power);
    std::unordered_set<std::uint64_t> taken;
    taken.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!hidden.empty() && hidden[i]) continue;
        const auto column = static_cast<std::int32_t>(std::floor(points[i].x() / width));
        const auto row = static_cast<std::int32_t>(std::floor(points[i].y() / width));
        const auto cell = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32U) |
                          static_cast<std::uint32_t>(row);
        if (taken.insert(cell).second) chosen.push_back(i);
    }
    return chosen;
}

}  // namespace antecedent
