// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/quick_curve.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

constexpr double tolerance = 0.3;  // pixels between the curve and its lines
constexpr double mostLines = 160;

QPointF pointAt(const Curve& curve, double share) {
    const double rest = 1 - share;
    return curve.from * (rest * rest * rest) + curve.bendFrom * (3 * rest * rest * share) +
           curve.bendTo * (3 * rest * share * share) + curve.to * (share * share * share);
}

/// How many lines are as good as the curve.
int linesFor(const Curve& curve, double scale) {
    const QPointF first = curve.from - 2 * curve.bendFrom + curve.bendTo;
    const QPointF second = curve.bendFrom - 2 * curve.bendTo + curve.to;
    const double bend = std::max(std::hypot(first.x(), first.y()), std::hypot(second.x(), second.y())) * scale;
    return static_cast<int>(std::clamp(std::ceil(std::sqrt(0.75 * bend / tolerance)), 1.0, mostLines));
}

/// Cuts the lines that follow each other into dashes.
class Dashes {
public:
    Dashes(const QVector<qreal>& pattern, double unit) {
        for (const double length : pattern) m_lengths.push_back(length * unit);
        for (const double length : m_lengths) m_period += length;
        m_left = m_lengths.front();
    }

    /// Goes on where the line before ended, without drawing.
    void skip(const QLineF& line) {
        double length = std::fmod(line.length(), m_period);
        while (length >= m_left) length -= next();
        m_left -= length;
    }

    void cut(const QLineF& line, QVector<QLineF>& dashes) {
        const double length = line.length();
        double done = 0;
        while (length - done >= m_left) {
            const double end = done + m_left;
            if (m_drawn) dashes.push_back({line.pointAt(done / length), line.pointAt(end / length)});
            done = end;
            next();
        }
        m_left -= length - done;
        if (m_drawn && length > done) dashes.push_back({line.pointAt(done / length), line.p2()});
    }

private:
    /// Goes on to the next dash or gap; how long the rest of this one was.
    double next() {
        const double left = m_left;
        m_number = (m_number + 1) % m_lengths.size();
        m_drawn = !m_drawn;
        m_left = m_lengths[m_number];
        return left;
    }

    std::vector<double> m_lengths;  // at least a pixel each
    double m_period = 0;
    std::size_t m_number = 0;
    double m_left = 0;
    bool m_drawn = true;
};

QRectF seenBy(const QPainter& painter, double margin) {
    const QRectF window = painter.transform().inverted().mapRect(QRectF(painter.viewport()));
    return window.adjusted(-margin, -margin, margin, margin);
}

bool touches(const QRectF& area, const QLineF& line) {
    return std::max(line.x1(), line.x2()) >= area.left() && std::min(line.x1(), line.x2()) <= area.right() &&
           std::max(line.y1(), line.y2()) >= area.top() && std::min(line.y1(), line.y2()) <= area.bottom();
}

}  // namespace

void drawQuickly(QPainter& painter, const Curve& curve, const QPen& pen) {
    const double scale = painter.transform().m11();
    const double width = std::max(pen.widthF(), 1 / scale);
    const QRectF seen = seenBy(painter, width);
    const int count = linesFor(curve, scale);
    const bool solid = pen.style() == Qt::SolidLine;
    Dashes dashes(solid ? QVector<qreal>{1} : pen.dashPattern(), width);
    QVector<QLineF> lines;
    QPointF from = curve.from;
    for (int i = 1; i <= count; ++i) {
        const QLineF line(from, pointAt(curve, static_cast<double>(i) / count));
        from = line.p2();
        const bool shown = touches(seen, line);
        if (solid && shown) lines.push_back(line);
        if (!solid && shown) dashes.cut(line, lines);
        if (!solid && !shown) dashes.skip(line);
    }
    // Only pens without round ends are quick.
    QPen quick(pen.brush(), pen.widthF(), Qt::SolidLine, pen.capStyle() == Qt::RoundCap ? Qt::SquareCap : Qt::FlatCap);
    painter.setPen(quick);
    painter.drawLines(lines);
}

}  // namespace antecedent
