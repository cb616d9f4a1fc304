// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/thread_map_geometry.h"

#include <algorithm>
#include <map>

#include "app/desktop/document/certainty.h"

namespace antecedent {
namespace {
constexpr double narrowest = 200;  // pixels
constexpr double lowestLane = 2.5;
constexpr double highestLane = 24;
constexpr double shortestBar = 4;   // pixels, when all is seen
constexpr double barGap = 2;        // the same
constexpr double tellableBar = 24;  // the same: a place in shorter ones means the thread
constexpr double messageWidth = 2;
constexpr double laneGapShare = 0.15;
}  // namespace

ThreadMapGeometry::ThreadMapGeometry(const ReplyTree& tree, const std::vector<bool>& hidden, const QSizeF& room,
                                     double axisHeight)
    : m_width(std::max(narrowest, room.width()) * unitsPerPixel), m_axisHeight(axisHeight) {
    ThreadMapOptions options;
    options.width = m_width;
    options.shortest = shortestBar * unitsPerPixel;
    options.gap = barGap * unitsPerPixel;
    options.hidden = hidden;
    m_map = threadMap(tree, options);
    const auto lanes = static_cast<double>(std::max<std::size_t>(1, m_map.lanes.size()));
    m_laneHeight = std::clamp((room.height() - axisHeight) / lanes, lowestLane, highestLane);
    for (std::size_t i = 0; i < m_map.places.size(); ++i) {
        if (m_map.barOf[i] != ThreadMap::none) m_sorted.push_back(m_map.places[i]);
    }
    std::sort(m_sorted.begin(), m_sorted.end());
    readFacts(tree);
}

void ThreadMapGeometry::readFacts(const ReplyTree& tree) {
    m_facts.reserve(m_map.bars.size());
    for (const ThreadBar& bar : m_map.bars) {
        std::map<SpeakerId, std::size_t> counts;
        ThreadFacts facts{bar.root, 0};
        std::size_t most = 0;
        std::size_t doubtful = 0;
        for (const MessageId message : bar.messages) {
            const std::size_t count = ++counts[tree.conversation().message(message).speaker];
            if (count > most) facts.loudest = message;
            most = std::max(most, count);
            if (certaintyOf(tree.attachment(message)) == Certainty::Doubtful) ++doubtful;
        }
        facts.doubtful = static_cast<double>(doubtful) / static_cast<double>(bar.messages.size());
        m_facts.push_back(facts);
    }
}

QRectF ThreadMapGeometry::bounds() const {
    return {0, 0, m_width, m_axisHeight + m_laneHeight * static_cast<double>(m_map.lanes.size())};
}

QRectF ThreadMapGeometry::barBox(std::size_t bar) const {
    const ThreadBar& own = m_map.bars[bar];
    const double gap = m_laneHeight * laneGapShare;
    return {own.begin, m_axisHeight + m_laneHeight * static_cast<double>(own.lane) + gap / 2, own.end - own.begin,
            m_laneHeight - gap};
}

QRectF ThreadMapGeometry::box(MessageId message) const {
    const bool known = message.valid() && message.index() < m_map.barOf.size();
    const std::size_t bar = known ? m_map.barOf[message.index()] : ThreadMap::none;
    if (bar == ThreadMap::none) return {};
    const QRectF whole = barBox(bar);
    const double half = messageWidth * unitsPerPixel / 2;
    const double place = std::clamp(m_map.places[message.index()], whole.left() + half, whole.right() - half);
    return {place - half, whole.top(), 2 * half, whole.height()};
}

MessageId ThreadMapGeometry::at(const QPointF& point) const {
    if (point.y() < m_axisHeight) return {};
    const auto lane = static_cast<std::size_t>((point.y() - m_axisHeight) / m_laneHeight);
    const std::size_t bar = m_map.barAt(lane, point.x());
    if (bar == ThreadMap::none) return {};
    const ThreadBar& own = m_map.bars[bar];
    return own.end - own.begin < tellableBar * unitsPerPixel ? own.root : m_map.nearest(bar, point.x());
}

// Bars of one lane do not overlap, so their ends are in order as well.
std::vector<std::size_t> ThreadMapGeometry::barsIn(const QRectF& area) const {
    std::vector<std::size_t> bars;
    const auto row = [&](double y) { return std::max(0.0, (y - m_axisHeight) / m_laneHeight); };
    const auto first = static_cast<std::size_t>(row(area.top()));
    const auto end = std::min(m_map.lanes.size(), static_cast<std::size_t>(row(area.bottom())) + 1);
    for (std::size_t lane = first; lane < end; ++lane) {
        const auto& own = m_map.lanes[lane];
        auto next = std::partition_point(own.begin(), own.end(),
                                         [&](std::size_t bar) { return m_map.bars[bar].end < area.left(); });
        for (; next != own.end() && m_map.bars[*next].begin <= area.right(); ++next) bars.push_back(*next);
    }
    return bars;
}

std::size_t ThreadMapGeometry::messagesBetween(double from, double to) const {
    return static_cast<std::size_t>(std::lower_bound(m_sorted.begin(), m_sorted.end(), to) -
                                    std::lower_bound(m_sorted.begin(), m_sorted.end(), from));
}

}  // namespace antecedent
