// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// How the timeline is drawn. All of it in pixels, since only its length is stretched.

#include <algorithm>
#include <cmath>
#include <map>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/canvas/timeline_scene.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double dotRadius = 5;
constexpr double timeDistance = 96;
constexpr double roomForWords = 34;
constexpr double tickStep = 1.5;
constexpr std::size_t mostThinArcs = 1200;

QColor colorOf(const ReplyTree& tree, MessageId message, const QPalette& palette) {
    const SpeakerId speaker = tree.conversation().message(message).speaker;
    return speakerColor(speaker.valid() ? static_cast<int>(speaker.index()) : -1, palette);
}

}  // namespace

QPointF TimelineScene::onAxis(const Sheet& sheet, MessageId message) const {
    return sheet.toPixels.map(QPointF(column(message), m_axis));
}

QPointF TimelineScene::inLane(const Sheet& sheet, MessageId message) const {
    return sheet.toPixels.map(m_positions[message.index()]);
}

LinkShape TimelineScene::arc(const Sheet& sheet, MessageId child, MessageId parent) const {
    const QPointF from = onAxis(sheet, parent);
    const QPointF to = onAxis(sheet, child);
    const auto distance = static_cast<double>(m_rank[child.index()] - m_rank[parent.index()]);
    const double highest = (m_axis - 16) * sheet.toPixels.m22();
    const double height = std::min(highest, (10 + 24 * std::log2(1 + distance)) * sheet.toPixels.m22()) * 4 / 3;
    return {child, parent, from, to, from - QPointF(0, height), to - QPointF(0, height)};
}

std::vector<MessageId> TimelineScene::messagesIn(const QRectF& area) const {
    const auto before = [this](MessageId message, double x) { return column(message) < x; };
    const auto first = std::lower_bound(m_order.begin(), m_order.end(), area.left() - 400, before);
    const auto last = std::lower_bound(first, m_order.end(), area.right() + 20, before);
    return {first, last};
}

void TimelineScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_order.empty()) return;
    painter.save();
    Sheet sheet{painter, painter.transform(), area, state, 0};
    sheet.pitch = 28 * sheet.toPixels.m11();
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing, !sheet.coarse());
    paintThreads(sheet);
    paintArcs(sheet);
    const QPointF begin = sheet.toPixels.map(QPointF(area.left(), m_axis));
    const QPointF end = sheet.toPixels.map(QPointF(area.right(), m_axis));
    painter.setPen(QPen(style().link, 1));
    painter.drawLine(begin, end);
    if (sheet.coarse()) {
        paintTicks(sheet);
    } else {
        paintMessages(sheet);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (sheet.toPixels.m22() > 0.9) paintTimes(sheet);
    paintStrongArcs(sheet);
    painter.restore();
}

void TimelineScene::paintThreads(const Sheet& sheet) const {
    const double half = 12 * sheet.toPixels.m22();
    sheet.painter.setPen(Qt::NoPen);
    for (const Thread& thread : m_threads) {
        if (column(thread.first) > sheet.area.right()) break;
        if (roomEnd(thread.last) < sheet.area.left()) continue;
        const QPointF from = inLane(sheet, thread.first) - QPointF(10, half);
        const QPointF to =
            sheet.toPixels.map(QPointF(roomEnd(thread.last) - 12, middle(thread.last))) + QPointF(0, half);
        sheet.painter.setBrush(threadTint(thread.number, style().palette));
        if (sheet.coarse()) {
            sheet.painter.fillRect(QRectF(from, to), sheet.painter.brush());
        } else {
            sheet.painter.drawRoundedRect(QRectF(from, to), half, half);
        }
    }
}

// Far away a message is a tick in its lane; those that fall on one pixel are one.
void TimelineScene::paintTicks(const Sheet& sheet) const {
    const double width = std::max(tickStep, sheet.pitch * 0.5);
    const double half = std::max(1.0, 6 * sheet.toPixels.m22());
    std::map<double, double> lastInLane;
    for (const MessageId message : messagesIn(sheet.area)) {
        const QPointF place = inLane(sheet, message);
        const auto last = lastInLane.emplace(middle(message), -1e300).first;
        if (place.x() < last->second + tickStep) continue;
        last->second = place.x();
        const QRectF tick(place - QPointF(width / 2, half), QSizeF(width, 2 * half));
        sheet.painter.fillRect(tick, colorOf(tree(), message, style().palette));
    }
    if (shows(sheet.state.selected)) {
        paintDot(sheet, sheet.state.selected, inLane(sheet, sheet.state.selected));
        paintDot(sheet, sheet.state.selected, onAxis(sheet, sheet.state.selected));
    }
}

void TimelineScene::paintMessages(const Sheet& sheet) const {
    for (const MessageId message : {sheet.state.selected, sheet.state.hovered}) {
        if (!shows(message)) continue;
        sheet.painter.setPen(QPen(style().accent, 1, Qt::DotLine));
        sheet.painter.drawLine(onAxis(sheet, message), inLane(sheet, message));
    }
    for (const MessageId message : messagesIn(sheet.area)) {
        paintDot(sheet, message, onAxis(sheet, message));
        paintDot(sheet, message, inLane(sheet, message));
        paintWords(sheet, message);
    }
}

void TimelineScene::paintDot(const Sheet& sheet, MessageId message, const QPointF& place) const {
    const double radius = std::max(1.0, std::min(dotRadius, sheet.pitch * 0.3) * sheet.toPixels.m22());
    const bool doubtful = certaintyOf(tree().attachment(message)) == Certainty::Doubtful;
    sheet.painter.setPen(Qt::NoPen);
    sheet.painter.setBrush(colorOf(tree(), message, style().palette));
    sheet.painter.drawEllipse(place, radius, radius);
    sheet.painter.setBrush(Qt::NoBrush);
    if (doubtful && radius >= 3) {
        sheet.painter.setPen(QPen(style().doubt, 1.5));
        sheet.painter.drawEllipse(place, radius + 2.5, radius + 2.5);
    }
    const bool marked = sheet.state.isSelected(message) || message == sheet.state.dropTarget ||
                        message == sheet.state.hovered || sheet.state.found.count(message) > 0;
    if (!marked) return;
    sheet.painter.setPen(QPen(style().accent, message == sheet.state.hovered ? 1 : 2));
    sheet.painter.drawEllipse(place, radius + 5, radius + 5);
}

void TimelineScene::paintWords(const Sheet& sheet, MessageId message) const {
    const double left = inLane(sheet, message).x() + dotRadius + 6;
    const double right = sheet.toPixels.map(QPointF(roomEnd(message), 0)).x() - dotRadius - 10;
    if (right - left < roomForWords || sheet.toPixels.m22() < 0.9) return;
    const MessageWords words(tree().conversation());
    QRectF box(left, inLane(sheet, message).y() - 10, right - left, 20);
    const QFontMetricsF bold(style().bold);
    const QString name = bold.elidedText(words.speaker(message), Qt::ElideRight, box.width());
    sheet.painter.setFont(style().bold);
    sheet.painter.setPen(style().palette.color(QPalette::Text));
    sheet.painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    box.setLeft(box.left() + bold.horizontalAdvance(name) + 6);
    if (box.width() < roomForWords) return;
    sheet.painter.setFont(style().body);
    sheet.painter.setPen(style().quiet);
    const QString said =
        QFontMetricsF(style().body).elidedText(words.preview(message, 120), Qt::ElideRight, box.width());
    sheet.painter.drawText(box, flagsBeside(said), said);
}

// Children of arcs that cross the area; from afar one for every other pixel, the longest.
std::vector<MessageId> TimelineScene::arcsIn(const Sheet& sheet) const {
    std::vector<MessageId> children;
    long pixel = -1;
    const auto before = [this](MessageId message, double x) { return column(message) < x; };
    const auto first = std::lower_bound(m_order.begin(), m_order.end(), sheet.area.left(), before);
    for (auto next = first; next != m_order.end(); ++next) {
        if (m_arcsBegin[static_cast<std::size_t>(next - m_order.begin())] > sheet.area.right()) break;
        const MessageId child = *next;
        const MessageId parent = m_parents[child.index()];
        if (!parent.valid() || column(parent) > sheet.area.right()) continue;
        if (!drawsLink(child)) continue;
        const auto here = std::lround(onAxis(sheet, child).x() / 2);
        if (!sheet.coarse() || here != pixel) {
            children.push_back(child);
        } else if (parent < m_parents[children.back().index()]) {
            children.back() = child;
        }
        pixel = here;
    }
    if (!sheet.coarse() || children.size() <= mostThinArcs) return children;
    std::vector<MessageId> some;
    const std::size_t stride = children.size() / mostThinArcs + 1;
    for (std::size_t i = 0; i < children.size(); i += stride) some.push_back(children[i]);
    return some;
}

void TimelineScene::paintArcs(const Sheet& sheet) const {
    const LinkPainter links(style(), tree(), 1, sheet.state.complete);
    for (const MessageId child : arcsIn(sheet)) {
        if (child == sheet.state.selected || child == sheet.state.hovered) continue;
        const LinkShape shape = arc(sheet, child, m_parents[child.index()]);
        if (sheet.coarse()) {
            links.paintThin(sheet.painter, shape);
        } else {
            links.paint(sheet.painter, shape, false);
        }
    }
    if (sheet.coarse()) return;
    for (const MessageId child : messagesIn(sheet.area)) {
        const auto& parents = tree().attachment(child).parents;
        for (std::size_t i = 1; i < parents.size(); ++i) {
            if (!shows(parents[i].parent)) continue;
            links.paintSecondary(sheet.painter, arc(sheet, child, parents[i].parent), parents[i].probability);
        }
    }
}

void TimelineScene::paintStrongArcs(const Sheet& sheet) const {
    const LinkPainter links(style(), tree(), 1, sheet.state.complete);
    for (const MessageId child : {sheet.state.selected, sheet.state.hovered}) {
        if (!shows(child) || !m_parents[child.index()].valid()) continue;
        const LinkShape shape = arc(sheet, child, m_parents[child.index()]);
        links.paint(sheet.painter, shape, true);
        links.paintProbability(sheet.painter, shape, [](const QRectF&) { return false; });
    }
}

void TimelineScene::paintTimes(const Sheet& sheet) const {
    const MessageWords words(tree().conversation());
    const QFontMetricsF metrics(style().small);
    sheet.painter.setFont(style().small);
    sheet.painter.setPen(style().quiet);
    double free = -1e300;
    // The same messages carry times wherever one looks: those at multiples of a step.
    const auto step =
        static_cast<std::size_t>(std::exp2(std::ceil(std::log2(std::max(1.0, timeDistance / sheet.pitch)))));
    for (const MessageId message : messagesIn(sheet.area)) {
        if (m_rank[message.index()] % step != 0) continue;
        const QString time = words.time(message);
        const QPointF place = onAxis(sheet, message);
        if (time.isEmpty() || place.x() < free) continue;
        free = place.x() + metrics.horizontalAdvance(time) + 16;
        sheet.painter.drawText(place + QPointF(-4, dotRadius + 4 + metrics.ascent()), time);
    }
}

void TimelineScene::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    painter.save();
    const Sheet sheet{painter, painter.transform(), {}, state, 28 * painter.transform().m11()};
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF cursor = sheet.toPixels.map(point);
    if (shows(state.dropTarget)) {
        LinkPainter(style(), tree(), 1).paintPreview(painter, onAxis(sheet, state.dropTarget), cursor);
    }
    paintDot(sheet, state.dragged, cursor);
    painter.restore();
}

}  // namespace antecedent
