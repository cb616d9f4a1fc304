// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <optional>

#include "app/desktop/canvas/canvas_viewport.h"

namespace antecedent {

/// A message of a canvas that somebody points at elsewhere, as in a list: the canvas comes to it, and goes back to
/// where the reader was afterwards.
class PointedMessage {
public:
    explicit PointedMessage(CanvasViewport& viewport) : m_viewport(viewport) {}

    /// `box`: of the message in the scene; empty when it is not shown. True when another part of the scene is seen.
    bool show(const QRectF& box);
    /// Nothing is pointed at any longer; true when the canvas went back.
    bool leave();
    /// Whoever moves the canvas wants it where it is.
    void stay() { m_before.reset(); }

    /// A frame around the message; `painter` is in the canvas' pixels.
    void paint(QPainter& painter, const QRectF& box, const QColor& accent) const;

private:
    CanvasViewport& m_viewport;
    std::optional<QPointF> m_before;  ///< scroll position to come back to
};

}  // namespace antecedent
