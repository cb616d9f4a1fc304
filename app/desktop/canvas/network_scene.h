// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/speaker_matrix.h"
#include "graph/tree/speaker_network.h"

namespace antecedent {

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
};

/// Who answers whom: speakers as circles as large as they talk, replies between them as arrows. A thick ring
/// stands for those through whom others are connected, a ground for those who answer each other more than others. Many
/// speakers stand in a matrix instead. A click selects the speaker's messages one after the other.
class NetworkScene : public CanvasScene {
    Q_OBJECT

public:
    NetworkScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    static constexpr std::size_t mostDrawn = 25;  ///< more speakers stand in a matrix, unless they are asked for

    /// With the links that are shown.
    const SpeakerNetwork& network() const { return m_network; }
    /// With all of them.
    const SpeakerNetwork& wholeNetwork() const { return m_whole; }
    /// Of each node; the first one has the most messages.
    const std::vector<std::size_t>& groups() const { return m_groups; }
    const QStringList& names() const { return m_names; }
    MessageId firstMessage(std::size_t node) const { return m_firstMessages[node]; }
    /// Node of the speaker of a message; none: the number of nodes or more.
    std::size_t nodeOf(MessageId message) const;
    bool isMatrix() const { return m_isMatrix; }
    const SpeakerMatrix& matrix() const { return m_matrix; }
    /// Middle of a node.
    QPointF position(std::size_t node) const { return m_positions[node]; }
    /// Where a speaker's name stands, for a painter with this transform and in its pixels: on the side of the
    /// circle where the fewest arrows pass.
    QRectF nameBox(std::size_t node, const QTransform& zoom) const;
    const SpeakerArrow& arrow(std::size_t edge) const { return m_arrows[edge]; }

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_isMatrix ? m_matrix.bounds() : m_bounds; }
    QPointF opening() const override { return m_isMatrix ? bounds().topLeft() : m_bounds.center(); }
    QRectF box(MessageId message) const override;
    MessageId at(const QPointF& point) const override;
    MessageId meantBy(MessageId hit, MessageId selected) const override;
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    void paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const override;
    QString hint(MessageId message, double scale) const override;
    QString hintAt(const QPointF& point, double scale) const override;

Q_SIGNALS:
    /// The network is another one.
    void counted();

protected:
    void arrange(const Change& change) override;
    void restyle() override;

private:
    /// What an area shows, the busiest edges first.
    struct SeenEdges {
        std::vector<std::size_t> near;  ///< of the selected and the hovered speaker
        std::vector<std::size_t> others;
        std::size_t leftOut = 0;
    };

    void place(bool anew);
    void show(const std::map<std::size_t, QPointF>& before);
    void readNodes();
    void lay(const std::map<std::size_t, QPointF>& before);
    void readMatrix();
    MessageId inMatrix(const QPointF& point) const;
    void readRadii();
    void readArrows();
    void readNameSides();
    /// How much a name would cover there.
    double badnessOf(const QRectF& name, std::size_t node, const std::vector<QRectF>& others) const;
    SpeakerArrow arrowOf(const SpeakerEdge& edge, std::size_t mostReplies) const;
    std::vector<Size> nodeSizes() const;
    double radius(std::size_t node) const { return m_radii[node]; }
    SeenEdges edgesIn(const QRectF& area, const SceneState& state) const;
    std::vector<bool> nodesOf(const std::set<MessageId>& messages) const;
    void paintGroups(QPainter& painter) const;
    void paintNode(QPainter& painter, std::size_t node) const;
    void paintRing(QPainter& painter, std::size_t node, const QPen& pen) const;
    void paintName(QPainter& painter, std::size_t node) const;

    SpeakerNetwork m_whole;
    SpeakerNetwork m_network;
    std::vector<std::size_t> m_groups;
    QStringList m_names;
    SpeakerMatrix m_matrix;
    bool m_isMatrix = false;
    std::map<std::size_t, std::size_t> m_nodeOfSpeaker;
    std::vector<MessageId> m_firstMessages;  ///< of each node
    std::vector<QPointF> m_positions;
    std::vector<double> m_radii;
    std::vector<SpeakerArrow> m_arrows;  ///< of each edge
    std::vector<std::size_t> m_busiest;  ///< edges, those with the most replies first
    std::vector<QSizeF> m_nameSizes;
    std::vector<QPointF> m_nameSides;  ///< of each node, a way of length 1; empty: all below
    std::vector<bool> m_hidden;
    QRectF m_bounds;
};

}  // namespace antecedent
