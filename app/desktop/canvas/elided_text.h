// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QPalette>
#include <QString>
#include <vector>

#include "app/desktop/document/text_search.h"

namespace antecedent {

/// A text with the parts of it that were looked for, which are drawn underlined and on a ground of their own.
struct MarkedText {
    QString text;
    std::vector<TextSpan> marks = {};
    QColor ground = {};
};

/// What a search finds in a text; `words` null: nothing.
MarkedText withFound(const QString& text, const TextSearch* words, const QPalette& palette);
/// The part of a marked text that is shown: `shown` begins like what stands at `from`, and may end in an ellipsis.
MarkedText partOf(const MarkedText& whole, qsizetype from, const QString& shown);

/// Draws text with the painter's font and pen, broken at words, the last line ending in an ellipsis when the
/// text is longer. Returns the height that was used.
double drawElided(QPainter& painter, const QString& text, const QRectF& box, int lines);
double drawElided(QPainter& painter, const MarkedText& text, const QRectF& box, int lines);

/// One line in the middle of a box, as lineFlags(leftward) has it.
void drawMarkedLine(QPainter& painter, const MarkedText& text, const QRectF& box, bool leftward);

/// Flags for QPainter::drawText: one line of a text that runs leftward or not, as a whole.
int lineFlags(bool leftward);

/// The same for words that follow others in a line: on the left, and in the direction of their own.
int flagsBeside(const QString& words);

/// "→ name", whichever way the name is written.
QString arrowTo(const QString& name);

}  // namespace antecedent
