// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/metrics/assignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace antecedent {
namespace {

/// By trying every order of the columns.
std::int64_t bestByTrying(std::size_t size, const std::vector<AssignmentEdge>& edges) {
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), 0);
    std::int64_t best = 0;
    do {
        std::int64_t total = 0;
        for (const AssignmentEdge& edge : edges) {
            if (order[edge.row] == edge.column) total += edge.weight;
        }
        best = std::max(best, total);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

TEST(Assignment, LeavesTheHeaviestEdgeWhenTwoOthersAreWorthMore) {
    EXPECT_EQ(bestAssignment(2, 2, {{0, 0, 10}, {0, 1, 8}, {1, 0, 7}}), 15);
    EXPECT_EQ(bestAssignment(3, 1, {{0, 0, 1}, {1, 0, 5}, {2, 0, 3}}), 5);
    EXPECT_EQ(bestAssignment(2, 2, {}), 0);
}

TEST(Assignment, EqualsTryingEveryOrder) {
    std::mt19937 random(7);
    for (int trial = 0; trial < 200; ++trial) {
        const std::size_t size = 1 + random() % 6;
        std::vector<AssignmentEdge> edges;
        for (std::size_t row = 0; row < size; ++row) {
            for (std::size_t column = 0; column < size; ++column) {
                if (random() % 2 == 0) edges.push_back({row, column, 1 + static_cast<std::int64_t>(random() % 9)});
            }
        }
        EXPECT_EQ(bestAssignment(size, size, edges), bestByTrying(size, edges)) << "trial " << trial;
    }
}

TEST(Assignment, TakesTwoThousandThreads) {
    constexpr std::size_t threads = 2000;
    std::vector<AssignmentEdge> edges;
    for (std::size_t i = 0; i < threads; ++i) {
        edges.push_back({i, i, 3});
        edges.push_back({i, (i * 7 + 1) % threads, 2});
        edges.push_back({i, (i * 13 + 5) % threads, 2});
    }
    EXPECT_EQ(bestAssignment(threads, threads, edges), 3 * static_cast<std::int64_t>(threads));
}

}  // namespace
}  // namespace antecedent
