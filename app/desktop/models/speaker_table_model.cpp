// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/models/speaker_table_model.h"

#include <QLocale>
#include <cmath>

namespace antecedent {

void SpeakerTableModel::show(const SpeakerNetwork& network, const std::vector<std::size_t>& groups,
                             const QStringList& names) {
    beginResetModel();
    m_nodes = network.nodes;
    m_groups = groups;
    m_names = names;
    endResetModel();
}

int SpeakerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

int SpeakerTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SpeakerTableModel::value(std::size_t node, int column) const {
    const SpeakerNode& own = m_nodes[node];
    const auto number = [](std::size_t n) { return QVariant(static_cast<qulonglong>(n)); };
    switch (column) {
        case NameColumn:
            return m_names[static_cast<qsizetype>(node)];
        case MessagesColumn:
            return number(own.messages);
        case AnswersColumn:
            return number(own.answered);
        case AnsweredColumn:
            return number(own.wasAnswered);
        case AttentionColumn:
            return 100 * own.attention;
        case ConnectsColumn:
            return 100 * own.betweenness;
        default:
            return number(m_groups[node] + 1);
    }
}

QString SpeakerTableModel::spoken(int row) const {
    QStringList parts;
    for (int column = 0; column < columns; ++column) {
        const QString shown = data(index(row, column)).toString();
        const QString title = headerData(column, Qt::Horizontal).toString();
        parts << (column == NameColumn ? shown : QStringLiteral("%1 %2").arg(title, shown));
    }
    return parts.join(QStringLiteral(", "));
}

QVariant SpeakerTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QVariant own = value(static_cast<std::size_t>(index.row()), index.column());
    if (role == sortRole) return own;
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn) return spoken(index.row());
    if (role != Qt::DisplayRole) return {};
    const bool share = index.column() == AttentionColumn || index.column() == ConnectsColumn;
    if (share) return QLocale().toString(static_cast<int>(std::lround(own.toDouble())));
    return index.column() == NameColumn ? own : QLocale().toString(own.toULongLong());
}

QVariant SpeakerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    const QString titles[columns] = {tr("Speaker"),   tr("Messages"), tr("Answers"), tr("Answered"),
                                     tr("Attention"), tr("Connects"), tr("Group")};
    const QString meanings[columns] = {
        tr("Who speaks"),
        tr("How many messages they wrote"),
        tr("How often they answered others"),
        tr("How often others answered them"),
        tr("Their share of the attention, in per cent (PageRank)"),
        tr("Share of the shortest ways between others that lead through them, in per cent (betweenness)"),
        tr("People of one group answer each other more than others")};
    if (role == Qt::DisplayRole) return titles[section];
    return role == Qt::ToolTipRole ? QVariant(meanings[section]) : QVariant();
}

}  // namespace antecedent
