// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/level_geometry.h"

#include <algorithm>
#include <limits>

namespace antecedent {
namespace {
constexpr std::size_t mostLinksToOffscreen = 400;
}

LevelGeometry::LevelGeometry(const ReplyTree& tree, TreeDrawing shown) : TreeGeometry(tree, std::move(shown)) {
    std::vector<MessageId> order;
    for (std::size_t i = 0; i < positions().size(); ++i) {
        if (drawing().shows(i)) order.emplace_back(i);
    }
    std::sort(order.begin(), order.end(), [this](MessageId a, MessageId b) {
        return std::pair(depth(a), breadth(a)) < std::pair(depth(b), breadth(b));
    });
    for (const MessageId message : order) {
        if (m_levels.empty() || m_levels.back().depth < depth(message) - 0.5) {
            m_levels.push_back({depth(message), {}, {}});
        }
        m_levels.back().messages.push_back(message);
        if (parentOf(message).valid()) m_levels.back().replies.push_back(message);
    }
}

double LevelGeometry::breadthOf(const QPointF& point) const {
    return drawing().shape == TreeShape::TopDown ? point.x() : point.y();
}

double LevelGeometry::depthOf(const QPointF& point) const {
    return drawing().shape == TreeShape::TopDown ? point.y() : point.x();
}

void LevelGeometry::visitMessages(const QRectF& area, double step, const VisitMessage& visit) const {
    const double half = depthOf({drawing().card.width(), drawing().card.height()}) / 2;
    auto level = std::lower_bound(m_levels.begin(), m_levels.end(), depthOf(area.topLeft()) - half,
                                  [](const Level& l, double value) { return l.depth < value; });
    double last = -std::numeric_limits<double>::max();
    for (; level != m_levels.end() && level->depth <= depthOf(area.bottomRight()) + half; ++level) {
        if (level->depth < last + step) continue;
        last = level->depth;
        visitLevel(*level, area, step, visit);
    }
}

void LevelGeometry::visitLevel(const Level& level, const QRectF& area, double step, const VisitMessage& visit) const {
    const double half = breadthOf({drawing().card.width(), drawing().card.height()}) / 2;
    const auto before = [this](MessageId message, double value) { return breadth(message) < value; };
    const auto end = level.messages.end();
    auto next = std::lower_bound(level.messages.begin(), end, breadthOf(area.topLeft()) - half, before);
    while (next != end && breadth(*next) <= breadthOf(area.bottomRight()) + half) {
        visit(*next);
        next = step > 0 ? std::lower_bound(next + 1, end, breadth(*next) + step, before) : next + 1;
    }
}

void LevelGeometry::visitLinks(const QRectF& area, double step, const VisitLink& visit) const {
    auto level = std::lower_bound(m_levels.begin(), m_levels.end(), depthOf(area.topLeft()),
                                  [](const Level& l, double value) { return l.depth < value; });
    double last = -std::numeric_limits<double>::max();
    for (; level != m_levels.end(); ++level) {
        if (level->replies.empty() || level->depth < last + step) continue;
        if (depth(parentOf(level->replies.front())) > depthOf(area.bottomRight())) break;
        last = level->depth;
        visitLinksInto(*level, area, step, visit);
    }
}

void LevelGeometry::visitLinksInto(const Level& level, const QRectF& area, double step, const VisitLink& visit) const {
    const double low = breadthOf(area.topLeft());
    const double high = breadthOf(area.bottomRight());
    const auto first = std::partition_point(level.replies.begin(), level.replies.end(), [&](MessageId child) {
        return std::max(breadth(child), breadth(parentOf(child))) < low;
    });
    const auto last = std::partition_point(first, level.replies.end(), [&](MessageId child) {
        return std::min(breadth(child), breadth(parentOf(child))) <= high;
    });
    // A parent of a hundred thousand replies sends most of its links out of sight: a few hundred show as
    // much.
    const auto offscreenStep = std::max<std::ptrdiff_t>(1, (last - first) / static_cast<long>(mostLinksToOffscreen));
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
