// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "graph/tree/speaker_network.h"

namespace antecedent {

/// The speakers of a network in a table, one a row.
class SpeakerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        MessagesColumn,
        AnswersColumn,
        AnsweredColumn,
        AttentionColumn,
        ConnectsColumn,
        GroupColumn
    };
    static constexpr int columns = GroupColumn + 1;
    static constexpr int sortRole = Qt::UserRole;  ///< a number, or the name

    using QAbstractTableModel::QAbstractTableModel;

    /// `groups`: of each node, and `names` as well.
    void show(const SpeakerNetwork& network, const std::vector<std::size_t>& groups, const QStringList& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant value(std::size_t node, int column) const;
    QString spoken(int row) const;

    std::vector<SpeakerNode> m_nodes;
    std::vector<std::size_t> m_groups;
    QStringList m_names;
};

}  // namespace antecedent
