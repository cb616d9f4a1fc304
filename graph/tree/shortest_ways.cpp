// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/tree/shortest_ways.h"

#include <algorithm>
#include <cstdint>

namespace antecedent {
namespace {

constexpr std::size_t fewestSources = 100;

/// Neighbours of all nodes in one list.
class Neighbours {
public:
    Neighbours(std::size_t nodes, const std::vector<std::pair<std::size_t, std::size_t>>& edges) {
        std::vector<std::pair<std::size_t, std::size_t>> both;
        both.reserve(edges.size() * 2);
        for (const auto& [from, to] : edges) {
            both.emplace_back(from, to);
            both.emplace_back(to, from);
        }
        std::sort(both.begin(), both.end());
        both.erase(std::unique(both.begin(), both.end()), both.end());
        m_begin.assign(nodes + 1, 0);
        for (const auto& [from, to] : both) {
            ++m_begin[from + 1];
            m_to.push_back(static_cast<std::uint32_t>(to));
        }
        for (std::size_t i = 0; i < nodes; ++i) m_begin[i + 1] += m_begin[i];
    }

    std::size_t nodes() const { return m_begin.size() - 1; }
    std::size_t edges() const { return m_to.size() / 2; }
    template <class Take>
    void forEach(std::size_t node, const Take& take) const {
        for (std::size_t i = m_begin[node]; i < m_begin[node + 1]; ++i) take(m_to[i]);
    }

private:
    std::vector<std::size_t> m_begin;
    std::vector<std::uint32_t> m_to;
};

/// Shortest ways from one node, and how much of them leads through each other (Brandes 2001).
class Ways {
public:
    explicit Ways(const Neighbours& graph)
        : m_graph(graph), m_distance(graph.nodes()), m_ways(graph.nodes()), m_share(graph.nodes()) {
        m_order.reserve(graph.nodes());
    }

    void from(std::size_t source) {
        std::fill(m_distance.begin(), m_distance.end(), unreached);
        std::fill(m_ways.begin(), m_ways.end(), 0);
        m_order.assign(1, source);
        m_distance[source] = 0;
        m_ways[source] = 1;
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const std::size_t node = m_order[next];
            m_graph.forEach(node, [&](std::size_t other) {
                if (m_distance[other] == unreached) {
                    m_distance[other] = m_distance[node] + 1;
                    m_order.push_back(other);
                }
                if (m_distance[other] == m_distance[node] + 1) m_ways[other] += m_ways[node];
            });
        }
    }

    /// Adds the shares of those between.
    void addShares(std::vector<double>& betweenness) {
        std::fill(m_share.begin(), m_share.end(), 0);
        for (std::size_t i = m_order.size(); i-- > 1;) {
            const std::size_t node = m_order[i];
            const double each = (1 + m_share[node]) / m_ways[node];
            m_graph.forEach(node, [&](std::size_t other) {
                if (m_distance[other] + 1 == m_distance[node]) m_share[other] += m_ways[other] * each;
            });
            betweenness[node] += m_share[node];
        }
    }

    /// Nodes that were reached, with their distances; not the one they were sought from.
    template <class Take>
    void forEachReached(const Take& take) const {
        for (std::size_t i = 1; i < m_order.size(); ++i) take(m_order[i], m_distance[m_order[i]]);
    }

private:
    static constexpr std::uint32_t unreached = UINT32_MAX - 1;

    const Neighbours& m_graph;
    std::vector<std::uint32_t> m_distance;
    std::vector<double> m_ways, m_share;
    std::vector<std::size_t> m_order;
};

std::size_t sourcesFor(const Neighbours& graph, std::size_t budget) {
    const std::size_t affordable = budget / std::max<std::size_t>(graph.edges(), 1);
    return std::min(graph.nodes(), std::max(affordable, fewestSources));
}

}  // namespace

Centrality centralityOf(std::size_t nodes, const std::vector<std::pair<std::size_t, std::size_t>>& edges,
                        std::size_t budget) {
    const Neighbours graph(nodes, edges);
    Centrality result{std::vector<double>(nodes, 0), std::vector<double>(nodes, 0), sourcesFor(graph, budget)};
    std::vector<double> reached(nodes, 0), distances(nodes, 0), sought(nodes, static_cast<double>(result.sources));
    Ways ways(graph);
    for (std::size_t i = 0; i < result.sources; ++i) {
        const std::size_t source = i * nodes / result.sources;
        sought[source] -= 1;
        ways.from(source);
        ways.addShares(result.betweenness);
        ways.forEachReached([&](std::size_t node, std::size_t distance) {
            reached[node] += 1;
            distances[node] += static_cast<double>(distance);
        });
    }
    for (std::size_t node = 0; node < nodes; ++node) {
        const auto others = static_cast<double>(nodes - 1);
        const double pairs = others * (others - 1);
        const double scale = static_cast<double>(nodes) / static_cast<double>(result.sources);
        result.betweenness[node] *= pairs > 0 ? scale / pairs : 0;
        if (distances[node] > 0)
            result.closeness[node] = reached[node] / sought[node] * reached[node] / distances[node];
    }
    return result;
}

}  // namespace antecedent
