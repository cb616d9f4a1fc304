// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHelpEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <optional>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/canvas_viewport.h"
#include "app/desktop/document/workspace.h"

namespace antecedent {

/// What the mouse does on a canvas: select, pan, and drag a card onto the message that it answers.
class CanvasMouse : public QObject {
    Q_OBJECT

public:
    /// What it acts on; all of it outlives it.
    struct Canvas {
        Workspace& workspace;
        CanvasScene& scene;
        CanvasViewport& viewport;
        SceneState& state;
    };
    CanvasMouse(const Canvas& canvas, QWidget* drawing);

    void press(const QMouseEvent& event);
    void move(const QPoint& point);
    void release(const QPoint& point);
    void doubleClick(const QPointF& point);
    /// Zooms with the wheel; false where that scrolls.
    bool turn(const QWheelEvent& event);
    void leave();
    /// Tells in words what is there.
    bool showHint(const QHelpEvent& help);
    /// Ends what the button began; true when it was held.
    bool takeBack();
    /// What it began means nothing any longer.
    void end();

    bool isHeld() const { return m_press.has_value(); }
    /// Where it drags a message.
    const QPoint& dragPlace() const { return m_dragPlace; }

Q_SIGNALS:
    /// Another part of the scene is seen.
    void moved();
    void fitAsked();
    /// The selected message's thread is to be seen as a tree.
    void threadAsked();

private:
    struct Press {
        QPoint at;
        QPointF scroll;
        MessageId message;  ///< invalid: the ground, which pans
        bool moved = false;
    };

    MessageId at(const QPointF& point) const { return m_canvas.scene.at(m_canvas.viewport.toScene(point)); }
    void choose(MessageId message, Qt::KeyboardModifiers modifiers);
    void hover(const QPoint& point);
    void dragTo(const QPoint& point);
    void drop(const QPoint& point);
    QString dropHint(MessageId target) const;

    Canvas m_canvas;
    QWidget* m_drawing;
    std::optional<Press> m_press;
    QPoint m_dragPlace;
};

}  // namespace antecedent
