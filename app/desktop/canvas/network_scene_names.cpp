// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// On which side of their circles the speakers' names stand.

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/desktop/canvas/network_scene.h"

namespace antecedent {
namespace {

constexpr std::size_t mostPlacedNames = 200;  // among more, no side is free
constexpr std::size_t mostArrows = 200;       // as many as are drawn
constexpr double nameDistance = 8;            // outside of the ring of a selected speaker
constexpr int arrowSteps = 24;
constexpr double covered = 100;  // worse than any arrow
constexpr double slant = 0.7071;

/// The favourite first.
const std::array<QPointF, 8> sides{QPointF(0, 1),          QPointF(0, -1),         QPointF(1, 0),
                                   QPointF(-1, 0),         QPointF(slant, slant),  QPointF(-slant, slant),
                                   QPointF(slant, -slant), QPointF(-slant, -slant)};

/// A box on that side of a point, so far away.
QRectF beside(const QPointF& point, const QPointF& side, double away, const QSizeF& size) {
    QRectF box(QPointF(), size);
    box.moveCenter(point + side * away + QPointF(side.x() * size.width() / 2, side.y() * size.height() / 2));
    return box;
}

/// How much of an arrow passes through a box, as a share of its length.
double passing(const SpeakerArrow& arrow, const QRectF& box) {
    const QRectF wide = box.adjusted(-arrow.width, -arrow.width, arrow.width, arrow.width);
    int inside = 0;
    for (int i = 0; i <= arrowSteps; ++i) {
        if (wide.contains(arrow.at(static_cast<double>(i) / arrowSteps))) ++inside;
    }
    return static_cast<double>(inside) / arrowSteps;
}

bool touchesCircle(const QRectF& box, const QPointF& middle, double radius) {
    const QPointF nearest(std::clamp(middle.x(), box.left(), box.right()),
                          std::clamp(middle.y(), box.top(), box.bottom()));
    return std::hypot(nearest.x() - middle.x(), nearest.y() - middle.y()) < radius;
}

}  // namespace

QRectF NetworkScene::nameBox(std::size_t node, const QTransform& zoom) const {
    const QPointF side = m_nameSides.empty() ? sides.front() : m_nameSides[node];
    const double away = (radius(node) + nameDistance) * std::hypot(zoom.m11(), zoom.m12());
    return beside(zoom.map(m_positions[node]), side, away, m_nameSizes[node]);
}

double NetworkScene::badnessOf(const QRectF& name, std::size_t node, const std::vector<QRectF>& others) const {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(mostArrows, m_busiest.size()); ++i) {
        const SpeakerArrow& arrow = m_arrows[m_busiest[i]];
        sum += passing(arrow, name) * arrow.width;
    }
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        if (i != node && touchesCircle(name, m_positions[i], radius(i) + 2)) sum += covered;
    }
    for (const QRectF& other : others) sum += name.intersects(other) ? covered : 0;
    return sum;
}

// Greedily, as they come: a name that stands already is in the way of the next.
void NetworkScene::readNameSides() {
    const QFontMetricsF metrics(style().bold);
    m_nameSizes.clear();
    m_nameSides.clear();
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        m_nameSizes.emplace_back(metrics.horizontalAdvance(m_names[static_cast<qsizetype>(i)]) + 8, metrics.height());
    }
    if (m_positions.size() > mostPlacedNames) return;
    std::vector<QRectF> standing;
    for (std::size_t node = 0; node < m_positions.size(); ++node) {
        const double away = radius(node) + nameDistance;
        QPointF best;
        double least = 1e300;
        for (const QPointF& side : sides) {
            const QRectF box = beside(m_positions[node], side, away, m_nameSizes[node]);
            const double bad = badnessOf(box, node, standing);
            if (bad >= least - 1e-9) continue;
            least = bad;
            best = side;
        }
        m_nameSides.push_back(best);
        standing.push_back(beside(m_positions[node], best, away, m_nameSizes[node]));
    }
    for (const QRectF& box : standing) m_bounds |= box;
}

}  // namespace antecedent
