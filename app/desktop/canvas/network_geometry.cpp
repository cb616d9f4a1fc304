// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/network_geometry.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>

#include "graph/layout/speaker_layout.h"

namespace antecedent {
namespace {

constexpr double smallestNode = 14;
constexpr double largestNode = 44;
constexpr double nameHeight = 22;  // below the circle
constexpr double edgeBend = 0.14;
constexpr std::size_t mostEdges = 200;        // more of them on one screen are a ball of wool
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

QRectF SpeakerArrow::box(double around) const {
    const auto [left, right] = std::minmax({from.x(), bend.x(), to.x()});
    const auto [top, bottom] = std::minmax({from.y(), bend.y(), to.y()});
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-around, -around, around, around);
}

NetworkGeometry::NetworkGeometry(const ShownSpeakers& speakers, const CanvasStyle& style,
                                 const std::map<std::size_t, QPointF>& before)
    : m_edges(speakers.network.edges) {
    SpeakerLayoutOptions options;
    for (const SpeakerNode& node : speakers.network.nodes) {
        const auto known = before.find(node.speaker.index());
        if (!before.empty()) options.before.emplace_back();
        if (known != before.end()) options.before.back() = Point{known->second.x(), known->second.y()};
    }
    readRadii(speakers.network.nodes);
    Control control;
    const auto placement = SpeakerLayout().place(speakers.network, NodeSizes(nodeSizes()), options, control);
    if (!placement) return;
    for (const Point& point : placement->positions) m_positions.emplace_back(point.x, point.y);
    m_bounds = QRectF(0, 0, placement->bounds.right, placement->bounds.bottom);
    readArrows();
    readNames(speakers.names, style);
}

void NetworkGeometry::readRadii(const std::vector<SpeakerNode>& nodes) {
    std::size_t most = 1;
    for (const SpeakerNode& node : nodes) most = std::max(most, node.messages);
    for (const SpeakerNode& node : nodes) {
        // Areas, not radii, are compared by the eye.
        const double share = std::sqrt(static_cast<double>(node.messages) / static_cast<double>(most));
        m_radii.push_back(smallestNode + (largestNode - smallestNode) * share);
    }
}

std::vector<Size> NetworkGeometry::nodeSizes() const {
    std::vector<Size> sizes;
    for (const double radius : m_radii) {
        const double around = 2 * radius + 2 * nameHeight;
        sizes.push_back({around, around});
    }
    return sizes;
}

// Bent to the right of its direction, so that answers both ways are two lines.
SpeakerArrow NetworkGeometry::arrowOf(const SpeakerEdge& edge, std::size_t mostReplies) const {
    const QLineF line(m_positions[edge.from], m_positions[edge.to]);
    const QPointF bend = line.center() + QPointF(line.dy() * edgeBend, -line.dx() * edgeBend);
    QLineF leaving(line.p1(), bend);
    leaving.setLength(radius(edge.from));
    QLineF arriving(line.p2(), bend);
    arriving.setLength(radius(edge.to) + 3);
    const double share = std::sqrt(static_cast<double>(edge.replies) / static_cast<double>(mostReplies));
    return {leaving.p2(), bend, arriving.p2(), 1 + (SpeakerArrow::thickest - 1) * share};
}

void NetworkGeometry::readArrows() {
    std::size_t most = 1;
    for (const SpeakerEdge& edge : m_edges) most = std::max(most, edge.replies);
    for (const SpeakerEdge& edge : m_edges) {
        m_busiest.push_back(m_arrows.size());
        m_arrows.push_back(arrowOf(edge, most));
    }
    std::stable_sort(m_busiest.begin(), m_busiest.end(),
                     [this](std::size_t a, std::size_t b) { return m_edges[a].replies > m_edges[b].replies; });
}

QRectF NetworkGeometry::box(std::size_t node) const {
    if (node >= m_positions.size()) return {};
    const double r = m_radii[node];
    return {m_positions[node] - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

std::optional<std::size_t> NetworkGeometry::at(const QPointF& point) const {
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        if (QLineF(point, m_positions[i]).length() <= m_radii[i]) return i;
    }
    return std::nullopt;
}

// The busiest first; those of the chosen speaker are never left out.
NetworkGeometry::SeenEdges NetworkGeometry::edgesIn(const QRectF& area, const SpeakerMarks& marks) const {
    SeenEdges seen;
    const auto near = [&](const SpeakerEdge& edge) {
        return edge.from == marks.selected || edge.to == marks.selected || edge.from == marks.hovered ||
               edge.to == marks.hovered;
    };
    for (const std::size_t edge : m_busiest) {
        if (!m_arrows[edge].box(2 * SpeakerArrow::thickest).intersects(area)) continue;
        if (near(m_edges[edge])) {
            seen.near.push_back(edge);
        } else if (marks.complete || seen.others.size() < mostEdges) {
            seen.others.push_back(edge);
        } else {
            ++seen.leftOut;
        }
    }
    return seen;
}

QRectF NetworkGeometry::nameBox(std::size_t node, const QTransform& zoom) const {
    const QPointF side = m_nameSides.empty() ? sides.front() : m_nameSides[node];
    const double away = (radius(node) + nameDistance) * std::hypot(zoom.m11(), zoom.m12());
    return beside(zoom.map(m_positions[node]), side, away, m_nameSizes[node]);
}

double NetworkGeometry::badnessOf(const QRectF& name, std::size_t node, const std::vector<QRectF>& others) const {
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
void NetworkGeometry::readNames(const QStringList& names, const CanvasStyle& style) {
    const QFontMetricsF metrics(style.bold);
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        m_nameSizes.emplace_back(metrics.horizontalAdvance(names[static_cast<qsizetype>(i)]) + 8, metrics.height());
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
