// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/layout/placement.h"

namespace antecedent {

/// Distances in the units of the boxes.
struct ShelfOptions {
    double gap = 0;       ///< between neighbours in a row
    double rowGap = 0;    ///< between rows
    double aspect = 1.5;  ///< how many times as wide as high all rows together should be
};

/// Rows that boxes stand in, in their order: for each box the part of its row that it has, as wide as the box
/// and as high as the row. Rows get longer in steps, so that one box that grows a little moves no other one
/// to another row.
std::vector<Rect> shelves(const std::vector<Size>& boxes, const ShelfOptions& options);

}  // namespace antecedent
