// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/document/finder.h"
#include "app/desktop/models/message_list_model.h"

namespace antecedent {

/// The messages that were found, in time order.
class FoundListModel : public QAbstractListModel {
    Q_OBJECT

public:
    FoundListModel(ConversationDocument& document, Finder& finder, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// -1 when the message was not found.
    int rowOf(MessageId message) const;

private:
    MessageListModel m_messages;
    std::vector<MessageId> m_found;
};

}  // namespace antecedent
