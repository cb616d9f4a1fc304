// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/candidate_delegate.h"

#include "app/desktop/models/message_roles.h"
#include "app/desktop/panels/row_painter.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr int keySize = 20;

void paintKey(QPainter& painter, const RowPainter& row, const QRect& box, const QModelIndex& index) {
    const bool chosen = index.data(ChosenRole).toBool();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen ? row.text() : row.quiet(), chosen ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(chosen ? row.bold() : row.body());
    painter.drawText(box, Qt::AlignCenter, index.data(KeyRole).toString());
}

void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, double probability) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.12));
    painter.drawRoundedRect(box, 2, 2);
    if (probability <= 0) return;
    const QRectF filled(box.left(), box.top(), std::max(2.0, box.width() * std::min(1.0, probability)), box.height());
    painter.setBrush(option.palette.color(QPalette::Highlight));
    painter.drawRoundedRect(filled, 2, 2);
}

}  // namespace

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const RowPainter row(*painter, option);
    row.ground();
    const int pad = RowPainter::padding;
    const int line = RowPainter::lineHeight(option);
    const QRect area = option.rect.adjusted(pad + 4, pad, -pad - 4, -pad);
    paintKey(*painter, row, QRect(area.left(), area.top() + (area.height() - keySize) / 2, keySize, keySize), index);
    const QRect inside = area.adjusted(keySize + pad, 0, 0, 0);
    const double probability = index.data(ProbabilityRole).toDouble();
    const QString number = probability > 0 ? QLocale().toString(probability, 'f', 2) : QStringLiteral("–");
    QRect first(inside.left(), inside.top(), inside.width(), line);
    row.lineRight(first, number, row.body(), row.text());
    first.setRight(first.right() - QFontMetrics(row.body()).horizontalAdvance(number) - pad);
    const QString speaker = index.data(SpeakerRole).toString();
    if (!speaker.isEmpty()) first.setLeft(first.left() + row.line(first, speaker, row.bold(), row.text()) + pad);
    row.line(first, index.data(PreviewRole).toString(), row.body(), speaker.isEmpty() ? row.text() : row.quiet());
    paintBar(*painter, option, QRect(inside.left(), inside.top() + line + 6, inside.width(), 4), probability);
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, RowPainter::lineHeight(option) + 2 * RowPainter::padding + 10};
}

}  // namespace antecedent
