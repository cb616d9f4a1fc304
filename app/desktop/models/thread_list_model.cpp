// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/thread_list_model.h"

#include <QStringList>
#include <set>

#include "app/desktop/document/certainty.h"
#include "app/desktop/document/system_lines.h"
#include "app/desktop/models/message_roles.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {

ThreadListModel::ThreadListModel(ConversationDocument& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document) {
    read();
    connect(&document, &ConversationDocument::changed, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
}

void ThreadListModel::read() {
    const ReplyTree& tree = m_document.tree();
    m_threads.clear();
    m_rowOfMessage.assign(tree.size(), -1);
    std::set<std::pair<int, SpeakerId>> heard;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId message(i);
        if (isSystemLine(tree, message)) continue;
        const auto parent = tree.primaryParent(message);
        if (!parent) m_threads.push_back({message, message});
        const int row = parent ? m_rowOfMessage[parent->index()] : static_cast<int>(m_threads.size()) - 1;
        m_rowOfMessage[i] = row;
        Thread& thread = m_threads[static_cast<std::size_t>(row)];
        thread.last = message;
        ++thread.messages;
        if (heard.emplace(row, m_document.conversation().message(message).speaker).second) ++thread.speakers;
        if (certaintyOf(tree.attachment(message)) == Certainty::Doubtful) ++thread.doubtful;
    }
}

int ThreadListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_threads.size());
}

QString ThreadListModel::detail(const Thread& thread) const {
    const bool placed = certaintyOf(m_document.tree().attachment(thread.root)) != Certainty::Unknown;
    if (thread.messages == 1) return placed ? tr("no reply") : tr("not predicted");
    QStringList parts{tr("%1 messages").arg(thread.messages),
                      thread.speakers == 1 ? tr("1 speaker") : tr("%1 speakers").arg(thread.speakers)};
    const QString span = MessageWords(m_document.conversation()).span(thread.root, thread.last);
    if (!span.isEmpty()) parts << span;
    if (thread.doubtful > 0) parts << tr("%1 doubtful").arg(thread.doubtful);
    return parts.join(QStringLiteral(" · "));
}

QVariant ThreadListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Thread& thread = m_threads[static_cast<std::size_t>(index.row())];
    const MessageWords words(m_document.conversation());
    switch (role) {
        case Qt::DisplayRole:
        case PreviewRole:
            return words.preview(thread.root);
        case Qt::AccessibleTextRole:
            return tr("Thread by %1: %2, %3")
                .arg(words.speaker(thread.root), words.preview(thread.root), detail(thread));
        case MessageIndexRole:
            return static_cast<uint>(thread.root.index());
        case SpeakerRole:
            return words.speaker(thread.root);
        case TimeRole:
            return words.time(thread.root);
        case DetailRole:
            return detail(thread);
        case CountRole:
            return thread.messages;
        case DoubtfulRole:
            return thread.doubtful > 0;
        default:
            return {};
    }
}

int ThreadListModel::rowOf(MessageId message) const {
    return message.valid() && message.index() < m_rowOfMessage.size() ? m_rowOfMessage[message.index()] : -1;
}

}  // namespace antecedent
