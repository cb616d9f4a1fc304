// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace antecedent {

/// A possible match of a row with a column, and what it is worth (more than 0).
struct AssignmentEdge {
    std::size_t row = 0;
    std::size_t column = 0;
    std::int64_t weight = 0;
};

/// Greatest total weight of a matching that uses every row and every column at most once (the assignment
/// problem), by successive shortest augmenting paths with potentials: O(rows · edges · log edges), so that
/// sparse overlaps of thousands of threads take milliseconds. Rows and columns may stay unmatched.
std::int64_t bestAssignment(std::size_t rows, std::size_t columns, const std::vector<AssignmentEdge>& edges);

}  // namespace antecedent
