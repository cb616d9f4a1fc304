// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/found_list_model.h"

#include <algorithm>

namespace antecedent {

FoundListModel::FoundListModel(ConversationDocument& document, Finder& finder, QObject* parent)
    : QAbstractListModel(parent), m_messages(document), m_found(finder.matches()) {
    const auto read = [this, &finder] {
        beginResetModel();
        m_found = finder.matches();
        endResetModel();
    };
    connect(&finder, &Finder::changed, this, read);
    connect(&m_messages, &QAbstractItemModel::modelReset, this, read);
    connect(&m_messages, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_found.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int FoundListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant FoundListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::size_t message = m_found[static_cast<std::size_t>(index.row())].index();
    return m_messages.data(m_messages.index(static_cast<int>(message)), role);
}

int FoundListModel::rowOf(MessageId message) const {
    const auto place = std::lower_bound(m_found.begin(), m_found.end(), message);
    return place == m_found.end() || *place != message ? -1 : static_cast<int>(place - m_found.begin());
}

}  // namespace antecedent
