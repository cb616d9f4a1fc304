// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/message_delegate.h"

#include "app/desktop/models/message_roles.h"
#include "app/desktop/panels/row_painter.h"
#include "app/desktop/style/theme.h"

namespace antecedent {

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(SystemRole).toBool()) return paintSystemLine(*painter, option, index);
    painter->save();
    const RowPainter row(*painter, option);
    row.ground();
    row.stripe(speakerColor(index.data(SpeakerIndexRole).toInt(), option.palette));
    const int pad = RowPainter::padding;
    const QRect inside = option.rect.adjusted(2 * pad + 4, pad, -pad - 4, -pad);
    QRect header(inside.topLeft(), QSize(inside.width(), RowPainter::lineHeight(option)));
    const QString name = index.data(SpeakerRole).toString();
    const QString time = index.data(TimeRole).toString();
    const bool doubtful = index.data(DoubtfulRole).toBool();
    const int ringWidth = doubtful ? 8 + pad : 0;
    const int timeWidth = QFontMetrics(row.small()).horizontalAdvance(time) + pad;
    const int nameWidth = QFontMetrics(row.bold()).horizontalAdvance(name);
    // In a narrow panel who spoke matters more than when.
    if (nameWidth + ringWidth + timeWidth <= header.width()) {
        row.lineRight(header, time, row.small(), row.quiet());
        header.setRight(header.right() - timeWidth);
    }
    if (doubtful) row.ring(QPointF(header.right() - 4, header.center().y() + 0.5));
    header.setRight(header.right() - ringWidth);
    header.setLeft(header.left() + row.line(header, withFound(name, m_words, option.palette), row.bold()) + pad);
    const QString answers = index.data(AnswersRole).toString();
    if (!answers.isEmpty()) row.line(header, arrowTo(answers), row.small(), row.quiet());
    painter->setFont(row.body());
    painter->setPen(row.text());
    drawElided(*painter, withFound(index.data(PreviewRole).toString(), m_words, option.palette),
               inside.adjusted(0, header.height() + 2, 0, 0), 2);
    painter->restore();
}

void MessageDelegate::paintSystemLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    painter.save();
    const RowPainter row(painter, option);
    row.ground();
    const QRect inside = option.rect.adjusted(2 * RowPainter::padding + 4, 0, -RowPainter::padding - 4, 0);
    row.line(inside, index.data(PreviewRole).toString(), row.small(), row.quiet());
    painter.restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(SystemRole).toBool()) return {120, RowPainter::lineHeight(option) + 2};
    return {120, 3 * RowPainter::lineHeight(option) + 2 * RowPainter::padding + 4};
}

}  // namespace antecedent
