// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/point_thinning.h"

#include <cmath>
#include <cstdint>
#include <numeric>

namespace antecedent {
namespace {

/// A set of the squares of a grid: one table, since a node for each of a hundred thousand takes too long
/// between two frames.
class TakenSquares {
public:
    explicit TakenSquares(std::size_t most) {
        while ((std::size_t{1} << m_bits) < 2 * most) ++m_bits;
        m_slots.assign(std::size_t{1} << m_bits, free);
    }

    /// True when nobody was there.
    bool take(std::uint64_t square) {
        constexpr std::uint64_t spread = 0x9e3779b97f4a7c15U;
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = (square * spread) >> (64U - m_bits);
        while (m_slots[slot] != free && m_slots[slot] != square) slot = (slot + 1) & mask;
        if (m_slots[slot] == square) return false;
        m_slots[slot] = square;
        return true;
    }

private:
    static constexpr std::uint64_t free = ~std::uint64_t{0};
    unsigned m_bits = 4;
    std::vector<std::uint64_t> m_slots;
};

std::uint64_t squareOf(const QPointF& point, double width) {
    const auto column = static_cast<std::int32_t>(std::floor(point.x() / width));
    const auto row = static_cast<std::int32_t>(std::floor(point.y() / width));
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32U) | static_cast<std::uint32_t>(row);
}

}  // namespace

const std::vector<std::size_t>& PointThinning::at(double step, const std::vector<QPointF>& points,
                                                  const std::vector<bool>& hidden) const {
    const int power = static_cast<int>(std::floor(std::log2(step)));
    const auto after = m_grids.lower_bound(power);
    if (after != m_grids.end() && after->first == power) return after->second;
    // Squares hold whole squares of a finer grid, so whoever stands for those is enough to choose from.
    std::vector<std::size_t> all;
    if (after == m_grids.begin()) {
        all.resize(points.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
    }
    const std::vector<std::size_t>& finer = after == m_grids.begin() ? all : std::prev(after)->second;
    TakenSquares taken(finer.size());
    std::vector<std::size_t> chosen;
    for (const std::size_t i : finer) {
        if (!hidden.empty() && hidden[i]) continue;
        if (taken.take(squareOf(points[i], std::exp2(power)))) chosen.push_back(i);
    }
    return m_grids.emplace(power, std::move(chosen)).first->second;
}

}  // namespace antecedent
