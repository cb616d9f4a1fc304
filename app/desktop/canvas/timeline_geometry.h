// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Where everything stands on a timeline: each message on the line, and once more below it in a lane of its thread. Its
/// length is stretched by zooming, its height is not.
class TimelineGeometry {
public:
    static constexpr double pitch = 28;  ///< between neighbours

    struct Thread {
        int number = 0;  ///< in time order, those that are not shown counted too
        MessageId first;
        MessageId last;
    };

    TimelineGeometry() = default;
    /// `hidden`: messages that are not shown, empty for none; `byTime`: distances as long as the time between messages.
    TimelineGeometry(const ReplyTree& tree, std::vector<bool> hidden, bool byTime);

    bool empty() const { return m_order.empty(); }
    const QRectF& bounds() const { return m_bounds; }
    bool shows(MessageId message) const;
    /// How far the line is below the upper edge, and the highest arc above the line.
    double axis() const { return m_axis; }
    double highestArc() const;
    QPointF onAxis(MessageId message) const { return {column(message), m_axis}; }
    QPointF inLane(MessageId message) const { return m_positions[message.index()]; }
    /// The room of a message in its lane; empty when it is not shown.
    QRectF box(MessageId message) const;
    MessageId at(const QPointF& point) const;

    /// Number of a shown message from the left.
    std::size_t rank(MessageId message) const { return m_rank[message.index()]; }
    /// Invalid: it starts a thread.
    MessageId parent(MessageId message) const { return m_parents[message.index()]; }
    /// How high the arc of a link would rise if there were no highest one.
    double arcHeight(MessageId child, MessageId parent) const;
    /// Where a message stops having room for words.
    double roomEnd(MessageId message) const;
    /// Threads with shown messages, in time order.
    const std::vector<Thread>& threads() const { return m_threads; }
    /// Shown messages between two places, from left to right.
    std::vector<MessageId> messagesBetween(double left, double right) const;
    /// Shown messages whose arcs cross the area between two places, from left to right.
    std::vector<MessageId> arcsBetween(double left, double right) const;

private:
    struct Lane {
        double middle = 0;
        std::vector<MessageId> messages;  ///< from left to right
    };

    void readOrder(const ReplyTree& tree);
    void readArcs();
    void readLanes();
    void readThreads();
    double column(MessageId message) const { return m_positions[message.index()].x(); }
    double middle(MessageId message) const { return m_positions[message.index()].y(); }
    /// The first shown message from a place on.
    std::vector<MessageId>::const_iterator from(double left) const;
    MessageId nearestOnAxis(double x) const;

    std::vector<bool> m_hidden;
    std::vector<QPointF> m_positions;  ///< column, and middle of the lane
    std::vector<MessageId> m_order;    ///< shown messages from left to right
    std::vector<std::size_t> m_rank;
    std::vector<MessageId> m_parents;
    std::vector<double> m_arcsBegin;  ///< of each rank: where the first arc to it or a later one begins
    std::vector<MessageId> m_nextInLane;
    std::vector<Lane> m_lanes;
    std::vector<Thread> m_threads;
    QRectF m_bounds;
    double m_axis = 0;
};

}  // namespace antecedent
