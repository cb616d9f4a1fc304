// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace antecedent {

/// Which part of the scene the canvas shows, and how large. The scene is centred where it is smaller than the
/// canvas and can be moved up to a margin where it is larger. Points are in the canvas' logical pixels.
class CanvasViewport {
public:
    static constexpr double margin = 32;

    double scale() const { return m_scale; }
    /// With it, zooming makes the scene longer and leaves its height.
    void setStretching(bool on) { m_stretching = on; }
    /// Scroll position and its range, for the scroll bars.
    QPointF scroll() const { return m_scroll; }
    QPointF scrollRange() const;
    void setScroll(const QPointF& scroll);

    void setScene(const QRectF& bounds);
    void setSize(const QSizeF& size);
    const QSizeF& size() const { return m_size; }

    /// Keeps the scene's point under `canvasPoint` where it is.
    void zoomTo(double scale, const QPointF& canvasPoint);
    void fit();
    /// Text in reading size if the scene is larger than the canvas.
    void fitReadable(double readableScale);
    void centreOn(const QPointF& scenePoint);
    /// Scrolls as little as needed; what is out of sight comes to the middle, with what stands around it.
    void show(const QRectF& sceneRect);

    QPointF toScene(const QPointF& canvasPoint) const { return transform().inverted().map(canvasPoint); }
    QTransform transform() const;
    QRectF visibleScene() const;

private:
    /// Scroll position that brings a point to the canvas' corner.
    QPointF scrolled(const QPointF& scenePoint) const;
    double fittingScale() const;
    double verticalScale() const { return m_stretching ? 1 : m_scale; }
    double largestScale() const { return m_stretching ? 8 : 2; }

    QRectF m_bounds;
    QSizeF m_size;
    QPointF m_scroll;
    double m_scale = 1;
    bool m_stretching = false;
};

}  // namespace antecedent
