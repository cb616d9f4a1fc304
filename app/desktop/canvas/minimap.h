// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace antecedent {

class CanvasView;

/// The whole scene in a corner of the canvas, with the part that is seen. A click or drag goes there. Hidden
/// while the canvas shows everything anyway.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(CanvasView& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void follow();
    void draw();
    void goTo(const QPointF& point);
    /// From the scene to the map.
    QTransform transform() const;

    CanvasView& m_view;
    QPixmap m_picture;
    QRectF m_drawn;
    QTimer m_drawing;
};

}  // namespace antecedent
