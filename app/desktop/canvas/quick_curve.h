// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

namespace antecedent {

/// A cubic Bézier curve, in the painter's coordinates.
struct Curve {
    QPointF from;
    QPointF bendFrom;
    QPointF bendTo;
    QPointF to;
};

/// Draws a curve as short straight lines, which the raster does about five times as fast as a path. Dashes
/// are those of the pen; what is outside of the painter's window is left out. For the screen: pictures are
/// better off with the path.
void drawQuickly(QPainter& painter, const Curve& curve, const QPen& pen);

}  // namespace antecedent
