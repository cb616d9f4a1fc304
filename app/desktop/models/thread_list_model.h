// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "app/desktop/document/conversation_document.h"

namespace antecedent {

/// One row a thread, in time order: how many messages, how long, how many speakers, how many doubtful.
class ThreadListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ThreadListModel(ConversationDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Row of the thread that holds a message; -1 for none.
    int rowOf(MessageId message) const;

private:
    struct Thread {
        MessageId root;
        MessageId last;
        int messages = 0;
        int speakers = 0;
        int doubtful = 0;
    };

    void read();
    QString detail(const Thread& thread) const;

    ConversationDocument& m_document;
    std::vector<Thread> m_threads;
    std::vector<int> m_rowOfMessage;
};

}  // namespace antecedent
