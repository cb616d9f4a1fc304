// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QString>

namespace antecedent {

/// Draws text with the painter's font and pen, broken at words, the last line ending in an ellipsis when the
/// text is longer. Returns the height that was used.
double drawElided(QPainter& painter, const QString& text, const QRectF& box, int lines);

/// Flags for QPainter::drawText: one line of a text that runs leftward or not, as a whole.
int lineFlags(bool leftward);

/// The same for words that follow others in a line: on the left, and in the direction of their own.
int flagsBeside(const QString& words);

/// "→ name", whichever way the name is written.
QString arrowTo(const QString& name);

}  // namespace antecedent
