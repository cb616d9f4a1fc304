// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/found_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/desktop/canvas/elided_text.h"

namespace antecedent {

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const MarkedText text = withFound(index.data(Qt::DisplayRole).toString(), &m_words, option.palette);
    if (text.marks.empty()) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle& style = row.widget != nullptr ? *row.widget->style() : *QApplication::style();
    const QRect area = style.subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, row.widget) + 1;
    const QRect box = area.adjusted(margin, 0, -margin, 0);
    const QString shown = row.fontMetrics.elidedText(text.text, Qt::ElideRight, box.width());
    row.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(row.palette.color(QPalette::Text));
    drawMarkedLine(*painter, partOf(text, 0, shown), box, shown.isRightToLeft());
    painter->restore();
}

}  // namespace antecedent
