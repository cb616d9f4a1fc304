// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <optional>

namespace antecedent {

class CanvasView;

/// The whole scene in a corner of the canvas, with the part that is seen. A click or drag goes there. Hidden while the
/// canvas shows everything anyway. Its upper edge is a handle: dragged, it takes the map anywhere, clicked, to the next
/// corner. The map moves to another corner when it would lie on messages, and where all are taken folds into a small
/// button, which opens it while the mouse is there.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(CanvasView& view);

    /// To a corner without messages, if there is one.
    void stepAside();
    /// No place is free: the map is a button.
    bool isFolded() const { return m_folded; }
    /// Where a drag or a click moves the map.
    QRect handle() const;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class Corner { BottomRight, BottomLeft, TopRight, TopLeft };

    void follow();
    /// A press on the handle, until it is released.
    struct Grip {
        QPoint at;
        bool moved = false;
    };

    /// In a corner, or where a person has put it.
    QRect placeIn(Corner corner, const QSize& size) const;
    QRect home(const QSize& size) const;
    void setFolded(bool folded);
    void settle();
    void nextCorner();
    void paintButton(QPainter& painter) const;
    bool isFree(const QRect& place) const;
    void draw();
    void goTo(const QPointF& point);
    /// From the scene to the map.
    QTransform transform() const;

    CanvasView& m_view;
    QPixmap m_picture;
    QRectF m_drawn;
    QTimer m_drawing;
    QTimer m_resting;
    Corner m_corner = Corner::BottomRight;
    std::optional<QPoint> m_put;  ///< where a person has put it
    std::optional<Grip> m_grip;
    bool m_folded = false;
};

}  // namespace antecedent
