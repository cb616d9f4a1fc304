// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/tidy_tree_contour.h"

namespace antecedent {

void TidyTreeContour::discover(std::size_t v, double extent) {
    m_nodes[v].extent = extent;
    m_nodes[v].ancestor = v;
    m_preorder.push_back(v);
}

void TidyTreeContour::adopt(std::size_t parent, std::size_t child) {
    Node& above = m_nodes[parent];
    Node& below = m_nodes[child];
    below.parent = parent;
    below.leftSibling = above.lastChild;
    below.number = above.lastChild == none ? 0 : m_nodes[above.lastChild].number + 1;
    if (above.firstChild == none) above.firstChild = above.defaultAncestor = child;
    above.lastChild = child;
}

void TidyTreeContour::finish(std::size_t v, const TidyTreeGaps& gaps) {
    Node& node = m_nodes[v];
    double middle = 0;
    if (node.firstChild != none) {
        executeShifts(v);
        middle = (m_nodes[node.firstChild].prelim + m_nodes[node.lastChild].prelim) / 2;
    }
    if (node.leftSibling == none) {
        node.prelim = middle;
    } else {
        node.prelim = m_nodes[node.leftSibling].prelim + distance(node.leftSibling, v, gaps);
        node.mod = node.prelim - middle;
    }
    if (node.parent != none) apportion(v, gaps);
}

double TidyTreeContour::distance(std::size_t left, std::size_t right, const TidyTreeGaps& gaps) const {
    const double gap = m_nodes[left].parent == m_nodes[right].parent ? gaps.sibling : gaps.subtree;
    return (m_nodes[left].extent + m_nodes[right].extent) / 2 + gap;
}

std::size_t TidyTreeContour::nextLeft(std::size_t v) const {
    return m_nodes[v].firstChild != none ? m_nodes[v].firstChild : m_nodes[v].thread;
}

std::size_t TidyTreeContour::nextRight(std::size_t v) const {
    return m_nodes[v].lastChild != none ? m_nodes[v].lastChild : m_nodes[v].thread;
}

void TidyTreeContour::executeShifts(std::size_t v) {
    double shift = 0;
    double change = 0;
    for (std::size_t w = m_nodes[v].lastChild; w != none; w = m_nodes[w].leftSibling) {
        m_nodes[w].prelim += shift;
        m_nodes[w].mod += shift;
        change += m_nodes[w].change;
        shift += m_nodes[w].shift + change;
    }
}

void TidyTreeContour::moveSubtree(std::size_t left, std::size_t right, double shift) {
    const auto subtrees = static_cast<double>(m_nodes[right].number - m_nodes[left].number);
    m_nodes[right].change -= shift / subtrees;
    m_nodes[right].shift += shift;
    m_nodes[left].change += shift / subtrees;
    m_nodes[right].prelim += shift;
    m_nodes[right].mod += shift;
}

std::size_t TidyTreeContour::ancestorBeside(std::size_t inner, std::size_t v) const {
    const std::size_t ancestor = m_nodes[inner].ancestor;
    return m_nodes[ancestor].parent == m_nodes[v].parent ? ancestor : m_nodes[m_nodes[v].parent].defaultAncestor;
}

// Names as in the paper: the inner contours meet between v and its left neighbours, the outer ones lie
// outside.
void TidyTreeContour::apportion(std::size_t v, const TidyTreeGaps& gaps) {
    if (m_nodes[v].leftSibling == none) return;
    std::size_t innerRight = v;
    std::size_t outerRight = v;
    std::size_t innerLeft = m_nodes[v].leftSibling;
    std::size_t outerLeft = m_nodes[m_nodes[v].parent].firstChild;
    double sumInnerRight = m_nodes[innerRight].mod;
    double sumOuterRight = m_nodes[outerRight].mod;
    double sumInnerLeft = m_nodes[innerLeft].mod;
    double sumOuterLeft = m_nodes[outerLeft].mod;
    while (nextRight(innerLeft) != none && nextLeft(innerRight) != none) {
        innerLeft = nextRight(innerLeft);
        innerRight = nextLeft(innerRight);
        outerLeft = nextLeft(outerLeft);
        outerRight = nextRight(outerRight);
        m_nodes[outerRight].ancestor = v;
        const double shift = m_nodes[innerLeft].prelim + sumInnerLeft - m_nodes[innerRight].prelim - sumInnerRight +
                             distance(innerLeft, innerRight, gaps);
        if (shift > 0) {
            moveSubtree(ancestorBeside(innerLeft, v), v, shift);
            sumInnerRight += shift;
            sumOuterRight += shift;
        }
        sumInnerLeft += m_nodes[innerLeft].mod;
        sumInnerRight += m_nodes[innerRight].mod;
        sumOuterLeft += m_nodes[outerLeft].mod;
        sumOuterRight += m_nodes[outerRight].mod;
    }
    if (nextRight(innerLeft) != none && nextRight(outerRight) == none) {
        m_nodes[outerRight].thread = nextRight(innerLeft);
        m_nodes[outerRight].mod += sumInnerLeft - sumOuterRight;
    }
    if (nextLeft(innerRight) != none && nextLeft(outerLeft) == none) {
        m_nodes[outerLeft].thread = nextLeft(innerRight);
        m_nodes[outerLeft].mod += sumInnerRight - sumOuterLeft;
        m_nodes[m_nodes[v].parent].defaultAncestor = v;
    }
}

}  // namespace antecedent
