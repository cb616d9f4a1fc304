// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <map>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/scene_state.h"
#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// What a person chose to see of a tree.
struct TreeReading {
    double threshold = 0;                    ///< predicted links below it are left out
    std::map<MessageId, int> foldedReplies;  ///< how many replies are folded away under a message
};

/// Draws a reply tree: threads on grounds of their own, links, and messages as cards, or as dots from afar.
class ReplyTreePainter {
public:
    ReplyTreePainter(const CanvasStyle& style, const ReplyTree& tree, const TreeGeometry& geometry, TreeReading reading)
        : m_style(style), m_tree(tree), m_geometry(geometry), m_reading(std::move(reading)) {}

    /// `painter` is in scene coordinates.
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const;
    /// The card that is being dragged, and where it would go.
    void paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const;

private:
    void paintGrounds(QPainter& painter, const QRectF& area, double scale) const;
    void paintLinks(QPainter& painter, const QRectF& area, const SceneState& state) const;
    void paintCards(QPainter& painter, const QRectF& area, const SceneState& state) const;
    void paintNumbers(QPainter& painter, const SceneState& state) const;

    const CanvasStyle& m_style;
    const ReplyTree& m_tree;
    const TreeGeometry& m_geometry;
    TreeReading m_reading;
};

}  // namespace antecedent
