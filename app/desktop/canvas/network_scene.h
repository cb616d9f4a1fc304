// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "app/desktop/canvas/canvas_scene.h"
#include "graph/tree/speaker_network.h"

namespace antecedent {

/// Who answers whom: speakers as circles as large as they talk, replies between them as arrows. A thick ring
/// stands for those through whom others are connected. A click selects the speaker's messages one after the
/// other.
class NetworkScene : public CanvasScene {
    Q_OBJECT

public:
    NetworkScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    const SpeakerNetwork& network() const { return m_network; }
    /// Middle of a node.
    QPointF position(std::size_t node) const { return m_positions[node]; }

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_bounds; }
    QRectF box(MessageId message) const override;
    MessageId at(const QPointF& point) const override;
    MessageId meantBy(MessageId hit, MessageId selected) const override;
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    QString hint(MessageId message, double scale) const override;

protected:
    void arrange(const Change& change) override;
    void restyle() override;

private:
    void place(bool anew);
    std::vector<Size> nodeSizes() const;
    double radius(std::size_t node) const;
    std::size_t nodeOf(MessageId message) const;
    void paintEdge(QPainter& painter, const SpeakerEdge& edge, const SceneState& state) const;
    void paintNode(QPainter& painter, std::size_t node, const SceneState& state) const;
    void paintName(QPainter& painter, std::size_t node) const;

    SpeakerNetwork m_network;
    std::map<std::size_t, std::size_t> m_nodeOfSpeaker;
    std::vector<MessageId> m_firstMessages;  ///< of each node
    std::vector<QPointF> m_positions;
    std::vector<bool> m_hidden;
    QRectF m_bounds;
};

}  // namespace antecedent
