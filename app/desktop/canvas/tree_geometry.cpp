// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/tree_geometry.h"

#include <cmath>

namespace antecedent {
namespace {

constexpr QSizeF handleSize(20, 20);

/// Where the way from the middle of a card to a point leaves the card.
QPointF border(const QRectF& card, const QPointF& towards) {
    const QPointF way = towards - card.center();
    const double x = std::abs(way.x()) < 1e-9 ? 1e9 : card.width() / 2 / std::abs(way.x());
    const double y = std::abs(way.y()) < 1e-9 ? 1e9 : card.height() / 2 / std::abs(way.y());
    return card.center() + way * std::min({x, y, 1.0});
}

}  // namespace

TreeGeometry::TreeGeometry(const ReplyTree& tree, TreeDrawing drawing) : m_drawing(std::move(drawing)) {
    const std::size_t count = std::min(tree.size(), m_drawing.positions.size());
    std::vector<std::size_t> groundOf(count, 0);
    m_parents.reserve(count);
    m_roots.reserve(count);
    m_answered.reserve(count);
    int threads = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const MessageId message(i);
        const MessageId parent = tree.primaryParent(message).value_or(MessageId());
        m_parents.push_back(parent);
        m_answered.push_back(!tree.replies(message).empty());
        m_roots.push_back(parent.valid() ? m_roots[parent.index()] : message);
        if (!parent.valid()) ++threads;
        if (!m_drawing.shows(i)) continue;
        const QRectF box = place(message);
        m_bounds |= box;
        groundOf[i] = parent.valid() ? groundOf[parent.index()] : m_grounds.size();
        if (!parent.valid()) m_grounds.push_back({threads - 1, box});
        if (!m_drawing.discs.empty()) continue;
        QRectF& ground = m_grounds[groundOf[i]].area;
        ground.setCoords(std::min(ground.left(), box.left()), std::min(ground.top(), box.top()),
                         std::max(ground.right(), box.right()), std::max(ground.bottom(), box.bottom()));
    }
    for (std::size_t g = 0; g < std::min(m_grounds.size(), m_drawing.discs.size()); ++g) {
        m_grounds[g].area = m_drawing.discs[g];
        m_bounds |= m_drawing.discs[g];
    }
}

bool TreeGeometry::shows(MessageId message) const {
    return message.valid() && message.index() < m_parents.size() && m_drawing.shows(message.index());
}

QRectF TreeGeometry::card(MessageId message) const {
    return shows(message) ? place(message) : QRectF();
}

LinkShape TreeGeometry::link(MessageId child, MessageId parent) const {
    if (m_drawing.shape == TreeShape::Radial) return radialLink(child, parent);
    const QRectF below = place(child);
    const QRectF above = place(parent);
    if (m_drawing.shape == TreeShape::TopDown) {
        const QPointF from(above.center().x(), above.bottom());
        const QPointF to(below.center().x(), below.top());
        const double middle = (from.y() + to.y()) / 2;
        return {child, parent, from, to, {from.x(), middle}, {to.x(), middle}};
    }
    const QPointF from(above.right(), above.center().y());
    const QPointF to(below.left(), below.center().y());
    const double middle = (from.x() + to.x()) / 2;
    return {child, parent, from, to, {middle, from.y()}, {middle, to.y()}};
}

// Halfway out on each end's own ray from the root.
LinkShape TreeGeometry::radialLink(MessageId child, MessageId parent) const {
    const QPointF root = m_drawing.positions[m_roots[child.index()].index()];
    const QPointF out = m_drawing.positions[child.index()] - root;
    const QPointF in = m_drawing.positions[parent.index()] - root;
    const double outer = std::hypot(out.x(), out.y());
    const double inner = std::hypot(in.x(), in.y());
    const double middle = (outer + inner) / 2;
    const QPointF bendFrom =
        inner < 1e-6 ? root + out * (outer < 1e-6 ? 0 : middle / outer) : root + in * (middle / inner);
    const QPointF bendTo = outer < 1e-6 ? root : root + out * (middle / outer);
    return {child, parent, border(place(parent), bendFrom), border(place(child), bendTo), bendFrom, bendTo};
}

MessageId TreeGeometry::cardAt(const QPointF& point) const {
    MessageId found;
    visitMessages(QRectF(point, QSizeF(0.01, 0.01)), 0, [&](MessageId message) {
        if (card(message).contains(point)) found = message;
    });
    return found;
}

MessageId TreeGeometry::at(const QPointF& point) const {
    const MessageId hit = cardAt(point);
    if (hit.valid()) return hit;
    // The half of a handle that stands out belongs to its card.
    MessageId found;
    const QRectF near(point - QPointF(handleSize.width(), handleSize.height()), 2 * handleSize);
    visitMessages(near, 0, [&](MessageId message) {
        if (foldHandle(message).contains(point)) found = message;
    });
    return found;
}

QRectF TreeGeometry::foldHandle(MessageId message) const {
    if (!shows(message) || !m_answered[message.index()] || m_drawing.isBead(message.index())) return {};
    const QRectF own = place(message);
    QRectF handle(QPointF(), handleSize);
    handle.moveCenter(m_drawing.shape == TreeShape::LeftRight ? QPointF(own.right(), own.center().y())
                                                              : QPointF(own.center().x(), own.bottom()));
    return handle;
}

void TreeGeometry::visitMessages(const QRectF& area, double, const VisitMessage& visit) const {
    for (std::size_t i = 0; i < m_parents.size(); ++i) {
        if (m_drawing.shows(i) && place(MessageId(i)).intersects(area)) visit(MessageId(i));
    }
}

void TreeGeometry::visitLinks(const QRectF& area, double, const VisitLink& visit) const {
    for (std::size_t i = 0; i < m_parents.size(); ++i) {
        if (!m_drawing.shows(i) || !m_parents[i].valid()) continue;
        const LinkShape shape = link(MessageId(i), m_parents[i]);
        if (QRectF(shape.from, shape.to).normalized().adjusted(-1, -1, 1, 1).intersects(area)) visit(shape);
    }
}

void TreeGeometry::visitThreads(const QRectF& area, double step, const VisitThread& visit) const {
    for (const Ground& ground : m_grounds) {
        if (ground.area.width() < step || !ground.area.intersects(area)) continue;
        visit(ground.thread, ground.area);
    }
}

}  // namespace antecedent
