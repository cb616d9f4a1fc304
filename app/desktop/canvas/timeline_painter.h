// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/scene_state.h"
#include "app/desktop/canvas/timeline_geometry.h"
#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// Draws a timeline, all of it in pixels, since only its length is stretched: links as arcs above the line, and below
/// it threads on their grounds, with words where there is room.
class TimelinePainter {
public:
    /// Predicted links below `threshold` are left out.
    TimelinePainter(const CanvasStyle& style, const ReplyTree& tree, const TimelineGeometry& geometry, double threshold)
        : m_style(style), m_tree(tree), m_geometry(geometry), m_threshold(threshold) {}

    /// `painter` is in scene coordinates.
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const;
    /// The message that is being dragged, and where it would go.
    void paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const;

private:
    /// What one call of paint knows; places are pixels.
    struct Sheet {
        QPainter& painter;
        QTransform toPixels;
        QRectF area;
        const SceneState& state;
        double pitch = 0;  ///< between neighbours

        bool coarse() const { return pitch < 6; }
    };

    QPointF onAxis(const Sheet& sheet, MessageId message) const;
    QPointF inLane(const Sheet& sheet, MessageId message) const;
    LinkShape arc(const Sheet& sheet, MessageId child, MessageId parent) const;
    std::vector<MessageId> messagesOn(const Sheet& sheet) const;
    std::vector<MessageId> arcsOn(const Sheet& sheet) const;
    void paintThreads(const Sheet& sheet) const;
    void paintLine(const Sheet& sheet) const;
    void paintTicks(const Sheet& sheet) const;
    void paintMessages(const Sheet& sheet) const;
    void paintDot(const Sheet& sheet, MessageId message, const QPointF& place) const;
    void paintWords(const Sheet& sheet, MessageId message) const;
    void paintArcs(const Sheet& sheet) const;
    void paintStrongArcs(const Sheet& sheet) const;
    void paintTimes(const Sheet& sheet) const;

    const CanvasStyle& m_style;
    const ReplyTree& m_tree;
    const TimelineGeometry& m_geometry;
    double m_threshold;
};

}  // namespace antecedent
