// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/thread_list_model.h"

#include <QStringList>
#include <algorithm>
#include <numeric>
#include <set>

#include "app/desktop/document/certainty.h"
#include "app/desktop/document/system_lines.h"
#include "app/desktop/models/message_roles.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {

ThreadListModel::ThreadListModel(ConversationDocument& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document) {
    read();
    list();
    connect(&document, &ConversationDocument::changed, this, [this] { reset([this] { read(); }); });
}

template <class Change>
void ThreadListModel::reset(Change change) {
    beginResetModel();
    change();
    list();
    endResetModel();
}

void ThreadListModel::setOrder(ThreadOrder order) {
    if (order != m_order) reset([&] { m_order = order; });
}

void ThreadListModel::setSought(const QString& text) {
    if (text != m_sought) reset([&] { m_sought = text; });
}

void ThreadListModel::setMarks(const ThreadMarks& marks) {
    reset([&] { m_marks = marks; });
}

void ThreadListModel::read() {
    const ReplyTree& tree = m_document.tree();
    m_threads.clear();
    m_threadOfMessage.assign(tree.size(), -1);
    std::set<std::pair<int, SpeakerId>> heard;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId message(i);
        if (isSystemLine(tree, message)) continue;
        const auto parent = tree.primaryParent(message);
        if (!parent) m_threads.push_back({message, message});
        const int row = parent ? m_threadOfMessage[parent->index()] : static_cast<int>(m_threads.size()) - 1;
        m_threadOfMessage[i] = row;
        Thread& thread = m_threads[static_cast<std::size_t>(row)];
        thread.last = message;
        ++thread.messages;
        if (heard.emplace(row, m_document.conversation().message(message).speaker).second) ++thread.speakers;
        if (certaintyOf(tree.attachment(message)) == Certainty::Doubtful) ++thread.doubtful;
    }
}

std::vector<bool> ThreadListModel::threadsWith(const TextSearch& sought) const {
    std::vector<bool> found(m_threads.size(), false);
    const Conversation& conversation = m_document.conversation();
    for (std::size_t i = 0; i < m_threadOfMessage.size(); ++i) {
        if (m_threadOfMessage[i] < 0) continue;
        const auto thread = static_cast<std::size_t>(m_threadOfMessage[i]);
        const MessageId message(i);
        if (found[thread]) continue;
        found[thread] =
            sought.matches(conversation.message(message).text) || sought.matches(conversation.speakerName(message));
    }
    for (std::size_t i = 0; i < m_threads.size(); ++i) {
        const QString name = markOf(m_threads[i]).name;
        if (!name.isEmpty() && sought.matches(name.toStdString())) found[i] = true;
    }
    return found;
}

void ThreadListModel::list() {
    m_rows.resize(m_threads.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    SearchQuery query;
    query.text = m_sought;
    if (const TextSearch sought(query); !sought.empty()) {
        const std::vector<bool> found = threadsWith(sought);
        const auto lacks = [&](int thread) { return !found[static_cast<std::size_t>(thread)]; };
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), lacks), m_rows.end());
    }
    std::vector<std::pair<bool, int>> keys;  // pinned ones first, then the greatest
    for (const Thread& thread : m_threads) {
        const int value = m_order == ThreadOrder::Size    ? thread.messages
                          : m_order == ThreadOrder::Doubt ? thread.doubtful
                                                          : 0;
        keys.emplace_back(markOf(thread).pinned, value);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        return keys[static_cast<std::size_t>(a)] > keys[static_cast<std::size_t>(b)];
    });
    m_rowOfThread.assign(m_threads.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rowOfThread[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
    }
}

int ThreadListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

ThreadMark ThreadListModel::markOf(const Thread& thread) const {
    if (m_marks.isEmpty()) return {};
    return m_marks.value(QString::fromStdString(m_document.conversation().message(thread.root).id));
}

QString ThreadListModel::spoken(const Thread& thread) const {
    const MessageWords words(m_document.conversation());
    const ThreadMark mark = markOf(thread);
    const QString line = tr("Thread by %1: %2, %3")
                             .arg(words.speaker(thread.root),
                                  mark.name.isEmpty() ? words.preview(thread.root) : mark.name, detail(thread));
    return mark.pinned ? tr("%1, pinned").arg(line) : line;
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
    const Thread& thread = m_threads[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(index.row())])];
    const MessageWords words(m_document.conversation());
    switch (role) {
        case Qt::DisplayRole:
        case PreviewRole:
            return words.preview(thread.root);
        case Qt::AccessibleTextRole:
            return spoken(thread);
        case NameRole:
            return markOf(thread).name;
        case PinnedRole:
            return markOf(thread).pinned;
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
    const bool known = message.valid() && message.index() < m_threadOfMessage.size();
    const int thread = known ? m_threadOfMessage[message.index()] : -1;
    return thread < 0 ? -1 : m_rowOfThread[static_cast<std::size_t>(thread)];
}

}  // namespace antecedent
