// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractScrollArea>
#include <memory>

#include "app/desktop/canvas/canvas_mouse.h"
#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/canvas_viewport.h"
#include "app/desktop/canvas/pointed_message.h"
#include "app/desktop/document/workspace.h"
#include "app/desktop/viewing/conversation_view.h"

namespace antecedent {

class Minimap;

/// The canvas: shows a scene, zooms at the cursor, pans, selects, and lets a message be dragged onto the one
/// that it answers.
class CanvasView : public QAbstractScrollArea, public ConversationView {
    Q_OBJECT

public:
    CanvasView(Workspace& workspace, std::unique_ptr<CanvasScene> scene, QWidget* parent = nullptr);
    ~CanvasView() override;

    double scale() const { return m_viewport.scale(); }
    /// Where a message is in the viewport.
    QRect cardOnScreen(MessageId message) const;
    const CanvasViewport& viewportOnScene() const { return m_viewport; }
    /// What is left free around the drawing, for widgets at its edges.
    void setDrawingMargins(const QMargins& margins) { setViewportMargins(margins); }
    void centreOn(const QPointF& scenePoint);
    MessageId selected() const { return m_state.selected; }
    /// What stands at a place of the viewport; invalid: nothing.
    MessageId messageAt(const QPoint& point) const;
    /// How many messages further a page takes one from the selected message.
    int pageSteps(bool forward) const;

    QWidget* widget() override { return this; }
    void fit() override;
    void zoomBy(double factor) override;
    void setFound(const std::vector<MessageId>& messages) override;
    CanvasScene* canvas() override { return m_scene.get(); }
    QRectF visibleArea() const override { return m_viewport.visibleScene(); }

Q_SIGNALS:
    /// Another part of the scene is seen, or it was drawn anew.
    void moved();
    /// The selected message's thread is to be seen as a tree.
    void threadAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void readAgain();
    void reshape();
    void open();
    void keepInPlace(const QPointF& before, const QPointF& after);
    bool hiddenByMap(MessageId message) const;
    void showSelected(MessageId message);
    void showPointed(MessageId message);
    void paintFocus(QPainter& painter) const;
    void updateScrollBars();
    void tellMoved();

    Workspace& m_workspace;
    std::unique_ptr<CanvasScene> m_scene;
    CanvasViewport m_viewport;
    Minimap* m_minimap;
    SceneState m_state;
    CanvasMouse* m_mouse;
    PointedMessage m_pointed{m_viewport};
    bool m_fresh = true;
    bool m_settingBars = false;
    bool m_ringed = false;        ///< has the focus, and got it from the keyboard
    bool m_selectedSeen = false;  ///< when it was last drawn
};

}  // namespace antecedent
