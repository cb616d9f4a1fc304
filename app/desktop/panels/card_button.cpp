// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/card_button.h"

#include <QPainter>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {
constexpr int iconExtent = 20;
constexpr int padding = 12;
}  // namespace

CardButton::CardButton(const QIcon& icon, const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent), m_detail(detail) {
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CardButton::sizeHint() const {
    return {176, 3 * fontMetrics().height() + 2 * padding + 4};
}

void CardButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const CanvasStyle style(font(), palette());
    const double tint = isDown() ? 0.16 : underMouse() ? 0.06 : 0;
    painter.setBrush(mixed(palette().color(QPalette::Base), style.accent, tint));
    painter.setPen(QPen(hasFocus() ? style.accent : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const int line = fontMetrics().height();
    icon().paint(&painter, QRect(padding, padding + (line - iconExtent) / 2, iconExtent, iconExtent));
    const QRect title(padding + iconExtent + 8, padding, width() - 2 * padding - iconExtent - 8, line);
    painter.setFont(style.bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(style.bold).elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(style.small);
    painter.setPen(style.quiet);
    drawElided(painter, m_detail, QRectF(padding, padding + line + 6, width() - 2 * padding, 2 * line), 2);
}

void CardButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void CardButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

}  // namespace antecedent
