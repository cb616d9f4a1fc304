// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QWidget>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/thread_list_model.h"
#include "app/desktop/panels/message_list.h"
#include "app/desktop/settings/app_settings.h"

namespace antecedent {

/// The threads of the shown conversation: in an order that a person chooses, narrowed by words, with names and pins of
/// their own. Above them which conversation of the file is shown if there are more.
class ThreadsPanel : public QWidget {
    Q_OBJECT

public:
    ThreadsPanel(Workspace& workspace, AppSettings& settings, QWidget* parent = nullptr);

    MessageList* list() { return m_list; }
    QComboBox* order() { return m_order; }
    QLineEdit* search() { return m_search; }

    /// What can be done with the thread of a message: a name, a pin.
    void fillMenu(QMenu& menu, MessageId message);
    /// Empty: called by its first message again.
    void rename(MessageId message, const QString& name);
    void setPinned(MessageId message, bool pinned);

private:
    void readConversations(const Change& change);
    void nameConversation(std::size_t conversation);

    QWidget* makeTools();
    void readMarks();
    ThreadMark markOf(MessageId message) const;
    void setMark(MessageId message, const ThreadMark& mark);
    void askName(MessageId message);
    QString keyOf(MessageId message) const;

    Workspace& m_workspace;
    AppSettings& m_settings;
    ThreadListModel m_model;
    QComboBox* m_conversations;
    QLineEdit* m_search;
    QComboBox* m_order;
    MessageList* m_list;
};

}  // namespace antecedent
