// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// How the network of speakers is drawn.

#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "app/desktop/canvas/network_scene.h"
#include "app/desktop/canvas/quick_curve.h"
#include "app/desktop/canvas/speaker_matrix_painter.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double groupMargin = 34;
constexpr std::size_t mostEdges = 200;  // more of them on one screen are a ball of wool

/// What encloses a curve.
QRectF outline(const QPointF& from, const QPointF& bend, const QPointF& to, double width) {
    const auto [left, right] = std::minmax({from.x(), bend.x(), to.x()});
    const auto [top, bottom] = std::minmax({from.y(), bend.y(), to.y()});
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-width, -width, width, width);
}

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

// The busiest first; those of the chosen speaker are never left out.
NetworkScene::SeenEdges NetworkScene::edgesIn(const QRectF& area, const SceneState& state) const {
    SeenEdges seen;
    const std::size_t selected = nodeOf(state.selected);
    const std::size_t hovered = nodeOf(state.hovered);
    const auto near = [&](const SpeakerEdge& edge) {
        return edge.from == selected || edge.to == selected || edge.from == hovered || edge.to == hovered;
    };
    for (const std::size_t edge : m_busiest) {
        const SpeakerArrow& arrow = m_arrows[edge];
        if (!outline(arrow.from, arrow.bend, arrow.to, 2 * SpeakerArrow::thickest).intersects(area)) continue;
        if (near(m_network.edges[edge])) {
            seen.near.push_back(edge);
        } else if (state.complete || seen.others.size() < mostEdges) {
            seen.others.push_back(edge);
        } else {
            ++seen.leftOut;
        }
    }
    return seen;
}

std::vector<bool> NetworkScene::nodesOf(const std::set<MessageId>& messages) const {
    std::vector<bool> nodes(m_positions.size(), false);
    for (const MessageId message : messages) {
        const std::size_t node = nodeOf(message);
        if (node < nodes.size()) nodes[node] = true;
    }
    return nodes;
}

void NetworkScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_isMatrix) {
        std::vector<std::size_t> marked;
        for (const MessageId message : {state.selected, state.hovered}) {
            if (nodeOf(message) < m_network.nodes.size()) marked.push_back(nodeOf(message));
        }
        return SpeakerMatrixPainter(style(), m_matrix, m_names).paint(painter, area, marked);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroups(painter);
    const SeenEdges seen = edgesIn(area, state);
    // Mixed with the ground instead of transparent, which takes several times as long.
    const QColor ground = style().palette.color(QPalette::Window);
    const QColor quiet = mixed(ground, style().link, 0.4);
    const QColor strong = mixed(ground, style().accent, 0.8);
    // Upon others lies what is said more often.
    for (auto edge = seen.others.rbegin(); edge != seen.others.rend(); ++edge) {
        paintArrow(painter, m_arrows[*edge], quiet, state.complete);
    }
    for (auto edge = seen.near.rbegin(); edge != seen.near.rend(); ++edge) {
        paintArrow(painter, m_arrows[*edge], strong, state.complete);
    }
    const std::vector<bool> found = nodesOf(state.found);
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        paintNode(painter, i);
        const bool chosen = i == nodeOf(state.selected);
        if (chosen || i == nodeOf(state.hovered)) {
            paintRing(painter, i, QPen(style().accent, chosen ? 2.5 : 1.5));
        } else if (found[i]) {
            paintRing(painter, i, QPen(style().doubt, 1.5));
        }
    }
    for (std::size_t i = 0; i < m_positions.size(); ++i) paintName(painter, i);
}

void NetworkScene::paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const {
    if (m_isMatrix) {
        return SpeakerMatrixPainter(style(), m_matrix, m_names)
            .paintEdges(painter, viewport.transform(), viewport.size());
    }
    const SeenEdges seen = edgesIn(viewport.visibleScene(), state);
    if (seen.leftOut == 0) return;
    const QString words = tr("The %1 busiest links of %2 are drawn. Choose a speaker to see all of theirs.")
                              .arg(seen.others.size())
                              .arg(seen.others.size() + seen.near.size() + seen.leftOut);
    const QFontMetricsF metrics(style().small);
    QRectF box(12, 12, metrics.horizontalAdvance(words) + 16, metrics.height() + 8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style().palette.color(QPalette::Mid), 1));
    painter.setBrush(style().palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(style().small);
    painter.setPen(style().quiet);
    painter.drawText(box, Qt::AlignCenter, words);
}

// Discs of one group run into one another, since its people stand near each other.
void NetworkScene::paintGroups(QPainter& painter) const {
    std::map<std::size_t, std::size_t> sizes;
    for (const std::size_t group : m_groups) ++sizes[group];
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        if (sizes[m_groups[i]] < 2) continue;
        const QColor own = speakerColor(static_cast<int>(m_groups[i]), style().palette);
        painter.setBrush(mixed(style().palette.color(QPalette::Window), own, 0.14));
        painter.drawEllipse(m_positions[i], radius(i) + groupMargin, radius(i) + groupMargin);
    }
}

void NetworkScene::paintNode(QPainter& painter, std::size_t node) const {
    const double r = radius(node);
    const SpeakerNode& speaker = m_network.nodes[node];
    const QPalette& palette = style().palette;
    const QColor color = speakerColor(static_cast<int>(speaker.speaker.index()), palette);
    painter.setPen(QPen(color, 1.5 + 4.5 * speaker.betweenness));
    painter.setBrush(mixed(palette.color(QPalette::Base), color, 0.22));
    painter.drawEllipse(m_positions[node], r, r);
    painter.setFont(style().bold);
    painter.setPen(palette.color(QPalette::Text));
    const QRectF inside(m_positions[node] - QPointF(r, r), QSizeF(2 * r, 2 * r));
    if (painter.transform().m11() * style().lineHeight > 10) {
        painter.drawText(inside, Qt::AlignCenter, QString::number(speaker.messages));
    }
}

void NetworkScene::paintRing(QPainter& painter, std::size_t node, const QPen& pen) const {
    const double r = radius(node) + 6;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawEllipse(m_positions[node], r, r);
}

void NetworkScene::paintName(QPainter& painter, std::size_t node) const {
    const QRectF box = nameBox(node, painter.transform());
    painter.save();
    painter.setWorldTransform(QTransform());
    QColor ground = style().palette.color(QPalette::Window);
    ground.setAlphaF(0.75F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(style().bold);
    painter.setPen(style().palette.color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, m_names[static_cast<qsizetype>(node)]);
    painter.restore();
}

}  // namespace antecedent
