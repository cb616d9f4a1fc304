// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/row_painter.h"

#include <QFontMetrics>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/style/theme.h"

namespace antecedent {

RowPainter::RowPainter(QPainter& painter, const QStyleOptionViewItem& option) : m_painter(painter), m_option(option) {
    painter.setLayoutDirection(Qt::LeftToRight);  // stripe, name and time keep their sides in every language
}

void RowPainter::ground() const {
    const QColor base = m_option.palette.color(QPalette::Base);
    const QColor accent = m_option.palette.color(QPalette::Highlight);
    double share = 0;
    if (m_option.state & QStyle::State_MouseOver) share = 0.06;
    if (m_option.state & QStyle::State_Selected) share = 0.16;
    m_painter.fillRect(m_option.rect, mixed(base, accent, share));
    if ((m_option.state & QStyle::State_HasFocus) == 0) return;
    m_painter.setPen(QPen(accent, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(m_option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
}

void RowPainter::stripe(const QColor& color) const {
    const QRect row = m_option.rect;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(QRectF(row.left() + padding, row.top() + padding, 3, row.height() - 2 * padding), 1.5,
                              1.5);
}

int RowPainter::line(const QRect& box, const QString& text, const QFont& font, const QColor& color) const {
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    m_painter.drawText(box, flagsBeside(shown), shown);
    return QFontMetrics(font).horizontalAdvance(shown);
}

int RowPainter::line(const QRect& box, const MarkedText& text, const QFont& font) const {
    if (text.marks.empty()) return line(box, text.text, font, this->text());
    m_painter.setFont(font);
    m_painter.setPen(this->text());
    const QString shown = QFontMetrics(font).elidedText(text.text, Qt::ElideRight, box.width());
    drawMarkedLine(m_painter, partOf(text, 0, shown), box, shown.isRightToLeft());
    return QFontMetrics(font).horizontalAdvance(shown);
}

void RowPainter::pin(const QPointF& centre) const {
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(text(), 1.5, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(centre + QPointF(0, 1), centre + QPointF(0, 5));
    m_painter.drawLine(centre + QPointF(-4, 1), centre + QPointF(4, 1));
    m_painter.setBrush(text());
    m_painter.drawRect(QRectF(centre.x() - 2, centre.y() - 5, 4, 6));
}

void RowPainter::lineRight(const QRect& box, const QString& text, const QFont& font, const QColor& color) const {
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void RowPainter::ring(const QPointF& centre) const {
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(doubt(), 1.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(centre, 4, 4);
}

QFont RowPainter::bold() const {
    return CanvasStyle(m_option.font, m_option.palette).bold;
}

QFont RowPainter::small() const {
    return CanvasStyle(m_option.font, m_option.palette).small;
}

QColor RowPainter::text() const {
    return m_option.palette.color(QPalette::Text);
}

QColor RowPainter::quiet() const {
    return m_option.palette.color(QPalette::PlaceholderText);
}

QColor RowPainter::doubt() const {
    return CanvasStyle(m_option.font, m_option.palette).doubt;
}

int RowPainter::lineHeight(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height();
}

}  // namespace antecedent
