// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/tree_geometry.h"

#include <algorithm>
#include <numeric>

namespace antecedent {
namespace {
constexpr std::size_t mostLinksToOffscreen = 400;
}

TreeGeometry::TreeGeometry(const ReplyTree& tree, std::vector<QPointF> positions, QSizeF card,
                           LayoutDirection direction)
    : TreeGeometry(moving(tree, std::move(positions), card, direction)) {
    sortLevels();
}

TreeGeometry TreeGeometry::moving(const ReplyTree& tree, std::vector<QPointF> positions, QSizeF card,
                                  LayoutDirection direction) {
    TreeGeometry geometry;
    geometry.m_positions = std::move(positions);
    geometry.m_card = card;
    geometry.m_direction = direction;
    geometry.m_parents.reserve(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        geometry.m_parents.push_back(tree.primaryParent(MessageId(i)).value_or(MessageId()));
        geometry.m_bounds |= geometry.card(MessageId(i));
    }
    return geometry;
}

void TreeGeometry::sortLevels() {
    std::vector<MessageId> order;
    for (std::size_t i = 0; i < m_positions.size(); ++i) order.emplace_back(i);
    std::sort(order.begin(), order.end(), [this](MessageId a, MessageId b) {
        return std::pair(depth(a), breadth(a)) < std::pair(depth(b), breadth(b));
    });
    for (const MessageId message : order) {
        if (m_levels.empty() || m_levels.back().depth < depth(message) - 0.5) {
            m_levels.push_back({depth(message), {}});
        }
        m_levels.back().messages.push_back(message);
    }
}

double TreeGeometry::breadthOf(const QPointF& point) const {
    return m_direction == LayoutDirection::TopDown ? point.x() : point.y();
}

double TreeGeometry::depthOf(const QPointF& point) const {
    return m_direction == LayoutDirection::TopDown ? point.y() : point.x();
}

double TreeGeometry::breadth(MessageId message) const {
    return breadthOf(m_positions[message.index()]);
}

double TreeGeometry::depth(MessageId message) const {
    return depthOf(m_positions[message.index()]);
}

QRectF TreeGeometry::card(MessageId message) const {
    const QPointF half(m_card.width() / 2, m_card.height() / 2);
    return {m_positions[message.index()] - half, m_card};
}

LinkShape TreeGeometry::link(MessageId child, MessageId parent) const {
    const QRectF below = card(child);
    const QRectF above = card(parent);
    if (m_direction == LayoutDirection::TopDown) {
        return {
            child, parent, {above.center().x(), above.bottom()}, {below.center().x(), below.top()}, false};
    }
    return {child, parent, {above.right(), above.center().y()}, {below.left(), below.center().y()}, true};
}

MessageId TreeGeometry::at(const QPointF& point) const {
    MessageId found;
    visitMessages(QRectF(point, QSizeF(0.01, 0.01)), 0, [&](MessageId message) {
        if (card(message).contains(point)) found = message;
    });
    return found;
}

void TreeGeometry::visitMessages(const QRectF& area, double step, const VisitMessage& visit) const {
    if (m_levels.empty()) {
        for (std::size_t i = 0; i < m_positions.size(); ++i) {
            if (card(MessageId(i)).intersects(area)) visit(MessageId(i));
        }
        return;
    }
    const double half = depthOf({m_card.width(), m_card.height()}) / 2;
    auto level = std::lower_bound(m_levels.begin(), m_levels.end(), depthOf(area.topLeft()) - half,
                                  [](const Level& l, double value) { return l.depth < value; });
    double last = -std::numeric_limits<double>::max();
    for (; level != m_levels.end() && level->depth <= depthOf(area.bottomRight()) + half; ++level) {
        if (level->depth < last + step) continue;
        last = level->depth;
        visitLevel(*level, area, step, visit);
    }
}

void TreeGeometry::visitLevel(const Level& level, const QRectF& area, double step,
                              const VisitMessage& visit) const {
    const double half = breadthOf({m_card.width(), m_card.height()}) / 2;
    const auto before = [this](MessageId message, double value) { return breadth(message) < value; };
    const auto end = level.messages.end();
    auto next = std::lower_bound(level.messages.begin(), end, breadthOf(area.topLeft()) - half, before);
    while (next != end && breadth(*next) <= breadthOf(area.bottomRight()) + half) {
        visit(*next);
        next = step > 0 ? std::lower_bound(next + 1, end, breadth(*next) + step, before) : next + 1;
    }
}

void TreeGeometry::visitLinks(const QRectF& area, double step, const VisitLink& visit) const {
    if (m_levels.empty()) {
        for (std::size_t i = 0; i < m_parents.size(); ++i) {
            if (!m_parents[i].valid()) continue;
            const LinkShape shape = link(MessageId(i), m_parents[i]);
            if (QRectF(shape.from, shape.to).normalized().adjusted(-1, -1, 1, 1).intersects(area))
                visit(shape);
        }
        return;
    }
    double last = -std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < m_levels.size(); ++i) {
        if (m_levels[i].depth < depthOf(area.topLeft()) || m_levels[i].depth < last + step) continue;
        if (m_levels[i - 1].depth > depthOf(area.bottomRight())) break;
        last = m_levels[i].depth;
        visitLinksInto(m_levels[i], area, step, visit);
    }
}

void TreeGeometry::visitLinksInto(const Level& level, const QRectF& area, double step,
                                  const VisitLink& visit) const {
    const double low = breadthOf(area.topLeft());
    const double high = breadthOf(area.bottomRight());
    const auto parentOf = [this](MessageId child) { return m_parents[child.index()]; };
    const auto first = std::partition_point(
        level.messages.begin(), level.messages.end(),
        [&](MessageId child) { return std::max(breadth(child), breadth(parentOf(child))) < low; });
    const auto last = std::partition_point(first, level.messages.end(), [&](MessageId child) {
        return std::min(breadth(child), breadth(parentOf(child))) <= high;
    });
    // A parent of a hundred thousand replies sends most of its links out of sight: a few hundred show as
    // much.
    const auto offscreenStep =
        std::max<std::ptrdiff_t>(1, (last - first) / static_cast<long>(mostLinksToOffscreen));
    const auto before = [this](MessageId message, double value) { return breadth(message) < value; };
    for (auto next = first; next < last;) {
        visit(link(*next, parentOf(*next)));
        const bool seen = breadth(*next) >= low && breadth(*next) <= high;
        if (!seen) {
            const auto jump = next + std::min(offscreenStep, last - next);
            const auto entering = std::lower_bound(next + 1, last, low, before);
            next = breadth(*next) < low ? std::min(jump, std::max(entering, next + 1)) : jump;
        } else {
            next = step > 0 ? std::lower_bound(next + 1, last, breadth(*next) + step, before) : next + 1;
        }
    }
}

}  // namespace antecedent
