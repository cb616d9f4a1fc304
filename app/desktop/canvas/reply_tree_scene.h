// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantAnimation>
#include <set>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/card_painter.h"
#include "app/desktop/canvas/tree_geometry.h"
#include "app/desktop/document/conversation_document.h"

namespace antecedent {

/// What the view adds to the tree when it draws.
struct SceneState {
    MessageId selected;
    MessageId hovered;
    MessageId dragged;
    MessageId dropTarget;
    std::set<MessageId> found;
};

/// The reply tree as cards and links on a plane: follows the document, lays it out anew after every change,
/// and draws what an area shows. Has no widget.
class ReplyTreeScene : public QObject {
    Q_OBJECT

public:
    explicit ReplyTreeScene(ConversationDocument& document, QObject* parent = nullptr);

    const TreeGeometry& geometry() const { return m_geometry; }
    /// Of everything, once it has come to rest.
    QRectF bounds() const;
    const ReplyTree& tree() const { return m_document.tree(); }
    const CanvasStyle& style() const { return m_style; }

    void setStyle(const QFont& font, const QPalette& palette);
    void setDirection(LayoutDirection direction);
    LayoutDirection direction() const { return m_options.direction; }
    void setAnimated(bool on) { m_animated = on; }

    /// `painter` is in scene coordinates.
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const;

Q_SIGNALS:
    void repaintNeeded();
    /// Another conversation is there.
    void replaced();
    /// Everything has a new place; what was at `before` belongs at `after`, and the view keeps it where it
    /// is.
    void rearranged(const QPointF& before, const QPointF& after);

private:
    void follow(const Change& change);
    std::vector<QPointF> place() const;
    void settle();
    void moveTo(std::vector<QPointF> target, MessageId anchor);
    void paintLinks(QPainter& painter, const QRectF& area, const SceneState& state, double scale) const;
    void paintNumbers(QPainter& painter, const SceneState& state, double scale) const;

    ConversationDocument& m_document;
    CanvasStyle m_style;
    LayoutOptions m_options;
    TreeGeometry m_geometry;
    QVariantAnimation m_animation;
    bool m_animated = true;
    std::vector<QPointF> m_start;
    std::vector<QPointF> m_target;
};

}  // namespace antecedent
