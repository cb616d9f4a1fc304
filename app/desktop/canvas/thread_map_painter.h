// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/thread_map_geometry.h"
#include "app/desktop/viewing/thread_colour.h"

namespace antecedent {

/// Draws a thread map, all of it in pixels: bars with a tick for every message where there is room, and above them
/// how busy the talk was, and the time.
class ThreadMapPainter {
public:
    ThreadMapPainter(const CanvasStyle& style, const ReplyTree& tree, const ThreadMapGeometry& geometry,
                     ThreadColour colour)
        : m_style(style), m_tree(tree), m_geometry(geometry), m_colour(colour) {}

    /// How much room the axis takes above the lanes.
    static double axisHeight(const CanvasStyle& style);

    /// `painter` is in scene coordinates.
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const;
    /// The axis at the upper edge of a canvas whose drawing is seen through `toPixels`; `painter` is in pixels.
    void paintAxis(QPainter& painter, const QTransform& toPixels, const QRectF& place) const;

private:
    struct Sheet {
        QPainter& painter;
        QTransform toPixels;
        QRectF area;
        const SceneState& state;

        QRectF pixels(const QRectF& box) const { return toPixels.mapRect(box); }
    };
    /// A bar's ground and the colour of its ticks.
    struct BarColors {
        QColor ground;
        QColor tick;
    };

    BarColors colorsOf(std::size_t bar) const;
    bool doubtful(MessageId message) const;
    void paintBar(const Sheet& sheet, std::size_t bar) const;
    void paintTicks(const Sheet& sheet, const ThreadBar& bar, const QRectF& box, const QColor& color) const;
    void paintWords(const Sheet& sheet, const ThreadBar& bar, const QRectF& box) const;
    void paintMarks(const Sheet& sheet) const;
    void paintGrid(const Sheet& sheet) const;
    void paintBusyness(QPainter& painter, const QTransform& toPixels, const QRectF& place) const;
    void paintTimes(QPainter& painter, const QTransform& toPixels, const QRectF& place) const;
    std::vector<double> ticksFor(const QTransform& toPixels) const;
    QString timeWords(double seconds, double step) const;
    double placeOf(double seconds) const;

    const CanvasStyle& m_style;
    const ReplyTree& m_tree;
    const ThreadMapGeometry& m_geometry;
    ThreadColour m_colour;
};

}  // namespace antecedent
