// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/layout/placement.h"

namespace antecedent {

/// Moves round nodes apart, each as little as its neighbours let it, until all keep `gap` between their
/// borders.
void removeOverlaps(std::vector<Point>& middles, const std::vector<double>& radii, double gap);

}  // namespace antecedent
