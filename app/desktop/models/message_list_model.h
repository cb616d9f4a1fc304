// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include "app/desktop/document/conversation_document.h"

namespace antecedent {

/// The shown conversation in time order, one row a message.
class MessageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit MessageListModel(ConversationDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void follow(const Change& change);
    QString answers(MessageId message) const;

    ConversationDocument& m_document;
    int m_rows = 0;
};

}  // namespace antecedent
