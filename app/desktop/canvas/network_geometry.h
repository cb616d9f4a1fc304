// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QStringList>
#include <QTransform>
#include <map>
#include <optional>
#include <vector>

#include "app/desktop/canvas/canvas_style.h"
#include "graph/layout/layout.h"
#include "graph/tree/speaker_network.h"

namespace antecedent {

/// Speakers as they are drawn.
struct ShownSpeakers {
    SpeakerNetwork network;
    std::vector<std::size_t> groups;  ///< of each node
    QStringList names;                ///< of each node
};

/// Which speakers stand out.
struct SpeakerMarks {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t selected = none;  ///< nodes
    std::size_t hovered = none;
    std::vector<bool> found;  ///< of each node
    bool complete = false;    ///< a picture: no link is left out
};

/// Replies of one speaker to another as they are drawn: a curve with its head at `to`.
struct SpeakerArrow {
    static constexpr double thickest = 7;

    QPointF from;
    QPointF bend;
    QPointF to;
    double width = 0;

    /// A point of the curve; 0 is its beginning, 1 its head.
    QPointF at(double share) const {
        const double rest = 1 - share;
        return from * (rest * rest) + bend * (2 * rest * share) + to * (share * share);
    }
    /// What encloses it, with so much room around.
    QRectF box(double around) const;
};

/// Where the circles, the arrows and the names of a network of speakers are.
class NetworkGeometry {
public:
    /// What an area shows, the busiest edges first.
    struct SeenEdges {
        std::vector<std::size_t> near;  ///< of the selected and the hovered speaker
        std::vector<std::size_t> others;
        std::size_t leftOut = 0;
    };

    NetworkGeometry() = default;
    /// `before`: where speakers stood, by their indices, and stay as near to as can be; empty: nowhere.
    NetworkGeometry(const ShownSpeakers& speakers, const CanvasStyle& style,
                    const std::map<std::size_t, QPointF>& before);

    /// Nodes.
    std::size_t size() const { return m_positions.size(); }
    const QRectF& bounds() const { return m_bounds; }
    /// Middle of a node.
    QPointF position(std::size_t node) const { return m_positions[node]; }
    double radius(std::size_t node) const { return m_radii[node]; }
    /// Around its circle; empty when there is no such node.
    QRectF box(std::size_t node) const;
    std::optional<std::size_t> at(const QPointF& point) const;
    const SpeakerArrow& arrow(std::size_t edge) const { return m_arrows[edge]; }
    SeenEdges edgesIn(const QRectF& area, const SpeakerMarks& marks) const;
    /// Where a speaker's name stands, for a painter with this transform and in its pixels: on the side of the
    /// circle where the fewest arrows pass.
    QRectF nameBox(std::size_t node, const QTransform& zoom) const;

private:
    void readRadii(const std::vector<SpeakerNode>& nodes);
    std::vector<Size> nodeSizes() const;
    void readArrows();
    SpeakerArrow arrowOf(const SpeakerEdge& edge, std::size_t mostReplies) const;
    void readNames(const QStringList& names, const CanvasStyle& style);
    /// How much a name would cover there.
    double badnessOf(const QRectF& name, std::size_t node, const std::vector<QRectF>& others) const;

    std::vector<QPointF> m_positions;
    std::vector<double> m_radii;
    std::vector<SpeakerEdge> m_edges;
    std::vector<SpeakerArrow> m_arrows;  ///< of each edge
    std::vector<std::size_t> m_busiest;  ///< edges, those with the most replies first
    std::vector<QSizeF> m_nameSizes;
    std::vector<QPointF> m_nameSides;  ///< of each node, a way of length 1; empty: all below
    QRectF m_bounds;
};

}  // namespace antecedent
