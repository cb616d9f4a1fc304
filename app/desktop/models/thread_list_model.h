// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "app/desktop/document/conversation_document.h"
#include "app/desktop/document/text_search.h"
#include "app/desktop/document/thread_mark.h"

namespace antecedent {

/// In which order threads are listed. The numbers are kept in the settings.
enum class ThreadOrder { Time, Size, Doubt };

/// One row a thread: how many messages, how long, how many speakers, how many doubtful. Pinned ones stand first.
class ThreadListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ThreadListModel(ConversationDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Row of the thread that holds a message; -1 for none, or one that is not listed.
    int rowOf(MessageId message) const;
    /// Of all threads, listed or not.
    std::size_t threadCount() const { return m_threads.size(); }

    void setOrder(ThreadOrder order);
    /// Only threads are listed that have a name or a message with these words; empty: all.
    void setSought(const QString& text);
    void setMarks(const ThreadMarks& marks);
    const ThreadMarks& marks() const { return m_marks; }

private:
    struct Thread {
        MessageId root;
        MessageId last;
        int messages = 0;
        int speakers = 0;
        int doubtful = 0;
    };

    template <class Change>
    void reset(Change change);
    void read();
    /// Which threads are listed, and in which order.
    void list();
    std::vector<bool> threadsWith(const TextSearch& sought) const;
    ThreadMark markOf(const Thread& thread) const;
    QString detail(const Thread& thread) const;
    QString spoken(const Thread& thread) const;

    ConversationDocument& m_document;
    std::vector<Thread> m_threads;  ///< in time order
    std::vector<int> m_threadOfMessage;
    std::vector<int> m_rows;  ///< the threads that are listed
    std::vector<int> m_rowOfThread;
    ThreadOrder m_order = ThreadOrder::Time;
    QString m_sought;
    ThreadMarks m_marks;
};

}  // namespace antecedent
