// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/message_list_model.h"

#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_roles.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/models/spoken_message.h"

namespace antecedent {

MessageListModel::MessageListModel(ConversationDocument& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_rows(static_cast<int>(document.tree().size())) {
    connect(&document, &ConversationDocument::changed, this, &MessageListModel::follow);
}

int MessageListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QString MessageListModel::answers(MessageId message) const {
    const auto parent = m_document.tree().primaryParent(message);
    if (!parent) return {};
    return MessageWords(m_document.conversation()).speaker(*parent);
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MessageId message(static_cast<std::size_t>(index.row()));
    const MessageWords words(m_document.conversation());
    const Attachment& place = m_document.tree().attachment(message);
    const SpeakerId speaker = m_document.conversation().message(message).speaker;
    switch (role) {
        case Qt::DisplayRole:
        case PreviewRole:
            return words.preview(message);
        case Qt::AccessibleTextRole:
            return spokenMessage(m_document.tree(), message);
        case MessageIndexRole:
            return static_cast<uint>(message.index());
        case SpeakerRole:
            return words.speaker(message);
        case SpeakerIndexRole:
            return speaker.valid() ? static_cast<int>(speaker.index()) : -1;
        case TimeRole:
            return words.time(message);
        case AnswersRole:
            return answers(message);
        case SystemRole:
            return m_document.conversation().message(message).kind == MessageKind::System;
        case ProbabilityRole:
            return place.probability;
        case DoubtfulRole:
            return certaintyOf(place) == Certainty::Doubtful;
        default:
            return {};
    }
}

void MessageListModel::follow(const Change& change) {
    if (change.kind == Change::Kind::Opened) {
        beginResetModel();
        m_rows = static_cast<int>(m_document.tree().size());
        endResetModel();
    } else if (change.kind == Change::Kind::Grown) {
        const int rows = static_cast<int>(m_document.tree().size());
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (m_rows > 0) {
        const bool one = change.kind == Change::Kind::Moved;
        const int first = one ? static_cast<int>(change.message.index()) : 0;
        Q_EMIT dataChanged(index(first), index(one ? first : m_rows - 1));
    }
}

}  // namespace antecedent
