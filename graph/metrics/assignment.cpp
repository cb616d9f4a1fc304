// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/assignment.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace antecedent {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();

/// Every row has a column of its own besides the real ones, at weight 0: taking it means to stay unmatched.
class Assignment {
public:
    Assignment(std::size_t rows, std::size_t columns, const std::vector<AssignmentEdge>& edges)
        : m_edges(rows),
          m_rowPotential(rows),
          m_columnPotential(columns + rows),
          m_rowOf(columns + rows, none),
          m_distance(columns + rows),
          m_reachedFrom(columns + rows) {
        for (const AssignmentEdge& edge : edges) m_edges[edge.row].emplace_back(edge.column, -edge.weight);
        for (std::size_t row = 0; row < rows; ++row) m_edges[row].emplace_back(columns + row, 0);
    }

    std::int64_t solve() {
        for (std::size_t row = 0; row < m_edges.size(); ++row) insert(row);
        std::int64_t total = 0;
        for (std::size_t column = 0; column < m_rowOf.size(); ++column) {
            if (m_rowOf[column] != none) total -= cost(m_rowOf[column], column);
        }
        return total;
    }

private:
    using Entry = std::pair<std::int64_t, std::size_t>;  // distance, column

    std::int64_t cost(std::size_t row, std::size_t column) const {
        std::int64_t least = unreached;
        for (const auto& [target, price] : m_edges[row]) {
            if (target == column) least = std::min(least, price);
        }
        return least;
    }

    /// Dijkstra over reduced costs to the nearest free column, then the matching is flipped along the path.
    void insert(std::size_t row) {
        std::fill(m_distance.begin(), m_distance.end(), unreached);
        m_queue = {};
        m_settled.clear();
        m_rowPotential[row] = cheapest(row);
        relax(row, 0, none);
        std::size_t free = none;
        while (free == none) {
            const auto [distance, column] = m_queue.top();
            m_queue.pop();
            if (distance > m_distance[column]) continue;
            if (m_rowOf[column] == none) {
                free = column;
            } else {
                m_settled.push_back(column);
                relax(m_rowOf[column], distance, column);
            }
        }
        updatePotentials(row, m_distance[free]);
        flip(row, free);
    }

    std::int64_t cheapest(std::size_t row) const {
        std::int64_t least = unreached;
        for (const auto& [column, price] : m_edges[row]) least = std::min(least, price - m_columnPotential[column]);
        return least;
    }

    void relax(std::size_t row, std::int64_t distance, std::size_t from) {
        for (const auto& [column, price] : m_edges[row]) {
            const std::int64_t next = distance + price - m_rowPotential[row] - m_columnPotential[column];
            if (next >= m_distance[column]) continue;
            m_distance[column] = next;
            m_reachedFrom[column] = from;
            m_queue.emplace(next, column);
        }
    }

    void updatePotentials(std::size_t row, std::int64_t length) {
        m_rowPotential[row] += length;
        for (const std::size_t column : m_settled) {
            const std::int64_t slack = length - m_distance[column];
            m_columnPotential[column] -= slack;
            m_rowPotential[m_rowOf[column]] += slack;
        }
    }

    void flip(std::size_t row, std::size_t free) {
        for (std::size_t column = free;;) {
            const std::size_t from = m_reachedFrom[column];
            m_rowOf[column] = from == none ? row : m_rowOf[from];
            if (from == none) return;
            column = from;
        }
    }

    std::vector<std::vector<std::pair<std::size_t, std::int64_t>>> m_edges;  // by row: column, cost
    std::vector<std::int64_t> m_rowPotential;
    std::vector<std::int64_t> m_columnPotential;
    std::vector<std::size_t> m_rowOf;  // by column
    std::vector<std::int64_t> m_distance;
    std::vector<std::size_t> m_reachedFrom;  // column before this one on the path
    std::vector<std::size_t> m_settled;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

}  // namespace

std::int64_t bestAssignment(std::size_t rows, std::size_t columns, const std::vector<AssignmentEdge>& edges) {
    return Assignment(rows, columns, edges).solve();
}

}  // namespace antecedent
