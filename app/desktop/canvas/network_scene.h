// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/network_geometry.h"
#include "app/desktop/canvas/speaker_matrix.h"
#include "app/desktop/canvas/speaker_messages.h"

namespace antecedent {

/// Who answers whom: speakers as circles as large as they talk, replies between them as arrows. A thick ring
/// stands for those through whom others are connected, a ground for those who answer each other more than others. Many
/// speakers stand in a matrix instead. A click selects the speaker's messages one after the other.
class NetworkScene : public CanvasScene {
    Q_OBJECT

public:
    NetworkScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    static constexpr std::size_t mostDrawn = 25;  ///< more speakers stand in a matrix, unless they are asked for

    /// With the links that are shown.
    const SpeakerNetwork& network() const { return m_shown.network; }
    /// With all of them.
    const SpeakerNetwork& wholeNetwork() const { return m_whole; }
    /// Of each node; the first one has the most messages.
    const std::vector<std::size_t>& groups() const { return m_shown.groups; }
    const QStringList& names() const { return m_shown.names; }
    MessageId firstMessage(std::size_t node) const { return m_messages.first(node); }
    /// Node of the speaker of a message; none: the number of nodes or more.
    std::size_t nodeOf(MessageId message) const { return m_messages.nodeOf(tree(), message); }
    bool isMatrix() const { return m_isMatrix; }
    const SpeakerMatrix& matrix() const { return m_matrix; }
    /// Without nodes while there is a matrix.
    const NetworkGeometry& geometry() const { return m_geometry; }

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_isMatrix ? m_matrix.bounds() : m_geometry.bounds(); }
    QPointF opening() const override { return m_isMatrix ? bounds().topLeft() : bounds().center(); }
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
    void place(bool anew);
    void readNames();
    void readMatrix();
    MessageId inMatrix(const QPointF& point) const;
    SpeakerMarks marks(const SceneState& state) const;

    SpeakerNetwork m_whole;
    ShownSpeakers m_shown;
    SpeakerMessages m_messages;
    NetworkGeometry m_geometry;
    SpeakerMatrix m_matrix;
    bool m_isMatrix = false;
};

}  // namespace antecedent
