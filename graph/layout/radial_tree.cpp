// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/radial_tree.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>

namespace antecedent {
namespace {

const double circle = 2 * std::acos(-1.0);
constexpr double widestFan = 3;  // replies stand at most so many steps apart along their circle
constexpr int halvings = 12;

auto repliesTo(std::size_t message, const PrimaryForest& forest) {
    return boost::make_iterator_range(adjacent_vertices(message, forest.graph));
}

}  // namespace

RadialTree::RadialTree(const PrimaryForest& forest, const std::vector<double>& diameters)
    : m_forest(forest),
      m_diameters(diameters),
      m_parents(forest.size()),
      m_radii(forest.size(), 0),
      m_needs(forest.size(), 0),
      m_below(forest.size(), 0),
      m_shifts(forest.roots.size(), 0),
      m_angles(forest.size(), circle / 2) {
    readRadii();
    std::vector<std::vector<std::size_t>> threads(forest.roots.size());
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) threads[forest.thread[i]].push_back(i);
    }
    for (const auto& thread : threads) chooseShift(thread);
    readWedges();
}

void RadialTree::readRadii() {
    for (std::size_t i = 0; i < m_forest.size(); ++i) {
        for (const std::size_t reply : repliesTo(i, m_forest)) {
            m_parents[reply] = i;
            m_radii[reply] = m_radii[i] + (m_diameters[i] + m_diameters[reply]) / 2;
        }
    }
}

double RadialTree::radius(std::size_t message) const {
    return m_forest.level[message] == 0 ? 0 : m_radii[message] + m_shifts[m_forest.thread[message]];
}

// Replies are later than what they answer, so one pass from the end sums up whole subtrees.
double RadialTree::readNeeds(const std::vector<std::size_t>& thread, double shift) {
    m_shifts[m_forest.thread[thread.front()]] = shift;
    for (const std::size_t i : thread) m_below[i] = 0;
    for (auto next = thread.rbegin(); next != thread.rend(); ++next) {
        const std::size_t i = *next;
        const bool root = m_forest.level[i] == 0;
        const double own = root ? 0 : 2 * std::asin(std::min(1.0, m_diameters[i] / (2 * radius(i))));
        m_needs[i] = std::max(own, m_below[i]);
        if (!root) m_below[m_parents[i]] += m_needs[i];
    }
    return m_needs[thread.front()];
}

// On larger circles everything needs less.
void RadialTree::chooseShift(const std::vector<std::size_t>& thread) {
    if (readNeeds(thread, 0) <= circle) return;
    double enough = std::max(1.0, m_diameters[thread.front()]);
    while (readNeeds(thread, enough) > circle) enough *= 2;
    double little = enough / 2;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (little + enough) / 2;
        (readNeeds(thread, middle) > circle ? little : enough) = middle;
    }
    readNeeds(thread, enough);
}

void RadialTree::readWedges() {
    std::vector<double> wedges(m_forest.size(), circle);
    for (std::size_t i = 0; i < m_forest.size(); ++i) {
        if (!m_forest.shown[i] || m_below[i] <= 0) continue;
        const auto replies = repliesTo(i, m_forest);
        const double outside = radius(replies.front());
        const double fan = m_forest.level[i] == 0 ? circle : widestFan * (outside - radius(i)) / outside;
        const double share = std::min(wedges[i], std::max(m_below[i], fan));
        double next = m_angles[i] - share / 2;
        for (const std::size_t reply : replies) {
            wedges[reply] = share * m_needs[reply] / m_below[i];
            m_angles[reply] = next + wedges[reply] / 2;
            next += wedges[reply];
        }
    }
}

Point RadialTree::place(std::size_t message) const {
    return {radius(message) * std::sin(m_angles[message]), -radius(message) * std::cos(m_angles[message])};
}

}  // namespace antecedent
