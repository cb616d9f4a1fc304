// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QStyleOption>

namespace antecedent {

/// How wide the strip of a scroll bar is, in logical pixels.
constexpr int scrollBarExtent = 12;

/// Border of boxes to tick, of sliders and of fields, and the handle of a scroll bar: at least 3 to 1 against
/// the window in both themes.
QColor controlLine(const QPalette& palette);

/// The handle of a scroll bar without buttons, as long as the part that is seen.
QRect scrollHandle(const QStyleOptionSlider& bar);
/// What lies under a scroll bar: the ground of the area that it scrolls.
QColor scrollGround(const QWidget* bar, const QPalette& palette);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle, const QColor& ground);

/// A lying slider: a groove, filled up to the handle at `handle`.
void paintSlider(QPainter& painter, const QStyleOptionSlider& slider, const QRect& handle);

/// A box to tick, or with `round` one of several to choose.
void paintTick(QPainter& painter, const QStyleOption& option, bool round);

/// The border around a box to choose from or to count in, over what Fusion has drawn.
void paintBorder(QPainter& painter, const QStyleOption& option);

/// The colours of a selected row of a list: the words keep theirs, on a hint of the accent.
QPalette rowColors(QPalette palette);
void paintSelectedRow(QPainter& painter, const QStyleOption& option);

/// The border of a field to write in.
void paintField(QPainter& painter, const QStyleOption& option);

/// The cross that closes a tab.
void paintCross(QPainter& painter, const QStyleOption& option);

/// A small arrow down: there is a menu.
void paintMenuArrow(QPainter& painter, const QPointF& centre, const QColor& color);

}  // namespace antecedent
