// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace antecedent {

class CanvasView;

/// The whole scene in a corner of the canvas, with the part that is seen. A click or drag goes there. Hidden
/// while the canvas shows everything anyway. Moves to another corner when it would lie on messages, and where
/// all four are taken lets them shine through until the mouse comes to it.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(CanvasView& view);

    /// To a corner without messages, if there is one.
    void stepAside();
    /// No corner is free.
    bool liesOnMessages() const { return m_liesOnMessages; }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    enum class Corner { BottomRight, BottomLeft, TopRight, TopLeft };

    void follow();
    QRect placeIn(Corner corner) const;
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
    bool m_liesOnMessages = false;
};

}  // namespace antecedent
