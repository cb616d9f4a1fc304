// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/timeline_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "graph/layout/timeline_layout.h"

namespace antecedent {
namespace {

constexpr double slot = 20;  ///< room of a message on the line
constexpr double slotGap = TimelineGeometry::pitch - slot;
constexpr double laneHeight = 20;
constexpr double laneGap = 8;
constexpr double timesHeight = 32;  ///< between the line and the lanes
constexpr double highestArcOfAll = 260;
constexpr double aboveArcs = 16;
constexpr double reach = 10;  ///< how near the mouse must be
constexpr double mostSlotsOfWords = 12;
constexpr double lastWords = 160;

}  // namespace

TimelineGeometry::TimelineGeometry(const ReplyTree& tree, std::vector<bool> hidden, bool byTime)
    : m_hidden(std::move(hidden)) {
    LayoutOptions options;
    options.hidden = m_hidden;
    options.byTime = byTime;
    options.siblingGap = slotGap;
    options.subtreeGap = laneGap;
    options.threadGap = 2 * slot;
    Control control;
    const auto placement = TimelineLayout().place(tree, NodeSizes(Size{slot, laneHeight}), options, control);
    if (!placement) return;
    readOrder(tree);
    const double top = m_axis + timesHeight;
    for (const Point& point : placement->positions) m_positions.emplace_back(point.x, point.y + top);
    // The last message of a lane says some words as well.
    m_bounds = QRectF(0, 0, placement->bounds.right + lastWords, top + placement->bounds.bottom);
    readArcs();
    readLanes();
    readThreads();
}

void TimelineGeometry::readOrder(const ReplyTree& tree) {
    m_parents.assign(tree.size(), MessageId());
    m_rank.assign(tree.size(), 0);
    double highest = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId message(i);
        m_parents[i] = tree.primaryParent(message).value_or(MessageId());
        if (!m_hidden.empty() && m_hidden[i]) continue;
        m_rank[i] = m_order.size();
        m_order.push_back(message);
        if (!m_parents[i].valid()) continue;
        highest = std::max(highest, std::min(highestArcOfAll, arcHeight(message, m_parents[i])));
    }
    m_axis = highest + aboveArcs;
}

void TimelineGeometry::readArcs() {
    m_arcsBegin.assign(m_order.size() + 1, std::numeric_limits<double>::max());
    for (std::size_t rank = m_order.size(); rank-- > 0;) {
        const MessageId parent = m_parents[m_order[rank].index()];
        m_arcsBegin[rank] = m_arcsBegin[rank + 1];
        if (parent.valid()) m_arcsBegin[rank] = std::min(m_arcsBegin[rank], column(parent));
    }
}

void TimelineGeometry::readLanes() {
    std::map<double, std::size_t> numbers;
    m_nextInLane.assign(m_parents.size(), MessageId());
    for (const MessageId message : m_order) numbers.emplace(middle(message), 0);
    for (auto& lane : numbers) {
        lane.second = m_lanes.size();
        m_lanes.push_back({lane.first, {}});
    }
    for (const MessageId message : m_order) {
        Lane& lane = m_lanes[numbers.at(middle(message))];
        if (!lane.messages.empty()) m_nextInLane[lane.messages.back().index()] = message;
        lane.messages.push_back(message);
    }
}

void TimelineGeometry::readThreads() {
    std::vector<std::size_t> threadOf(m_parents.size(), 0);
    int number = 0;
    for (std::size_t i = 0; i < m_parents.size(); ++i) {
        const MessageId message(i);
        if (!m_parents[i].valid()) ++number;
        if (!shows(message)) continue;
        threadOf[i] = m_parents[i].valid() ? threadOf[m_parents[i].index()] : m_threads.size();
        if (!m_parents[i].valid()) m_threads.push_back({number - 1, message, message});
        m_threads[threadOf[i]].last = message;
    }
}

bool TimelineGeometry::shows(MessageId message) const {
    return message.valid() && message.index() < m_positions.size() && (m_hidden.empty() || !m_hidden[message.index()]);
}

double TimelineGeometry::highestArc() const {
    return m_axis - aboveArcs;
}

double TimelineGeometry::arcHeight(MessageId child, MessageId parent) const {
    const auto distance = static_cast<double>(rank(child) - rank(parent));
    return 10 + 24 * std::log2(1 + distance);
}

double TimelineGeometry::roomEnd(MessageId message) const {
    const double most = std::min(column(message) + mostSlotsOfWords * pitch, m_bounds.right());
    const MessageId next = m_nextInLane[message.index()];
    return next.valid() ? std::min(most, column(next)) : most;
}

QRectF TimelineGeometry::box(MessageId message) const {
    if (!shows(message)) return {};
    return {column(message) - slot / 2, middle(message) - laneHeight / 2, slot, laneHeight};
}

std::vector<MessageId>::const_iterator TimelineGeometry::from(double left) const {
    return std::lower_bound(m_order.begin(), m_order.end(), left,
                            [this](MessageId message, double x) { return column(message) < x; });
}

std::vector<MessageId> TimelineGeometry::messagesBetween(double left, double right) const {
    const auto first = from(left);
    return {first, std::max(first, from(right))};
}

std::vector<MessageId> TimelineGeometry::arcsBetween(double left, double right) const {
    std::vector<MessageId> children;
    for (auto next = from(left); next != m_order.end(); ++next) {
        if (m_arcsBegin[static_cast<std::size_t>(next - m_order.begin())] > right) break;
        const MessageId parent = m_parents[next->index()];
        if (parent.valid() && column(parent) <= right) children.push_back(*next);
    }
    return children;
}

MessageId TimelineGeometry::nearestOnAxis(double x) const {
    const auto right = from(x);
    if (right == m_order.begin()) return right == m_order.end() ? MessageId() : *right;
    const bool nearer = right != m_order.end() && column(*right) - x < x - column(*(right - 1));
    return nearer ? *right : *(right - 1);
}

MessageId TimelineGeometry::at(const QPointF& point) const {
    if (std::abs(point.y() - m_axis) <= reach) {
        const MessageId message = nearestOnAxis(point.x());
        return message.valid() && std::abs(column(message) - point.x()) <= slot ? message : MessageId();
    }
    for (const Lane& lane : m_lanes) {
        if (std::abs(point.y() - lane.middle) > laneHeight / 2) continue;
        const auto right = std::upper_bound(lane.messages.begin(), lane.messages.end(), point.x() + slot / 2,
                                            [this](double x, MessageId message) { return x < column(message); });
        if (right == lane.messages.begin()) return {};
        return point.x() <= roomEnd(*(right - 1)) ? *(right - 1) : MessageId();
    }
    return {};
}

}  // namespace antecedent
