// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <functional>
#include <vector>

#include "graph/layout/layout.h"

namespace antecedent {

/// A link as it is drawn: the points where the curve leaves the parent and reaches the child.
struct LinkShape {
    MessageId child;
    MessageId parent;
    QPointF from;
    QPointF to;
    bool sideways = false;  ///< from left to right
};

/// Where every message is on the canvas, and which of them an area shows. Finding them costs what is found: a
/// tidy tree's levels are sorted along their breadth, and since no links cross, so are the links between two
/// levels.
class TreeGeometry {
public:
    TreeGeometry() = default;
    TreeGeometry(const ReplyTree& tree, std::vector<QPointF> positions, QSizeF card,
                 LayoutDirection direction);

    /// A geometry whose levels may be out of order, while cards move: searches by looking at all of them.
    static TreeGeometry moving(const ReplyTree& tree, std::vector<QPointF> positions, QSizeF card,
                               LayoutDirection direction);

    bool empty() const { return m_positions.empty(); }
    const QRectF& bounds() const { return m_bounds; }
    const std::vector<QPointF>& positions() const { return m_positions; }
    QRectF card(MessageId message) const;
    MessageId at(const QPointF& point) const;
    LinkShape link(MessageId child, MessageId parent) const;
    LayoutDirection direction() const { return m_direction; }

    using VisitMessage = std::function<void(MessageId)>;
    using VisitLink = std::function<void(const LinkShape&)>;

    /// Messages that touch the area; those closer than `step` to the one before are left out.
    void visitMessages(const QRectF& area, double step, const VisitMessage& visit) const;
    /// Primary links that cross the area, thinned out in the same way.
    void visitLinks(const QRectF& area, double step, const VisitLink& visit) const;

private:
    struct Level {
        double depth = 0;
        std::vector<MessageId> messages;
    };

    double breadth(MessageId message) const;
    double depth(MessageId message) const;
    double breadthOf(const QPointF& point) const;
    double depthOf(const QPointF& point) const;
    void sortLevels();
    void visitLevel(const Level& level, const QRectF& area, double step, const VisitMessage& visit) const;
    void visitLinksInto(const Level& level, const QRectF& area, double step, const VisitLink& visit) const;

    std::vector<QPointF> m_positions;
    std::vector<MessageId> m_parents;  // invalid: starts a thread
    QSizeF m_card;
    LayoutDirection m_direction = LayoutDirection::TopDown;
    QRectF m_bounds;
    std::vector<Level> m_levels;
};

}  // namespace antecedent
