// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/layout/placement.h"

namespace antecedent {

/// The smallest circle, to some hundredths, around round things of one radius each.
Disc enclosingDisc(const std::vector<Disc>& discs);

/// Middles of circles that touch and do not overlap: the first in the middle, the others around it in their
/// order, in a shape `aspect` times as wide as high. Front chain of Wang, Wang, Dai and Wang, "Visualization of
/// large hierarchical data by circle packing" (CHI 2006).
std::vector<Point> packedCircles(const std::vector<double>& radii, double aspect = 1.5);

}  // namespace antecedent
