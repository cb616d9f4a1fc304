// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QString>

namespace antecedent {

/// Draws text with the painter's font and pen, broken at words, the last line ending in an ellipsis when the
/// text is longer. Returns the height that was used.
double drawElided(QPainter& painter, const QString& text, const QRectF& box, int lines);

}  // namespace antecedent
