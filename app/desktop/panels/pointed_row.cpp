// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/pointed_row.h"

#include <QPainter>
#include <QScrollBar>

namespace antecedent {

PointedRow::PointedRow(QAbstractItemView& view, MessageSelection& selection, IndexOf indexOf)
    : QObject(&view), m_view(view), m_selection(selection), m_indexOf(std::move(indexOf)) {
    connect(&selection, &MessageSelection::pointedChanged, this, &PointedRow::follow);
    // Who goes elsewhere meanwhile stays there.
    connect(&selection, &MessageSelection::changed, this, [this] { m_before.reset(); });
}

QModelIndex PointedRow::index() const {
    const MessageId message = m_selection.pointed();
    return message.valid() ? m_indexOf(message) : QModelIndex();
}

void PointedRow::follow(MessageId) {
    if (!m_view.isVisible()) return;
    const QModelIndex row = index();
    QScrollBar& bar = *m_view.verticalScrollBar();
    if (!row.isValid()) {
        if (m_before) bar.setValue(*m_before);
        m_before.reset();
    } else if (!m_view.viewport()->rect().contains(m_view.visualRect(row).center())) {
        if (!m_before) m_before = bar.value();
        m_view.scrollTo(row, QAbstractItemView::PositionAtCenter);
    }
    m_view.viewport()->update();
}

void PointedRow::paint() const {
    const QModelIndex row = index();
    if (!row.isValid()) return;
    QRect box = m_view.visualRect(row);
    box.setLeft(0);
    box.setRight(m_view.viewport()->width() - 1);
    QPainter painter(m_view.viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_view.palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 4, 4);
}

}  // namespace antecedent
