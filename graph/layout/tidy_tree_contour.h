// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace antecedent {

/// Distances kept between the borders of neighbours on one level.
struct TidyTreeGaps {
    double sibling = 0;  ///< children of one parent
    double subtree = 0;  ///< children of different parents
};

/// The book-keeping of Buchheim, Jünger and Leipert's tree drawing (2002), with the paper's names:
/// preliminary places and modifiers, and the threads that let the outline of a subtree be followed without
/// entering it.
class TidyTreeContour {
public:
    explicit TidyTreeContour(std::size_t vertices) : m_nodes(vertices) {}

    /// Forgets the order of the last tree; its places have been handed out.
    void startTree() { m_preorder.clear(); }
    /// A vertex is met for the first time, with its size along the level.
    void discover(std::size_t v, double extent);
    /// `child` is the next child of `parent`.
    void adopt(std::size_t parent, std::size_t child);
    /// All children of the vertex are finished: places it beside its left sibling (FIRSTWALK).
    void finish(std::size_t v, const TidyTreeGaps& gaps);

    /// Calls `place(vertex, position)` for every vertex of the tree, the root first and at 0 (SECONDWALK).
    template <class Place>
    void sumModifiers(Place place) {
        const double origin = m_preorder.empty() ? 0 : m_nodes[m_preorder.front()].prelim;
        for (const std::size_t v : m_preorder) {
            Node& node = m_nodes[v];
            node.modifierSum = node.parent == none ? 0 : m_nodes[node.parent].modifierSum + m_nodes[node.parent].mod;
            place(v, node.prelim + node.modifierSum - origin);
        }
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Node {
        double extent = 0;
        double prelim = 0;
        double mod = 0;
        double shift = 0;
        double change = 0;
        double modifierSum = 0;
        std::size_t parent = none;
        std::size_t leftSibling = none;
        std::size_t firstChild = none;
        std::size_t lastChild = none;
        std::size_t thread = none;
        std::size_t ancestor = none;
        std::size_t defaultAncestor = none;
        std::size_t number = 0;  ///< among its siblings
    };

    double distance(std::size_t left, std::size_t right, const TidyTreeGaps& gaps) const;
    std::size_t nextLeft(std::size_t v) const;
    std::size_t nextRight(std::size_t v) const;
    void executeShifts(std::size_t v);
    void moveSubtree(std::size_t left, std::size_t right, double shift);
    void apportion(std::size_t v, const TidyTreeGaps& gaps);
    std::size_t ancestorBeside(std::size_t inner, std::size_t v) const;

    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_preorder;
};

}  // namespace antecedent
