// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "app/desktop/canvas/transcript_geometry.h"

namespace antecedent {

/// Draws a transcript: whole texts on the grounds of their threads, and a line from every message to what it answers.
class TranscriptPainter {
public:
    /// Predicted links below `threshold` are left out.
    TranscriptPainter(const CanvasStyle& style, const ReplyTree& tree, const TranscriptGeometry& geometry,
                      double threshold)
        : m_style(style), m_tree(tree), m_geometry(geometry), m_threshold(threshold) {}

    /// `painter` is in scene coordinates.
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const;
    /// `painter` is in the pixels of a canvas whose drawing is seen through `toPixels`.
    void paintPin(QPainter& painter, const TranscriptPin& pin, const QTransform& toPixels) const;
    /// The message that is being dragged; in scene coordinates.
    void paintDragged(QPainter& painter, MessageId message, const QPointF& point) const;

private:
    void paintRow(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintGround(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintThinRow(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintHeader(QPainter& painter, MessageId message, const QRectF& line, const TextSearch* found) const;
    void paintBlock(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintReplies(QPainter& painter, const QRectF& area, const SceneState& state) const;
    void paintReply(QPainter& painter, std::size_t row, std::size_t parent, bool strong) const;

    const CanvasStyle& m_style;
    const ReplyTree& m_tree;
    const TranscriptGeometry& m_geometry;
    double m_threshold;
};

}  // namespace antecedent
