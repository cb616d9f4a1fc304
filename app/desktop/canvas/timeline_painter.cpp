// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/timeline_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/canvas/message_colour.h"
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
constexpr double longestWords = 400;  // in the scene: they reach in from the left
constexpr double halfMessage = 20;    // the same, from the right

}  // namespace

QPointF TimelinePainter::onAxis(const Sheet& sheet, MessageId message) const {
    return sheet.toPixels.map(m_geometry.onAxis(message));
}

QPointF TimelinePainter::inLane(const Sheet& sheet, MessageId message) const {
    return sheet.toPixels.map(m_geometry.inLane(message));
}

LinkShape TimelinePainter::arc(const Sheet& sheet, MessageId child, MessageId parent) const {
    const QPointF from = onAxis(sheet, parent);
    const QPointF to = onAxis(sheet, child);
    const double highest = m_geometry.highestArc() * sheet.toPixels.m22();
    const double height = std::min(highest, m_geometry.arcHeight(child, parent) * sheet.toPixels.m22()) * 4 / 3;
    return {child, parent, from, to, from - QPointF(0, height), to - QPointF(0, height)};
}

std::vector<MessageId> TimelinePainter::messagesOn(const Sheet& sheet) const {
    return m_geometry.messagesBetween(sheet.area.left() - longestWords, sheet.area.right() + halfMessage);
}

void TimelinePainter::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_geometry.empty()) return;
    painter.save();
    Sheet sheet{painter, painter.transform(), area, state, 0};
    sheet.pitch = TimelineGeometry::pitch * sheet.toPixels.m11();
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing, !sheet.coarse());
    paintThreads(sheet);
    paintArcs(sheet);
    paintLine(sheet);
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

void TimelinePainter::paintLine(const Sheet& sheet) const {
    const QPointF begin = sheet.toPixels.map(QPointF(sheet.area.left(), m_geometry.axis()));
    const QPointF end = sheet.toPixels.map(QPointF(sheet.area.right(), m_geometry.axis()));
    sheet.painter.setPen(QPen(m_style.link, 1));
    sheet.painter.drawLine(begin, end);
}

void TimelinePainter::paintThreads(const Sheet& sheet) const {
    const double half = 12 * sheet.toPixels.m22();
    sheet.painter.setPen(Qt::NoPen);
    for (const TimelineGeometry::Thread& thread : m_geometry.threads()) {
        const QPointF first = m_geometry.inLane(thread.first);
        const double end = m_geometry.roomEnd(thread.last);
        if (first.x() > sheet.area.right()) break;
        if (end < sheet.area.left()) continue;
        const QPointF from = sheet.toPixels.map(first) - QPointF(10, half);
        const QPointF to = sheet.toPixels.map(QPointF(end - 12, m_geometry.inLane(thread.last).y())) + QPointF(0, half);
        sheet.painter.setBrush(threadTint(thread.number, m_style.palette));
        if (sheet.coarse()) {
            sheet.painter.fillRect(QRectF(from, to), sheet.painter.brush());
        } else {
            sheet.painter.drawRoundedRect(QRectF(from, to), half, half);
        }
    }
}

// Far away a message is a tick in its lane; those that fall on one pixel are one.
void TimelinePainter::paintTicks(const Sheet& sheet) const {
    const double width = std::max(tickStep, sheet.pitch * 0.5);
    const double half = std::max(1.0, 6 * sheet.toPixels.m22());
    std::map<double, double> lastInLane;
    for (const MessageId message : messagesOn(sheet)) {
        const QPointF place = inLane(sheet, message);
        const auto last = lastInLane.emplace(m_geometry.inLane(message).y(), -1e300).first;
        if (place.x() < last->second + tickStep) continue;
        last->second = place.x();
        const QRectF tick(place - QPointF(width / 2, half), QSizeF(width, 2 * half));
        sheet.painter.fillRect(tick, messageColor(m_tree, message, m_style.palette));
    }
    if (m_geometry.shows(sheet.state.selected)) {
        paintDot(sheet, sheet.state.selected, inLane(sheet, sheet.state.selected));
        paintDot(sheet, sheet.state.selected, onAxis(sheet, sheet.state.selected));
    }
}

void TimelinePainter::paintMessages(const Sheet& sheet) const {
    for (const MessageId message : {sheet.state.selected, sheet.state.hovered}) {
        if (!m_geometry.shows(message)) continue;
        sheet.painter.setPen(QPen(m_style.accent, 1, Qt::DotLine));
        sheet.painter.drawLine(onAxis(sheet, message), inLane(sheet, message));
    }
    for (const MessageId message : messagesOn(sheet)) {
        paintDot(sheet, message, onAxis(sheet, message));
        paintDot(sheet, message, inLane(sheet, message));
        paintWords(sheet, message);
    }
}

void TimelinePainter::paintDot(const Sheet& sheet, MessageId message, const QPointF& place) const {
    const double radius = std::max(1.0, std::min(dotRadius, sheet.pitch * 0.3) * sheet.toPixels.m22());
    const bool doubtful = certaintyOf(m_tree.attachment(message)) == Certainty::Doubtful;
    sheet.painter.setPen(Qt::NoPen);
    sheet.painter.setBrush(messageColor(m_tree, message, m_style.palette));
    sheet.painter.drawEllipse(place, radius, radius);
    sheet.painter.setBrush(Qt::NoBrush);
    if (doubtful && radius >= 3) {
        sheet.painter.setPen(QPen(m_style.doubt, 1.5));
        sheet.painter.drawEllipse(place, radius + 2.5, radius + 2.5);
    }
    const bool marked = sheet.state.isSelected(message) || message == sheet.state.dropTarget ||
                        message == sheet.state.hovered || sheet.state.found.count(message) > 0;
    if (!marked) return;
    sheet.painter.setPen(QPen(m_style.accent, message == sheet.state.hovered ? 1 : 2));
    sheet.painter.drawEllipse(place, radius + 5, radius + 5);
}

void TimelinePainter::paintWords(const Sheet& sheet, MessageId message) const {
    const double left = inLane(sheet, message).x() + dotRadius + 6;
    const double right = sheet.toPixels.map(QPointF(m_geometry.roomEnd(message), 0)).x() - dotRadius - 10;
    if (right - left < roomForWords || sheet.toPixels.m22() < 0.9) return;
    const MessageWords words(m_tree.conversation());
    QRectF box(left, inLane(sheet, message).y() - 10, right - left, 20);
    const QFontMetricsF bold(m_style.bold);
    const QString name = bold.elidedText(words.speaker(message), Qt::ElideRight, box.width());
    sheet.painter.setFont(m_style.bold);
    sheet.painter.setPen(m_style.palette.color(QPalette::Text));
    sheet.painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    box.setLeft(box.left() + bold.horizontalAdvance(name) + 6);
    if (box.width() < roomForWords) return;
    sheet.painter.setFont(m_style.body);
    sheet.painter.setPen(m_style.quiet);
    const QString said =
        QFontMetricsF(m_style.body).elidedText(words.preview(message, 120), Qt::ElideRight, box.width());
    sheet.painter.drawText(box, flagsBeside(said), said);
}

// Children of arcs that cross the area; from afar one for every other pixel, the longest.
std::vector<MessageId> TimelinePainter::arcsOn(const Sheet& sheet) const {
    std::vector<MessageId> children;
    long pixel = -1;
    for (const MessageId child : m_geometry.arcsBetween(sheet.area.left(), sheet.area.right())) {
        if (!isDrawn(m_tree.attachment(child), m_threshold)) continue;
        const auto here = std::lround(onAxis(sheet, child).x() / 2);
        if (!sheet.coarse() || here != pixel) {
            children.push_back(child);
        } else if (m_geometry.parent(child) < m_geometry.parent(children.back())) {
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

void TimelinePainter::paintArcs(const Sheet& sheet) const {
    const LinkPainter links(m_style, m_tree, 1, sheet.state.complete);
    for (const MessageId child : arcsOn(sheet)) {
        if (child == sheet.state.selected || child == sheet.state.hovered) continue;
        const LinkShape shape = arc(sheet, child, m_geometry.parent(child));
        if (sheet.coarse()) {
            links.paintThin(sheet.painter, shape);
        } else {
            links.paint(sheet.painter, shape, false);
        }
    }
    if (sheet.coarse()) return;
    for (const MessageId child : messagesOn(sheet)) {
        const auto& parents = m_tree.attachment(child).parents;
        for (std::size_t i = 1; i < parents.size(); ++i) {
            if (!m_geometry.shows(parents[i].parent)) continue;
            links.paintSecondary(sheet.painter, arc(sheet, child, parents[i].parent), parents[i].probability);
        }
    }
}

void TimelinePainter::paintStrongArcs(const Sheet& sheet) const {
    const LinkPainter links(m_style, m_tree, 1, sheet.state.complete);
    for (const MessageId child : {sheet.state.selected, sheet.state.hovered}) {
        if (!m_geometry.shows(child) || !m_geometry.parent(child).valid()) continue;
        const LinkShape shape = arc(sheet, child, m_geometry.parent(child));
        links.paint(sheet.painter, shape, true);
        links.paintProbability(sheet.painter, shape, [](const QRectF&) { return false; });
    }
}

void TimelinePainter::paintTimes(const Sheet& sheet) const {
    const MessageWords words(m_tree.conversation());
    const QFontMetricsF metrics(m_style.small);
    sheet.painter.setFont(m_style.small);
    sheet.painter.setPen(m_style.quiet);
    double free = -1e300;
    // The same messages carry times wherever one looks: those at multiples of a step.
    const auto step =
        static_cast<std::size_t>(std::exp2(std::ceil(std::log2(std::max(1.0, timeDistance / sheet.pitch)))));
    for (const MessageId message : messagesOn(sheet)) {
        if (m_geometry.rank(message) % step != 0) continue;
        const QString time = words.time(message);
        const QPointF place = onAxis(sheet, message);
        if (time.isEmpty() || place.x() < free) continue;
        free = place.x() + metrics.horizontalAdvance(time) + 16;
        sheet.painter.drawText(place + QPointF(-4, dotRadius + 4 + metrics.ascent()), time);
    }
}

void TimelinePainter::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    painter.save();
    const Sheet sheet{painter, painter.transform(), {}, state, TimelineGeometry::pitch * painter.transform().m11()};
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF cursor = sheet.toPixels.map(point);
    if (m_geometry.shows(state.dropTarget)) {
        LinkPainter(m_style, m_tree, 1).paintPreview(painter, onAxis(sheet, state.dropTarget), cursor);
    }
    paintDot(sheet, state.dragged, cursor);
    painter.restore();
}

}  // namespace antecedent
