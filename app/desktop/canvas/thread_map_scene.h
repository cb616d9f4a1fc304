// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/thread_map_geometry.h"

namespace antecedent {

/// All threads at once: bars over time, so that a day of thousands of messages is seen whole. A click goes to the
/// thread, a double click shows it as a tree.
class ThreadMapScene : public CanvasScene {
    Q_OBJECT

public:
    ThreadMapScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    const ThreadMapGeometry& geometry() const { return m_geometry; }

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_geometry.bounds(); }
    QRectF box(MessageId message) const override { return m_geometry.box(message); }
    MessageId at(const QPointF& point) const override { return m_geometry.at(point); }
    void setRoom(const QSizeF& room) override;
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    void paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const override;
    QString hint(MessageId message, double scale) const override;

protected:
    void arrange(const Change& change) override;
    void restyle() override { place(); }

private:
    void place();

    ThreadMapGeometry m_geometry;
    QSizeF m_room{1200, 720};  ///< of a picture
};

}  // namespace antecedent
