// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/message_list.h"

#include <QScopedValueRollback>

#include "app/desktop/panels/selected_rows.h"

namespace antecedent {

MessageList::MessageList(Workspace& workspace, QAbstractItemModel* model, RowOf rowOf, QWidget* parent)
    : QListView(parent),
      m_workspace(workspace),
      m_rowOf(std::move(rowOf)),
      m_pointed(new PointedRow(*this, workspace.selection(), [this](MessageId message) { return indexOf(message); })) {
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(&workspace.selection(), &MessageSelection::changed, this, &MessageList::follow);
    // A model that was read anew has lost its current row.
    connect(model, &QAbstractItemModel::modelReset, this, &MessageList::follow);
    connect(&workspace.finder(), &Finder::changed, viewport(), qOverload<>(&QWidget::update));
}

QModelIndex MessageList::indexOf(MessageId message) const {
    const int row = message.valid() ? m_rowOf(message) : -1;
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

void MessageList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    m_pointed->paint();
}

void MessageList::follow() {
    if (m_following) return;
    const QScopedValueRollback<bool> guard(m_following, true);
    const MessageSelection& selection = m_workspace.selection();
    const QModelIndex index = indexOf(selection.current());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rowsOf(selection.all(), [this](MessageId message) { return indexOf(message); }),
                             QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) scrollTo(index);
}

void MessageList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    if (m_following) return;
    const QScopedValueRollback<bool> guard(m_following, true);
    shareSelection(*this, m_workspace.selection());
}

}  // namespace antecedent
