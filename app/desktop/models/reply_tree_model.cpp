// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/reply_tree_model.h"

#include <algorithm>

#include "app/desktop/models/message_roles.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/models/spoken_message.h"

namespace antecedent {

ReplyTreeModel::ReplyTreeModel(ConversationDocument& document, QObject* parent)
    : QAbstractItemModel(parent), m_document(document) {
    read();
    connect(&document, &ConversationDocument::changed, this, &ReplyTreeModel::follow);
}

void ReplyTreeModel::read() {
    const ReplyTree& tree = m_document.tree();
    m_parents.assign(tree.size(), tree.size());
    m_children.assign(tree.size() + 1, {});
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (const auto parent = tree.primaryParent(MessageId(i))) m_parents[i] = parent->index();
        m_children[m_parents[i]].push_back(i);
    }
}

std::size_t ReplyTreeModel::numberOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<std::size_t>(index.internalId()) : m_parents.size();
}

MessageId ReplyTreeModel::messageAt(const QModelIndex& index) {
    return index.isValid() ? MessageId(static_cast<std::size_t>(index.internalId())) : MessageId();
}

QModelIndex ReplyTreeModel::indexOf(MessageId message, int column) const {
    if (!message.valid() || message.index() >= m_parents.size()) return {};
    const auto& siblings = m_children[m_parents[message.index()]];
    const auto row = std::lower_bound(siblings.begin(), siblings.end(), message.index()) - siblings.begin();
    return createIndex(static_cast<int>(row), column, static_cast<quintptr>(message.index()));
}

QModelIndex ReplyTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(m_children[numberOf(parent)][static_cast<std::size_t>(row)]));
}

QModelIndex ReplyTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    const std::size_t parent = m_parents[numberOf(child)];
    return parent == m_parents.size() ? QModelIndex() : indexOf(MessageId(parent));
}

int ReplyTreeModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0) return 0;
    return static_cast<int>(m_children[numberOf(parent)].size());
}

int ReplyTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString ReplyTreeModel::display(MessageId message, int column) const {
    const MessageWords words(m_document.conversation());
    switch (column) {
        case MessageColumn:
            return words.preview(message);
        case SpeakerColumn:
            return words.speaker(message);
        case TimeColumn:
            return words.time(message);
        default:
            return placeWords(m_document.tree().attachment(message));
    }
}

QVariant ReplyTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MessageId message = messageAt(index);
    if (role == Qt::DisplayRole) return display(message, index.column());
    if (role == MessageIndexRole) return static_cast<uint>(message.index());
    if (role == Qt::AccessibleTextRole && index.column() == MessageColumn) {
        return spokenMessage(m_document.tree(), message);
    }
    return {};
}

QVariant ReplyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString titles[ColumnCount] = {tr("Message"), tr("Speaker"), tr("Time"), tr("Certainty")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

void ReplyTreeModel::follow(const Change& change) {
    if (change.kind == Change::Kind::Moved) return move(change.message.index());
    beginResetModel();
    read();
    endResetModel();
}

void ReplyTreeModel::move(std::size_t message) {
    const auto parent = m_document.tree().primaryParent(MessageId(message));
    const std::size_t target = parent ? parent->index() : m_parents.size();
    const std::size_t source = m_parents[message];
    if (target != source) {
        auto& from = m_children[source];
        auto& to = m_children[target];
        const auto old = std::lower_bound(from.begin(), from.end(), message);
        const auto place = std::lower_bound(to.begin(), to.end(), message);
        const int row = static_cast<int>(old - from.begin());
        const auto indexOrRoot = [this](std::size_t n) {
            return n == m_parents.size() ? QModelIndex() : indexOf(MessageId(n));
        };
        beginMoveRows(indexOrRoot(source), row, row, indexOrRoot(target), static_cast<int>(place - to.begin()));
        to.insert(place, message);
        from.erase(old);
        m_parents[message] = target;
        endMoveRows();
    }
    Q_EMIT dataChanged(indexOf(MessageId(message)), indexOf(MessageId(message), ColumnCount - 1));
}

}  // namespace antecedent
