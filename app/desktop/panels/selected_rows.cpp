// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/selected_rows.h"

#include <algorithm>

#include "app/desktop/models/message_roles.h"

namespace antecedent {

QItemSelection rowsOf(const std::vector<MessageId>& messages, const std::function<QModelIndex(MessageId)>& indexOf) {
    QItemSelection rows;
    QModelIndex first, last;
    const auto close = [&] {
        if (first.isValid()) rows.append(QItemSelectionRange(first, last));
    };
    for (const MessageId message : messages) {
        const QModelIndex index = indexOf(message);
        if (!index.isValid()) continue;
        const bool next = last.isValid() && index.parent() == last.parent() && index.row() == last.row() + 1;
        if (!next) {
            close();
            first = index;
        }
        last = index;
    }
    close();
    return rows;
}

void shareSelection(const QAbstractItemView& view, MessageSelection& selection) {
    std::vector<MessageId> messages;
    for (const QModelIndex& index : view.selectionModel()->selectedRows()) {
        messages.emplace_back(index.data(MessageIndexRole).toUInt());
    }
    if (messages.empty()) return;
    const QModelIndex index = view.currentIndex();
    MessageId current = messages.back();
    if (index.isValid()) {
        const MessageId candidate(index.data(MessageIndexRole).toUInt());
        if (std::find(messages.begin(), messages.end(), candidate) != messages.end()) current = candidate;
    }
    selection.selectAll(std::move(messages), current);
}

}  // namespace antecedent
