// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/transcript_geometry.h"

namespace antecedent {

/// The conversation to read: whole texts in time order, on the grounds of their threads, with a line in the
/// margin from every message to what it answers. What the message under the mouse (or else the selected one)
/// answers is pinned to the canvas' edge while it is out of sight.
class TranscriptScene : public CanvasScene {
    Q_OBJECT

public:
    TranscriptScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_geometry.bounds(); }
    QRectF box(MessageId message) const override { return m_geometry.box(message); }
    MessageId at(const QPointF& point) const override { return m_geometry.at(point); }
    void setRoom(const QSizeF& room) override;
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    void paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const override;
    MessageId overAt(const QPointF& point, const CanvasViewport& viewport, const SceneState& state) const override;
    void paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const override;

protected:
    void arrange(const Change& change) override;
    void restyle() override { place(); }

private:
    void place();
    void measure() { m_geometry.measure(tree().conversation(), style(), m_width); }

    double m_width = 820;
    TranscriptGeometry m_geometry;
};

}  // namespace antecedent
