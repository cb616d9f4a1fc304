// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/thread_delegate.h"

#include "app/desktop/models/message_roles.h"
#include "app/desktop/panels/row_painter.h"

namespace antecedent {

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const RowPainter row(*painter, option);
    row.ground();
    const int pad = RowPainter::padding;
    const int line = RowPainter::lineHeight(option);
    const QRect inside = option.rect.adjusted(pad + 16, pad - 2, -pad - 4, -pad + 2);
    const bool answered = index.data(CountRole).toInt() > 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(row.quiet(), 1.5));
    painter->setBrush(answered ? QBrush(row.quiet()) : QBrush(Qt::NoBrush));
    painter->drawEllipse(QPointF(option.rect.left() + pad + 5, inside.top() + line / 2.0), 3.5, 3.5);
    QRect first(inside.topLeft(), QSize(inside.width(), line));
    if (index.data(DoubtfulRole).toBool()) {
        row.ring(QPointF(first.right() - 4, first.center().y() + 0.5));
        first.setRight(first.right() - 8 - pad);
    }
    if (index.data(PinnedRole).toBool()) {
        row.pin(QPointF(first.right() - 5, first.center().y()));
        first.setRight(first.right() - 10 - pad);
    }
    const QString name = index.data(NameRole).toString();
    const QString title = name.isEmpty() ? index.data(PreviewRole).toString() : name;
    row.line(first, withFound(title, m_words, option.palette), name.isEmpty() ? row.body() : row.bold());
    const QRect second(inside.left(), inside.top() + line + 2, inside.width(), line);
    row.line(second, index.data(DetailRole).toString(), row.small(), row.quiet());
    painter->restore();
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, 2 * RowPainter::lineHeight(option) + 2 * RowPainter::padding};
}

}  // namespace antecedent
