// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "app/desktop/document/conversation_document.h"

namespace antecedent {

/// What the selected message may answer: the five most probable messages, then "a new thread".
class CandidateModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CandidateModel(ConversationDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setMessage(MessageId message);
    MessageId message() const { return m_message; }

    /// The parent that a row offers; the message itself stands for "a new thread".
    MessageId parentAt(int row) const { return m_rows[static_cast<std::size_t>(row)].parent; }
    bool startsThread(int row) const { return parentAt(row) == m_message; }

private:
    void read();
    QString preview(MessageId parent) const;
    QString spoken(int row) const;
    QString toolTip(MessageId parent) const;
    bool chosen(MessageId parent) const;

    ConversationDocument& m_document;
    MessageId m_message;
    std::vector<Candidate> m_rows;
};

}  // namespace antecedent
