// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <cstddef>
#include <map>
#include <vector>

namespace antecedent {

/// Which of very many points are worth drawing from afar: one for every square of a grid whose width is the
/// next power of two. Grids are made when they are first asked for.
class PointThinning {
public:
    /// Numbers of points that stand for all; `step` above 0.
    const std::vector<std::size_t>& at(double step, const std::vector<QPointF>& points,
                                       const std::vector<bool>& hidden) const;

private:
    mutable std::map<int, std::vector<std::size_t>> m_grids;
};

}  // namespace antecedent
