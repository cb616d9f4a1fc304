// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/iterator/filter_iterator.hpp>
#include <vector>

#include "graph/tree/reply_graph.h"

namespace antecedent {

/// The shown messages of a reply tree as layouts walk them: a model of Boost's IncidenceGraph and AdjacencyGraph, whose
/// edges lead from a message to its replies along primary links, in time order. A view: it copies nothing, and the tree
/// and the marks must outlive it.
class ForestView {
public:
    struct IsShown {
        const std::vector<bool>* shown = nullptr;
        bool operator()(MessageId message) const { return (*shown)[message.index()]; }
    };
    struct IndexOf {
        std::size_t operator()(MessageId message) const { return message.index(); }
    };
    struct LinkTo {
        std::size_t parent = 0;
        ReplyEdge operator()(MessageId message) const { return {message.index(), parent}; }
    };

    using vertex_descriptor = std::size_t;
    using edge_descriptor = ReplyEdge;
    using directed_category = boost::directed_tag;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    struct traversal_category : boost::incidence_graph_tag, boost::adjacency_graph_tag {};
    using degree_size_type = std::size_t;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using reply_iterator = boost::filter_iterator<IsShown, std::vector<MessageId>::const_iterator>;
    using adjacency_iterator = boost::transform_iterator<IndexOf, reply_iterator>;
    using out_edge_iterator = boost::transform_iterator<LinkTo, reply_iterator>;
    using in_edge_iterator = void;
    using vertex_iterator = void;
    using edge_iterator = void;

    ForestView(const ReplyTree& tree, const std::vector<bool>& shown) : m_tree(&tree), m_shown(&shown) {}

    std::pair<reply_iterator, reply_iterator> replies(std::size_t message) const {
        const auto& all = m_tree->replies(MessageId(message));
        const IsShown isShown{m_shown};
        return {{isShown, all.begin(), all.end()}, {isShown, all.end(), all.end()}};
    }

private:
    const ReplyTree* m_tree;
    const std::vector<bool>* m_shown;
};

inline std::pair<ForestView::out_edge_iterator, ForestView::out_edge_iterator> out_edges(std::size_t message,
                                                                                         const ForestView& graph) {
    const auto [first, last] = graph.replies(message);
    return {{first, ForestView::LinkTo{message}}, {last, ForestView::LinkTo{message}}};
}
inline std::pair<ForestView::adjacency_iterator, ForestView::adjacency_iterator> adjacent_vertices(
    std::size_t message, const ForestView& graph) {
    const auto [first, last] = graph.replies(message);
    return {{first, {}}, {last, {}}};
}
inline std::size_t out_degree(std::size_t message, const ForestView& graph) {
    const auto [first, last] = graph.replies(message);
    return static_cast<std::size_t>(std::distance(first, last));
}
inline std::size_t source(const ReplyEdge& edge, const ForestView&) {
    return edge.parent;
}
inline std::size_t target(const ReplyEdge& edge, const ForestView&) {
    return edge.child;
}
inline std::size_t vertex(std::size_t message, const ForestView&) {
    return message;
}
inline boost::typed_identity_property_map<std::size_t> get(boost::vertex_index_t, const ForestView&) {
    return {};
}

}  // namespace antecedent
