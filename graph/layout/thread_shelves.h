// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/layout/placement.h"

namespace antecedent {

/// Where boxes go that stand in rows in their order, a row about as long as all of them are high: the middle
/// of each.
std::vector<Point> shelves(const std::vector<Size>& boxes, double gap);

}  // namespace antecedent
