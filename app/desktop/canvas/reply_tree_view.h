// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractScrollArea>
#include <optional>

#include "app/desktop/canvas/canvas_viewport.h"
#include "app/desktop/canvas/reply_tree_scene.h"
#include "app/desktop/document/workspace.h"

namespace antecedent {

/// The canvas: shows the scene, zooms at the cursor, pans, selects, and lets a card be dragged onto the
/// message that it answers.
class ReplyTreeView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReplyTreeView(Workspace& workspace, QWidget* parent = nullptr);

    ReplyTreeScene& scene() { return m_scene; }
    double scale() const { return m_canvas.scale(); }
    /// Where a message's card is in the viewport.
    QRect cardOnScreen(MessageId message) const;

    void fit();
    void zoomBy(double factor);
    void setFound(const std::vector<MessageId>& messages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
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
    struct Press {
        QPoint at;
        QPointF scroll;
        MessageId message;  ///< invalid: the ground, which pans
        bool moved = false;
    };

    void readAgain();
    void showSelected(MessageId message);
    void updateScrollBars();
    void hover(const QPoint& point);
    void dragTo(const QPoint& point);
    void drop(const QPoint& point);
    void endDrag();
    void paintDrag(QPainter& painter) const;
    QString hint(MessageId target) const;

    Workspace& m_workspace;
    ReplyTreeScene m_scene;
    CanvasViewport m_canvas;
    SceneState m_state;
    std::optional<Press> m_press;
    QPoint m_cursor;
    bool m_fresh = true;
    bool m_settingBars = false;
};

}  // namespace antecedent
