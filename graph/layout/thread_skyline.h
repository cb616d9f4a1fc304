// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/layout/placement.h"

namespace antecedent {

/// Distances in the units of the boxes.
struct SkylineOptions {
    double gap = 0;       ///< between neighbours beside each other
    double aspect = 1.5;  ///< how many times as wide as high all boxes together should be
};

/// Puts boxes on a page, in their order, each as high as it finds room on top of which nothing stands: small
/// ones fill what is free beside large ones. Gives the upper left corner of each. The sum of the heights above
/// a box is where it stands, so boxes whose heights are multiples of a step stand at multiples of it.
std::vector<Point> skyline(const std::vector<Size>& boxes, const SkylineOptions& options);

}  // namespace antecedent
