// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/thread_map_painter.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/canvas/message_colour.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double roundFrom = 8;      // pixels of height
constexpr double tickedFrom = 5;     // the same
constexpr double pixelsPerTick = 2;  // else single messages cannot be told
constexpr double roomForWords = 72;
constexpr double groundShare = 0.3;
constexpr double tickWidth = 2;
// Of the axis, with how busy the talk was:
constexpr double busyHeight = 28;
constexpr double columnWidth = 3;
constexpr double gap = 6;
constexpr double labelDistance = 84;
constexpr double day = 86400;

}  // namespace

void ThreadMapPainter::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    painter.save();
    const Sheet sheet{painter, painter.transform(), area, state};
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing, m_geometry.laneHeight() >= roundFrom);
    paintGrid(sheet);
    for (const std::size_t bar : m_geometry.barsIn(area)) paintBar(sheet, bar);
    paintMarks(sheet);
    QRectF axis = sheet.pixels(m_geometry.bounds());
    axis.setHeight(m_geometry.axisHeight() * sheet.toPixels.m22());
    const QRectF seen = sheet.pixels(area);
    axis.setLeft(std::max(axis.left(), seen.left()));
    axis.setRight(std::min(axis.right(), seen.right()));
    paintAxis(painter, sheet.toPixels, axis);
    painter.restore();
}

bool ThreadMapPainter::doubtful(MessageId message) const {
    return certaintyOf(m_tree.attachment(message)) == Certainty::Doubtful;
}

ThreadMapPainter::BarColors ThreadMapPainter::colorsOf(std::size_t bar) const {
    const ThreadFacts& facts = m_geometry.facts(bar);
    const QColor window = m_style.palette.color(QPalette::Window);
    if (m_colour == ThreadColour::Speaker) {
        const QColor own = messageColor(m_tree, facts.loudest, m_style.palette);
        return {mixed(window, own, groundShare), own};
    }
    const QColor calm = mixed(window, m_style.link, groundShare);
    return {mixed(calm, m_style.doubt, 0.7 * facts.doubtful), m_style.link};
}

void ThreadMapPainter::paintBar(const Sheet& sheet, std::size_t bar) const {
    const ThreadBar& own = m_geometry.map().bars[bar];
    const QRectF box = sheet.pixels(m_geometry.barBox(bar));
    const BarColors colors = colorsOf(bar);
    const bool ticked =
        box.height() >= tickedFrom && box.width() >= pixelsPerTick * static_cast<double>(own.messages.size());
    sheet.painter.setPen(Qt::NoPen);
    // Too small for ticks: the ground itself says it.
    sheet.painter.setBrush(ticked ? colors.ground : mixed(colors.ground, colors.tick, 0.5));
    if (m_colour == ThreadColour::Doubt) sheet.painter.setBrush(colors.ground);
    if (box.height() >= roundFrom) {
        const double radius = std::min({4.0, box.width() / 2, box.height() / 2});
        sheet.painter.drawRoundedRect(box, radius, radius);
    } else {
        sheet.painter.fillRect(box, sheet.painter.brush());
    }
    if (ticked) paintTicks(sheet, own, box, colors.tick);
    paintWords(sheet, own, box);
}

void ThreadMapPainter::paintTicks(const Sheet& sheet, const ThreadBar& bar, const QRectF& box,
                                  const QColor& color) const {
    const bool byDoubt = m_colour == ThreadColour::Doubt;
    for (const MessageId message : bar.messages) {
        const double x = sheet.pixels(m_geometry.box(message)).center().x();
        if (x < sheet.pixels(sheet.area).left() || x > sheet.pixels(sheet.area).right()) continue;
        // Doubt is told by height too, not by colour alone.
        const bool strong = byDoubt ? doubtful(message) : true;
        const double height = strong ? box.height() : box.height() / 3;
        const QColor own = byDoubt ? (strong ? m_style.doubt : color) : messageColor(m_tree, message, m_style.palette);
        sheet.painter.fillRect(QRectF(x - tickWidth / 2, box.bottom() - height, tickWidth, height), own);
    }
}

// In the free room behind the last tick, or over all of a long bar's ground.
void ThreadMapPainter::paintWords(const Sheet& sheet, const ThreadBar& bar, const QRectF& box) const {
    const QFontMetricsF metrics(m_style.small);
    const QRectF seen = box.intersected(sheet.pixels(sheet.area));
    if (seen.width() < roomForWords || box.height() < metrics.height() - 2) return;
    const QString words = metrics.elidedText(MessageWords(m_tree.conversation()).preview(bar.root, 120), Qt::ElideRight,
                                             seen.width() - 12);
    QRectF ground(seen.left() + 4, seen.top(), metrics.horizontalAdvance(words) + 6, seen.height());
    QColor veil = m_style.palette.color(QPalette::Window);
    veil.setAlphaF(0.7F);
    sheet.painter.fillRect(ground.adjusted(0, 1, 0, -1), veil);
    sheet.painter.setFont(m_style.small);
    sheet.painter.setPen(m_style.palette.color(QPalette::Text));
    sheet.painter.drawText(ground.adjusted(3, 0, 0, 0), flagsBeside(words), words);
}

/// The threads and messages that are selected, pointed at or found.
void ThreadMapPainter::paintMarks(const Sheet& sheet) const {
    const auto tick = [&](MessageId message, const QColor& color, double width) {
        const QRectF box = sheet.pixels(m_geometry.box(message));
        if (box.isEmpty()) return;
        sheet.painter.fillRect(QRectF(box.center().x() - width / 2, box.top() - 2, width, box.height() + 4), color);
    };
    const auto frame = [&](MessageId message, double width) {
        if (m_geometry.box(message).isEmpty()) return;
        const QRectF box = sheet.pixels(m_geometry.barBox(m_geometry.map().barOf[message.index()]));
        sheet.painter.setBrush(Qt::NoBrush);
        sheet.painter.setPen(QPen(m_style.accent, width));
        sheet.painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4);
    };
    for (const MessageId message : sheet.state.found) tick(message, m_style.doubt, 3);
    frame(sheet.state.hovered, 1);
    frame(sheet.state.selected, 2);
    for (const MessageId message : sheet.state.alsoSelected) tick(message, m_style.accent, 3);
    tick(sheet.state.selected, m_style.accent, 3);
}

double ThreadMapPainter::axisHeight(const CanvasStyle& style) {
    return QFontMetricsF(style.small).height() + busyHeight + 2 * gap;
}

double ThreadMapPainter::placeOf(double seconds) const {
    const ThreadMap& map = m_geometry.map();
    const double length = std::max(map.lastSecond - map.firstSecond, 1e-9);
    return (seconds - map.firstSecond) / length * m_geometry.bounds().width();
}

std::vector<double> ThreadMapPainter::ticksFor(const QTransform& toPixels) const {
    const ThreadMap& map = m_geometry.map();
    if (!map.timed) return {};
    const double pixels = m_geometry.bounds().width() * toPixels.m11();
    return roundTimes(map.firstSecond, map.lastSecond,
                      labelDistance * (map.lastSecond - map.firstSecond) / std::max(1.0, pixels));
}

QString ThreadMapPainter::timeWords(double seconds, double step) const {
    if (m_tree.conversation().header().timeBase == TimeBase::Recording) {
        const auto whole = static_cast<int>(seconds);
        return QStringLiteral("%1:%2:%3")
            .arg(whole / 3600)
            .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
            .arg(whole % 60, 2, 10, QLatin1Char('0'));
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
    const bool midnight = std::fmod(seconds, day) == 0 && m_geometry.map().lastSecond > day;
    if (step >= 91 * day) return QLocale().toString(time, QStringLiteral("MMM yyyy"));
    if (midnight) return QLocale().toString(time, QStringLiteral("d MMM"));
    return QLocale().toString(time, step < 60 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

void ThreadMapPainter::paintGrid(const Sheet& sheet) const {
    sheet.painter.setPen(QPen(mixed(m_style.palette.color(QPalette::Window), m_style.link, 0.2), 1));
    const QRectF whole = sheet.pixels(m_geometry.bounds());
    for (const double seconds : ticksFor(sheet.toPixels)) {
        const double x = std::floor(sheet.toPixels.map(QPointF(placeOf(seconds), 0)).x()) + 0.5;
        sheet.painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()));
    }
}

void ThreadMapPainter::paintAxis(QPainter& painter, const QTransform& toPixels, const QRectF& place) const {
    const QRectF strip = place.adjusted(-1, 0, 1, 0);
    painter.fillRect(strip, m_style.palette.color(QPalette::Window));
    paintBusyness(painter, toPixels, place);
    if (place.height() > busyHeight + gap) paintTimes(painter, toPixels, place);
    painter.setPen(QPen(m_style.palette.color(QPalette::Mid), 1));
    painter.drawLine(QPointF(place.left(), place.bottom() - gap / 2), QPointF(place.right(), place.bottom() - gap / 2));
}

void ThreadMapPainter::paintBusyness(QPainter& painter, const QTransform& toPixels, const QRectF& place) const {
    const QTransform back = toPixels.inverted();
    const double bottom = place.bottom() - gap / 2;
    std::vector<std::size_t> counts;
    for (double x = place.left(); x < place.right(); x += columnWidth) {
        counts.push_back(
            m_geometry.messagesBetween(back.map(QPointF(x, 0)).x(), back.map(QPointF(x + columnWidth, 0)).x()));
    }
    const std::size_t most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    if (most == 0) return;
    const QColor color = mixed(m_style.palette.color(QPalette::Window), m_style.link, 0.6);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double height =
            std::min(busyHeight, place.height() - gap) * static_cast<double>(counts[i]) / static_cast<double>(most);
        painter.fillRect(
            QRectF(place.left() + columnWidth * static_cast<double>(i), bottom - height, columnWidth - 1, height),
            color);
    }
}

void ThreadMapPainter::paintTimes(QPainter& painter, const QTransform& toPixels, const QRectF& place) const {
    const QFontMetricsF metrics(m_style.small);
    painter.setFont(m_style.small);
    painter.setPen(m_style.quiet);
    const std::vector<double> ticks = ticksFor(toPixels);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 0;
    for (const double seconds : ticks) {
        const double x = toPixels.map(QPointF(placeOf(seconds), 0)).x();
        const QString words = timeWords(seconds, step);
        if (x + metrics.horizontalAdvance(words) + 4 > place.right()) continue;
        painter.drawText(QPointF(x + 4, place.top() + metrics.ascent() + 2), words);
    }
}

}  // namespace antecedent
