// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>
#include <QString>

#include "app/desktop/canvas/canvas_scene.h"
#include "graph/base/error.h"

namespace antecedent {

/// A scene, or a part of it, ready to be drawn on anything that can be painted on. Everything that leaves the
/// program as a picture goes through paint().
class Picture {
public:
    /// The whole scene, with a margin.
    explicit Picture(const CanvasScene& scene);
    /// What a canvas shows, at its zoom.
    Picture(const CanvasScene& scene, const QRectF& area, const CanvasViewport& viewport);

    void setState(SceneState state) { m_state = std::move(state); }
    /// How wide it is in print; 0: as on the screen.
    void setWidth(double centimetres) { m_widthCm = centimetres; }
    /// Centimetres in print for as many on the screen.
    double printScale() const;
    /// In pixels of 1/96 inch.
    QSizeF size() const;
    /// Fills the rectangle (0, 0) to size() of the painter.
    void paint(QPainter& painter) const;

    /// Smaller by a factor, with as little detail as a canvas at that zoom.
    void paintScaled(QPainter& painter, double scale) const;

    /// Makes the next paint() fill another rectangle of the painter's device.
    void fitTo(QPainter& painter, const QRectF& place) const;

    /// As many pixels as the size times `scale`; below 1 with as little detail as a canvas at that zoom.
    /// Usage when that is more than a picture can have.
    Result<QImage> image(double scale) const;
    /// The same as the file's suffix says: svg, pdf or png; `scale` matters for png alone, which has 300
    /// pixels to the inch where a width in print is set. The file appears whole or not at all. Usage for another suffix
    /// or too many pixels, Io when it cannot be written.
    Result<void> write(const QString& path, double scale = 1) const;

private:
    Result<void> writeSvg(QIODevice& device) const;
    Result<void> writePdf(QIODevice& device) const;

    const CanvasScene& m_scene;
    QRectF m_area;
    double m_widthCm = 0;
    double m_zoomX = 1;
    double m_zoomY = 1;
    SceneState m_state;
};

}  // namespace antecedent
