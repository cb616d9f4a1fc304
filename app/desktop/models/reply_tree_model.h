// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <vector>

#include "app/desktop/document/conversation_document.h"

namespace antecedent {

/// The reply tree along primary links for item views: threads at the top, replies below what they answer,
/// both in time order. Keeps the structure as the views know it, so that a correction is one row that moves.
class ReplyTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { MessageColumn, SpeakerColumn, TimeColumn, ProbabilityColumn, ColumnCount };

    explicit ReplyTreeModel(ConversationDocument& document, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(MessageId message, int column = MessageColumn) const;
    static MessageId messageAt(const QModelIndex& index);

private:
    void follow(const Change& change);
    void read();
    void move(std::size_t message);
    QString display(MessageId message, int column) const;
    std::size_t numberOf(const QModelIndex& index) const;

    ConversationDocument& m_document;
    // By message; the number after the last one stands for the invisible root.
    std::vector<std::size_t> m_parents;
    std::vector<std::vector<std::size_t>> m_children;
};

}  // namespace antecedent
