// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <functional>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// A link as it is drawn: a curve from the parent's border to the child's.
struct LinkShape {
    MessageId child;
    MessageId parent;
    QPointF from;
    QPointF to;
    QPointF bendFrom;  ///< control points of a cubic curve
    QPointF bendTo;
};

/// How a tree is spread on the plane.
enum class TreeShape { TopDown, LeftRight, Radial };

/// What was laid out: the middle of every message's card.
struct TreeDrawing {
    std::vector<QPointF> positions;
    std::vector<bool> hidden;  ///< messages that are not drawn; empty: all are
    QSizeF card;
    TreeShape shape = TreeShape::TopDown;
    std::vector<bool> beads;    ///< messages inside of long chains, drawn as beads; empty: none is
    std::vector<QRectF> discs;  ///< around each thread that is drawn, in time order; empty: grounds are boxes

    static constexpr double bead = 18;  ///< how large one is

    bool shows(std::size_t message) const { return hidden.empty() || !hidden[message]; }
    bool isBead(std::size_t message) const { return !beads.empty() && beads[message]; }
    QSizeF size(std::size_t message) const { return isBead(message) ? QSizeF(bead, bead) : card; }
    /// Where a message is, drawn or not.
    QRectF place(std::size_t message) const {
        const QSizeF own = size(message);
        return {positions[message] - QPointF(own.width() / 2, own.height() / 2), own};
    }
};

/// Where every message is on the canvas, and which of them an area shows. This one searches by looking at all
/// of them, which is right while cards move.
class TreeGeometry {
public:
    using VisitMessage = std::function<void(MessageId)>;
    using VisitLink = std::function<void(const LinkShape&)>;
    using VisitThread = std::function<void(int thread, const QRectF& ground)>;

    TreeGeometry() = default;
    TreeGeometry(const ReplyTree& tree, TreeDrawing drawing);
    virtual ~TreeGeometry() = default;

    bool empty() const { return m_drawing.positions.empty(); }
    const QRectF& bounds() const { return m_bounds; }
    const TreeDrawing& drawing() const { return m_drawing; }
    const std::vector<QPointF>& positions() const { return m_drawing.positions; }
    /// Empty for a message that is not drawn.
    QRectF card(MessageId message) const;
    bool shows(MessageId message) const;
    /// The message whose card, or whose handle beside it, is there.
    MessageId at(const QPointF& point) const;
    /// Where a click folds a message's replies; empty when it has none, and on beads.
    QRectF foldHandle(MessageId message) const;
    LinkShape link(MessageId child, MessageId parent) const;

    /// Messages that touch the area; those closer than `step` to another one may be left out.
    virtual void visitMessages(const QRectF& area, double step, const VisitMessage& visit) const;
    /// Primary links that cross the area, thinned out in the same way.
    virtual void visitLinks(const QRectF& area, double step, const VisitLink& visit) const;
    /// The ground of every thread that the area touches and that is wider than `step`.
    void visitThreads(const QRectF& area, double step, const VisitThread& visit) const;

protected:
    /// Where a card would be, drawn or not.
    QRectF place(MessageId message) const { return m_drawing.place(message.index()); }
    MessageId parentOf(MessageId child) const { return m_parents[child.index()]; }

private:
    struct Ground {
        int thread = 0;  ///< in time order, those that are not drawn counted too
        QRectF area;
    };

    MessageId cardAt(const QPointF& point) const;
    LinkShape radialLink(MessageId child, MessageId parent) const;

    TreeDrawing m_drawing;
    std::vector<MessageId> m_parents;  // invalid: starts a thread
    std::vector<MessageId> m_roots;
    std::vector<bool> m_answered;  ///< has replies, shown or not
    std::vector<Ground> m_grounds;
    QRectF m_bounds;
};

}  // namespace antecedent
