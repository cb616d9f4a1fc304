// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/timeline_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "app/desktop/models/message_words.h"
#include "graph/layout/timeline_layout.h"

namespace antecedent {
namespace {

constexpr double slot = 20;  ///< room of a message on the line
constexpr double slotGap = 8;
constexpr double laneHeight = 20;
constexpr double laneGap = 8;
constexpr double timesHeight = 32;  ///< between the line and the lanes
constexpr double highestArc = 260;
constexpr double reach = 10;  ///< how near the mouse must be
constexpr double mostSlotsOfWords = 12;
constexpr double lastWords = 160;

}  // namespace

TimelineScene::TimelineScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent) {
    place();
}

SceneTraits TimelineScene::traits() const {
    SceneTraits traits;
    traits.stretches = true;
    traits.openingScale = 1.5;
    traits.pictureStretch = 2.5;
    return traits;
}

void TimelineScene::arrange(const Change& change) {
    place();
    Q_EMIT repaintNeeded();
    if (change.kind == Change::Kind::Opened) Q_EMIT replaced();
    if (change.kind != Change::Kind::Opened) Q_EMIT rearranged({}, {});
}

void TimelineScene::place() {
    LayoutOptions options;
    options.hidden = m_hidden = hiddenMessages();
    options.byTime = settings().byTime();
    options.siblingGap = slotGap;
    options.subtreeGap = laneGap;
    options.threadGap = 2 * slot;
    Control control;
    const auto placement = TimelineLayout().place(tree(), NodeSizes(Size{slot, laneHeight}), options, control);
    m_positions.clear();
    m_order.clear();
    if (!placement) return;
    m_parents.assign(tree().size(), MessageId());
    m_rank.assign(tree().size(), 0);
    double highest = 0;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        m_parents[i] = tree().primaryParent(MessageId(i)).value_or(MessageId());
        if (!m_hidden.empty() && m_hidden[i]) continue;
        m_rank[i] = m_order.size();
        m_order.emplace_back(i);
        if (!m_parents[i].valid()) continue;
        const auto distance = static_cast<double>(m_rank[i] - m_rank[m_parents[i].index()]);
        highest = std::max(highest, std::min(highestArc, 10 + 24 * std::log2(1 + distance)));
    }
    m_axis = highest + 16;
    const double top = m_axis + timesHeight;
    for (const Point& point : placement->positions) m_positions.emplace_back(point.x, point.y + top);
    // The last message of a lane says some words as well.
    m_bounds = QRectF(0, 0, placement->bounds.right + lastWords, top + placement->bounds.bottom);
    readArcs();
    readLanes();
    readThreads();
}

void TimelineScene::readArcs() {
    m_arcsBegin.assign(m_order.size() + 1, std::numeric_limits<double>::max());
    for (std::size_t rank = m_order.size(); rank-- > 0;) {
        const MessageId parent = m_parents[m_order[rank].index()];
        m_arcsBegin[rank] = m_arcsBegin[rank + 1];
        if (parent.valid()) m_arcsBegin[rank] = std::min(m_arcsBegin[rank], column(parent));
    }
}

void TimelineScene::readLanes() {
    std::map<double, std::size_t> numbers;
    m_lanes.clear();
    m_nextInLane.assign(tree().size(), MessageId());
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

void TimelineScene::readThreads() {
    m_threads.clear();
    std::vector<std::size_t> threadOf(tree().size(), 0);
    int number = 0;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        const MessageId message(i);
        if (!m_parents[i].valid()) ++number;
        if (!shows(message)) continue;
        threadOf[i] = m_parents[i].valid() ? threadOf[m_parents[i].index()] : m_threads.size();
        if (!m_parents[i].valid()) m_threads.push_back({number - 1, message, message});
        m_threads[threadOf[i]].last = message;
    }
}

bool TimelineScene::shows(MessageId message) const {
    return message.valid() && message.index() < m_positions.size() && (m_hidden.empty() || !m_hidden[message.index()]);
}

double TimelineScene::roomEnd(MessageId message) const {
    const double most = std::min(column(message) + mostSlotsOfWords * (slot + slotGap), m_bounds.right());
    const MessageId next = m_nextInLane[message.index()];
    return next.valid() ? std::min(most, column(next)) : most;
}

QRectF TimelineScene::box(MessageId message) const {
    if (!shows(message)) return {};
    return {column(message) - slot / 2, middle(message) - laneHeight / 2, slot, laneHeight};
}

MessageId TimelineScene::at(const QPointF& point) const {
    const auto before = [this](MessageId message, double x) { return column(message) < x; };
    const auto nearest = [&](const std::vector<MessageId>& row) {
        const auto right = std::lower_bound(row.begin(), row.end(), point.x(), before);
        if (right == row.begin()) return right == row.end() ? MessageId() : *right;
        const bool nearer = right != row.end() && column(*right) - point.x() < point.x() - column(*(right - 1));
        return nearer ? *right : *(right - 1);
    };
    if (std::abs(point.y() - m_axis) <= reach) {
        const MessageId message = nearest(m_order);
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

QString TimelineScene::hint(MessageId message, double) const {
    const MessageWords words(tree().conversation());
    const QString time = words.time(message);
    const QString who = time.isEmpty() ? words.speaker(message) : tr("%1, %2").arg(words.speaker(message), time);
    return who + QStringLiteral(": ") + words.preview(message);
}

}  // namespace antecedent
