// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/network_painter.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "app/desktop/canvas/quick_curve.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double groupMargin = 34;

void paintArrow(QPainter& painter, const SpeakerArrow& arrow, const QColor& color, bool exact) {
    const double width = arrow.width;
    const QPointF way = arrow.bend - arrow.to;
    const QPointF unit = way / std::max(1e-6, std::hypot(way.x(), way.y()));
    const QPointF neck = arrow.to + unit * (5 + width);
    const QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    if (exact) {
        QPainterPath path(arrow.from);
        path.quadTo(arrow.bend, neck);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(path);
    } else {  // the same curve, of degree three
        const QPointF bendFrom = arrow.from + (arrow.bend - arrow.from) * 2 / 3;
        drawQuickly(painter, {arrow.from, bendFrom, neck + (arrow.bend - neck) * 2 / 3, neck}, pen);
    }
    const QPointF half = QPointF(-unit.y(), unit.x()) * (5 + width) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({arrow.to, neck + half, neck - half}));
}

}  // namespace

void NetworkPainter::paint(QPainter& painter, const QRectF& area, const SpeakerMarks& marks) const {
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroups(painter);
    paintArrows(painter, area, marks);
    for (std::size_t i = 0; i < m_geometry.size(); ++i) {
        paintNode(painter, i);
        const bool chosen = i == marks.selected;
        if (chosen || i == marks.hovered) {
            paintRing(painter, i, QPen(m_style.accent, chosen ? 2.5 : 1.5));
        } else if (i < marks.found.size() && marks.found[i]) {
            paintRing(painter, i, QPen(m_style.doubt, 1.5));
        }
    }
    for (std::size_t i = 0; i < m_geometry.size(); ++i) paintName(painter, i);
}

void NetworkPainter::paintArrows(QPainter& painter, const QRectF& area, const SpeakerMarks& marks) const {
    const NetworkGeometry::SeenEdges seen = m_geometry.edgesIn(area, marks);
    // Mixed with the ground instead of transparent, which takes several times as long.
    const QColor ground = m_style.palette.color(QPalette::Window);
    const QColor quiet = mixed(ground, m_style.link, 0.4);
    const QColor strong = mixed(ground, m_style.accent, 0.8);
    // Upon others lies what is said more often.
    for (auto edge = seen.others.rbegin(); edge != seen.others.rend(); ++edge) {
        paintArrow(painter, m_geometry.arrow(*edge), quiet, marks.complete);
    }
    for (auto edge = seen.near.rbegin(); edge != seen.near.rend(); ++edge) {
        paintArrow(painter, m_geometry.arrow(*edge), strong, marks.complete);
    }
}

void NetworkPainter::paintNote(QPainter& painter, const QString& words) const {
    const QFontMetricsF metrics(m_style.small);
    QRectF box(12, 12, metrics.horizontalAdvance(words) + 16, metrics.height() + 8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.palette.color(QPalette::Mid), 1));
    painter.setBrush(m_style.palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(m_style.small);
    painter.setPen(m_style.quiet);
    painter.drawText(box, Qt::AlignCenter, words);
}

// Discs of one group run into one another, since its people stand near each other.
void NetworkPainter::paintGroups(QPainter& painter) const {
    std::map<std::size_t, std::size_t> sizes;
    for (const std::size_t group : m_speakers.groups) ++sizes[group];
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_geometry.size(); ++i) {
        if (sizes[m_speakers.groups[i]] < 2) continue;
        const QColor own = speakerColor(static_cast<int>(m_speakers.groups[i]), m_style.palette);
        painter.setBrush(mixed(m_style.palette.color(QPalette::Window), own, 0.14));
        painter.drawEllipse(m_geometry.position(i), m_geometry.radius(i) + groupMargin,
                            m_geometry.radius(i) + groupMargin);
    }
}

void NetworkPainter::paintNode(QPainter& painter, std::size_t node) const {
    const double r = m_geometry.radius(node);
    const SpeakerNode& speaker = m_speakers.network.nodes[node];
    const QPalette& palette = m_style.palette;
    const QColor color = speakerColor(static_cast<int>(speaker.speaker.index()), palette);
    painter.setPen(QPen(color, 1.5 + 4.5 * speaker.betweenness));
    painter.setBrush(mixed(palette.color(QPalette::Base), color, 0.22));
    painter.drawEllipse(m_geometry.position(node), r, r);
    painter.setFont(m_style.bold);
    painter.setPen(palette.color(QPalette::Text));
    const QRectF inside(m_geometry.position(node) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    if (painter.transform().m11() * m_style.lineHeight > 10) {
        painter.drawText(inside, Qt::AlignCenter, QString::number(speaker.messages));
    }
}

void NetworkPainter::paintRing(QPainter& painter, std::size_t node, const QPen& pen) const {
    const double r = m_geometry.radius(node) + 6;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawEllipse(m_geometry.position(node), r, r);
}

void NetworkPainter::paintName(QPainter& painter, std::size_t node) const {
    const QRectF box = m_geometry.nameBox(node, painter.transform());
    painter.save();
    painter.setWorldTransform(QTransform());
    QColor ground = m_style.palette.color(QPalette::Window);
    ground.setAlphaF(0.75F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(m_style.bold);
    painter.setPen(m_style.palette.color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, m_speakers.names[static_cast<qsizetype>(node)]);
    painter.restore();
}

}  // namespace antecedent
