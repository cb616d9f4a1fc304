// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/candidate_delegate.h"

#include <QAbstractItemView>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/models/message_roles.h"
#include "app/desktop/panels/row_painter.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr int keySize = 20;
constexpr int side = RowPainter::padding + 4;
constexpr int above = 6;
constexpr int barHeight = 4, barGap = 5;
constexpr int mostLines = 2;

/// Lines of text of a row: as many as it needs in the view's width.
int linesOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (index.data(SpeakerRole).toString().isEmpty()) return 0;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width =
        (view != nullptr ? view->viewport()->width() : option.rect.width()) - 2 * side - keySize - RowPainter::padding;
    const QString text = index.data(PreviewRole).toString();
    return option.fontMetrics.horizontalAdvance(text) <= width ? 1 : mostLines;
}

/// "#12 · 17:03".
QString placeOf(const QModelIndex& index) {
    const QString number = QLatin1Char('#') + QString::number(index.data(MessageIndexRole).toUInt() + 1);
    const QString time = index.data(TimeRole).toString();
    return time.isEmpty() ? number : number + QStringLiteral(" · ") + time;
}

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
    const QRect area = option.rect.adjusted(side, above, -side, -above);
    paintKey(*painter, row, QRect(area.left(), area.top() + (line - keySize) / 2 + 1, keySize, keySize), index);
    const QRect inside = area.adjusted(keySize + pad, 0, 0, 0);
    const double probability = index.data(ProbabilityRole).toDouble();
    const QString number = probability > 0 ? QLocale().toString(probability, 'f', 2) : QStringLiteral("–");
    QRect first(inside.left(), inside.top(), inside.width(), line);
    row.lineRight(first, number, row.body(), row.text());
    first.setRight(first.right() - QFontMetrics(row.body()).horizontalAdvance(number) - pad);
    const QString speaker = index.data(SpeakerRole).toString();
    const int lines = linesOf(option, index);
    if (speaker.isEmpty()) {
        row.line(first, index.data(PreviewRole).toString(), row.body(), row.text());
    } else {
        first.setLeft(first.left() + row.line(first, speaker, row.bold(), row.text()) + pad);
        row.line(first, placeOf(index), row.small(), row.quiet());
        painter->setFont(row.body());
        painter->setPen(row.text());
        drawElided(*painter, withFound(index.data(PreviewRole).toString(), &m_words, option.palette),
                   inside.adjusted(0, line, 0, 0), lines);
    }
    const int bar = inside.top() + line * (1 + lines) + barGap;
    paintBar(*painter, option, QRect(inside.left(), bar, inside.width(), barHeight), probability);
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int lines = 1 + linesOf(option, index);
    return {120, lines * RowPainter::lineHeight(option) + barGap + barHeight + 2 * above};
}

}  // namespace antecedent
