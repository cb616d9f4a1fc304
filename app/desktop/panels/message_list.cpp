// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/message_list.h"

#include <QScopedValueRollback>

#include "app/desktop/models/message_roles.h"

namespace antecedent {

MessageList::MessageList(Workspace& workspace, QAbstractItemModel* model, RowOf rowOf, QWidget* parent)
    : QListView(parent), m_workspace(workspace), m_rowOf(std::move(rowOf)) {
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &MessageList::follow);
    // A model that was read anew has lost its current row.
    connect(model, &QAbstractItemModel::modelReset, this,
            [this] { follow(m_workspace.selection().current()); });
}

void MessageList::follow(MessageId message) {
    const QScopedValueRollback<bool> guard(m_following, true);
    const int row = message.valid() ? m_rowOf(message) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    setCurrentIndex(index);
    if (!index.isValid()) return clearSelection();
    scrollTo(index);
}

void MessageList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (m_following || !current.isValid()) return;
    m_workspace.selection().select(MessageId(current.data(MessageIndexRole).toUInt()));
}

}  // namespace antecedent
