// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace antecedent {

/// Where nodes stand in an undirected graph without weights.
struct Centrality {
    /// Share of the shortest ways between others that lead through each node, 0 to 1 (Brandes 2001).
    std::vector<double> betweenness;
    /// Others reached as a share of all others, divided by their mean distance (Wasserman and Faust 1994).
    std::vector<double> closeness;
    /// Nodes from which ways were sought: all, or so many that they stand for all (Brandes and Pich 2007).
    std::size_t sources = 0;
};

/// Takes nodes times edges while that is at most `budget`. In larger graphs ways are sought from some of the nodes,
/// which are evenly spread and always the same, and what is found stands for all. Edges may repeat, in either
/// direction.
Centrality centralityOf(std::size_t nodes, const std::vector<std::pair<std::size_t, std::size_t>>& edges,
                        std::size_t budget = 200'000'000);

}  // namespace antecedent
