// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantAnimation>
#include <memory>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/reply_tree_painter.h"
#include "app/desktop/canvas/tree_folds.h"
#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// The reply tree as cards and links: tidy or radial, threads on grounds of their own, subtrees folded away
/// on demand. What moves is seen to move.
class ReplyTreeScene : public CanvasScene {
    Q_OBJECT

public:
    ReplyTreeScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    const TreeGeometry& geometry() const { return *m_geometry; }
    void setRadial(bool radial);

    void toggleFolded(MessageId message);
    bool isFolded(MessageId message) const { return m_folds.contains(message); }
    /// Every message that has replies and starts a thread.
    void foldAll();
    void unfoldAll();
    /// Where a click folds a message's replies.
    QRectF foldHandle(MessageId message) const { return m_geometry->foldHandle(message); }

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_restingBounds; }
    QPointF opening() const override;
    QRectF box(MessageId message) const override { return m_geometry->card(message); }
    QRectF restingBox(MessageId message) const override;
    MessageId at(const QPointF& point) const override { return m_geometry->at(point); }
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    void paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const override;
    bool press(const QPointF& point, double scale) override;
    void reveal(MessageId message) override;
    QString hint(MessageId message, double scale) const override;

protected:
    void arrange(const Change& change) override;
    bool halt() override;
    void restyle() override;

private:
    TreeDrawing place();
    TreeShape shape() const;
    void settle();
    void moveTo(TreeDrawing target, MessageId anchor);
    void step(double share);
    void refold(MessageId anchor);
    TreeReading reading() const { return {settings().threshold(), m_folds.hiddenReplies()}; }

    bool m_radial = false;
    TreeFolds m_folds;
    std::unique_ptr<TreeGeometry> m_geometry;
    QVariantAnimation m_animation;
    std::vector<QPointF> m_start;
    TreeDrawing m_target;
    QRectF m_restingBounds;
};

}  // namespace antecedent
