// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <utility>

#include "graph/tree/reply_tree.h"

/// A ReplyTree as Boost.Graph sees it: a model of VertexListGraph and BidirectionalGraph over the tree's own storage.
/// Vertex i is message i. Out-edges lead from a message to those it answers, primary first; in-edges come from its
/// replies in time order, then from those that answer it besides another.
namespace antecedent {

/// A link: message `child` answers message `parent`.
struct ReplyEdge {
    std::size_t child = 0;
    std::size_t parent = 0;

    friend bool operator==(const ReplyEdge& a, const ReplyEdge& b) {
        return a.child == b.child && a.parent == b.parent;
    }
    friend bool operator!=(const ReplyEdge& a, const ReplyEdge& b) { return !(a == b); }
};

/// The n-th link of a message to what it answers.
struct LinkUp {
    const ReplyTree* tree = nullptr;
    std::size_t child = 0;

    ReplyEdge operator()(std::size_t n) const {
        return {child, tree->attachment(MessageId(child)).parents[n].parent.index()};
    }
};

/// The n-th link to a message from what answers it.
struct LinkDown {
    const ReplyTree* tree = nullptr;
    std::size_t parent = 0;

    ReplyEdge operator()(std::size_t n) const {
        const auto& replies = tree->replies(MessageId(parent));
        const bool primary = n < replies.size();
        const MessageId child = primary ? replies[n] : tree->secondaryReplies(MessageId(parent))[n - replies.size()];
        return {child.index(), parent};
    }
};

}  // namespace antecedent

template <>
struct boost::graph_traits<antecedent::ReplyTree> {
    using vertex_descriptor = std::size_t;
    using edge_descriptor = antecedent::ReplyEdge;
    using directed_category = boost::bidirectional_tag;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    struct traversal_category : boost::vertex_list_graph_tag, boost::bidirectional_graph_tag {};
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using vertex_iterator = boost::counting_iterator<std::size_t>;
    using out_edge_iterator = boost::transform_iterator<antecedent::LinkUp, vertex_iterator>;
    using in_edge_iterator = boost::transform_iterator<antecedent::LinkDown, vertex_iterator>;

    static vertex_descriptor null_vertex() { return static_cast<std::size_t>(-1); }
};

template <>
struct boost::property_map<antecedent::ReplyTree, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::size_t>;
    using const_type = type;
};

namespace antecedent {

using ReplyGraph = boost::graph_traits<ReplyTree>;

inline std::size_t source(const ReplyEdge& edge, const ReplyTree&) {
    return edge.child;
}
inline std::size_t target(const ReplyEdge& edge, const ReplyTree&) {
    return edge.parent;
}

inline std::size_t num_vertices(const ReplyTree& tree) {
    return tree.size();
}
inline std::pair<ReplyGraph::vertex_iterator, ReplyGraph::vertex_iterator> vertices(const ReplyTree& tree) {
    return {ReplyGraph::vertex_iterator(0), ReplyGraph::vertex_iterator(tree.size())};
}

inline std::size_t out_degree(std::size_t message, const ReplyTree& tree) {
    return tree.attachment(MessageId(message)).parents.size();
}
inline std::pair<ReplyGraph::out_edge_iterator, ReplyGraph::out_edge_iterator> out_edges(std::size_t message,
                                                                                         const ReplyTree& tree) {
    const LinkUp link{&tree, message};
    return {{ReplyGraph::vertex_iterator(0), link}, {ReplyGraph::vertex_iterator(out_degree(message, tree)), link}};
}

inline std::size_t in_degree(std::size_t message, const ReplyTree& tree) {
    return tree.replies(MessageId(message)).size() + tree.secondaryReplies(MessageId(message)).size();
}
inline std::pair<ReplyGraph::in_edge_iterator, ReplyGraph::in_edge_iterator> in_edges(std::size_t message,
                                                                                      const ReplyTree& tree) {
    const LinkDown link{&tree, message};
    return {{ReplyGraph::vertex_iterator(0), link}, {ReplyGraph::vertex_iterator(in_degree(message, tree)), link}};
}

inline std::size_t degree(std::size_t message, const ReplyTree& tree) {
    return out_degree(message, tree) + in_degree(message, tree);
}

inline boost::typed_identity_property_map<std::size_t> get(boost::vertex_index_t, const ReplyTree&) {
    return {};
}

}  // namespace antecedent
