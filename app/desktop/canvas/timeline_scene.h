// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/timeline_geometry.h"

namespace antecedent {

/// Messages on a line, links as arcs above it, threads in lanes below. Zooming stretches the line; everything
/// keeps its size on the screen, and words appear where there is room.
class TimelineScene : public CanvasScene {
    Q_OBJECT

public:
    TimelineScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_geometry.bounds(); }
    QRectF box(MessageId message) const override { return m_geometry.box(message); }
    MessageId at(const QPointF& point) const override { return m_geometry.at(point); }
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    void paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const override;
    QString hint(MessageId message, double scale) const override;

protected:
    void arrange(const Change& change) override;
    void restyle() override { place(); }

private:
    void place();

    TimelineGeometry m_geometry;
};

}  // namespace antecedent
