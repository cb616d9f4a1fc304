// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSizeF>

namespace antecedent {

/// How much of a message is drawn, by zoom: never text under 8 px.
enum class Detail { Dot, Name, Card };

/// Fonts, sizes and colours of the canvas, derived from the system font and the palette.
struct CanvasStyle {
    static constexpr double padding = 8;
    static constexpr double stripe = 3;
    static constexpr double corner = 6;
    static constexpr double smallestText = 8;

    CanvasStyle(const QFont& font, const QPalette& colors);

    Detail detailAt(double scale) const;
    /// Smaller cards with one line of text, for drawings that need the room.
    void setCompact(bool compact);

    QPalette palette;
    QFont body;
    QFont bold;
    QFont small;
    QSizeF card;
    double lineHeight = 0;
    int textLines = 2;
    QColor quiet;   ///< secondary text
    QColor link;    ///< lines between messages
    QColor accent;  ///< selection and drop target
    QColor doubt;   ///< the ring of doubtful messages
};

}  // namespace antecedent
