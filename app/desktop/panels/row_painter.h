// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>

#include "app/desktop/canvas/elided_text.h"

namespace antecedent {

/// The shared look of our list rows: quiet selection tint, speaker stripe, header line, doubt ring.
class RowPainter {
public:
    static constexpr int padding = 8;

    RowPainter(QPainter& painter, const QStyleOptionViewItem& option);

    /// Ground of the row, tinted when selected or under the mouse.
    void ground() const;
    void stripe(const QColor& color) const;
    /// One line that ends in an ellipsis; returns the width it took.
    int line(const QRect& box, const QString& text, const QFont& font, const QColor& color) const;
    /// The same in the colour of texts, with what was looked for marked.
    int line(const QRect& box, const MarkedText& text, const QFont& font) const;
    /// A pin, for what stays at the top.
    void pin(const QPointF& centre) const;
    void lineRight(const QRect& box, const QString& text, const QFont& font, const QColor& color) const;
    void ring(const QPointF& centre) const;

    QFont body() const { return m_option.font; }
    QFont bold() const;
    QFont small() const;
    QColor text() const;
    QColor quiet() const;
    QColor doubt() const;
    static int lineHeight(const QStyleOptionViewItem& option);

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
};

}  // namespace antecedent
