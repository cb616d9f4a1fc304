// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/forest_shape.h"

#include <algorithm>

namespace antecedent {
namespace {

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

/// What is known of one message on the way through the tree. Parents are earlier than their replies, so that
/// one pass forwards and one backwards reach everything without recursion.
struct Node {
    std::size_t thread = 0;
    std::size_t depth = 0;
    std::size_t size = 1;    ///< messages at and below it
    std::size_t height = 0;  ///< links to the deepest message below it
};

class ShapeReader {
public:
    explicit ShapeReader(const ReplyTree& tree) : m_tree(tree), m_nodes(tree.size()) {}

    ForestShape read() {
        m_shape.messages = m_tree.size();
        forwards();
        backwards();
        summarise();
        return std::move(m_shape);
    }

private:
    void forwards() {
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            Node& node = m_nodes[i];
            if (const auto parent = m_tree.primaryParent(MessageId(i))) {
                node.depth = m_nodes[parent->index()].depth + 1;
                node.thread = m_nodes[parent->index()].thread;
                if (node.depth == 1) ++m_rootReplies;
            } else {
                node.thread = m_shape.threads.size();
                m_shape.threads.push_back({MessageId(i)});
            }
            ThreadShape& thread = m_shape.threads[node.thread];
            ++thread.messages;
            thread.depth = std::max(thread.depth, node.depth);
            if (m_shape.widths.size() <= node.depth) m_shape.widths.resize(node.depth + 1);
            ++m_shape.widths[node.depth];
            m_depths += static_cast<double>(node.depth);
        }
    }

    /// Adds each link's share of all distances: it lies between the s messages below it and the n - s others.
    void backwards() {
        for (std::size_t i = m_nodes.size(); i-- > 0;) {
            const auto parent = m_tree.primaryParent(MessageId(i));
            if (!parent) continue;
            const Node& node = m_nodes[i];
            Node& above = m_nodes[parent->index()];
            ThreadShape& thread = m_shape.threads[node.thread];
            thread.structuralVirality +=
                static_cast<double>(node.size) * static_cast<double>(thread.messages - node.size);
            thread.longestPath = std::max(thread.longestPath, above.height + node.height + 1);
            above.height = std::max(above.height, node.height + 1);
            above.size += node.size;
        }
    }

    void summarise() {
        std::size_t grown = 0;
        std::size_t unanswered = 0;
        for (ThreadShape& thread : m_shape.threads) {
            unanswered += m_tree.replies(thread.root).empty();
            m_shape.maxDepth = std::max(m_shape.maxDepth, thread.depth);
            m_shape.longestPath = std::max(m_shape.longestPath, thread.longestPath);
            if (thread.messages < 2) continue;
            const auto n = static_cast<double>(thread.messages);
            thread.structuralVirality *= 2 / (n * (n - 1));
            m_shape.structuralVirality += thread.structuralVirality;
            ++grown;
        }
        for (std::size_t i = 0; i < m_nodes.size(); ++i) m_shape.leaves += m_tree.replies(MessageId(i)).empty();
        const auto messages = static_cast<double>(m_shape.messages);
        const double replies = messages - static_cast<double>(m_shape.threads.size());
        m_shape.structuralVirality = ratio(m_shape.structuralVirality, static_cast<double>(grown));
        m_shape.meanDepth = ratio(m_depths, messages);
        m_shape.branching = ratio(replies, messages - static_cast<double>(m_shape.leaves));
        m_shape.rootDominance = ratio(static_cast<double>(m_rootReplies), replies);
        m_shape.unansweredShare = ratio(static_cast<double>(unanswered), static_cast<double>(m_shape.threads.size()));
    }

    const ReplyTree& m_tree;
    std::vector<Node> m_nodes;
    ForestShape m_shape;
    double m_depths = 0;
    std::size_t m_rootReplies = 0;
};

}  // namespace

ForestShape forestShape(const ReplyTree& tree) {
    return ShapeReader(tree).read();
}

}  // namespace antecedent
