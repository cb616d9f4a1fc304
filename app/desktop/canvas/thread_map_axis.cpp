// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// What stands above the bars of a thread map: the time, and how busy the talk was.

#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

#include "app/desktop/canvas/thread_map_painter.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double busyHeight = 28;
constexpr double columnWidth = 3;
constexpr double gap = 6;
constexpr double labelDistance = 84;
constexpr double day = 86400;

}  // namespace

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
