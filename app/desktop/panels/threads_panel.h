// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QWidget>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/thread_list_model.h"
#include "app/desktop/panels/message_list.h"

namespace antecedent {

/// The threads of the shown conversation, and above them which conversation of the file is shown if there are
/// more.
class ThreadsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ThreadsPanel(Workspace& workspace, QWidget* parent = nullptr);

    MessageList* list() { return m_list; }

private:
    void readConversations(const Change& change);
    void nameConversation(std::size_t conversation);

    Workspace& m_workspace;
    ThreadListModel m_model;
    QComboBox* m_conversations;
    MessageList* m_list;
};

}  // namespace antecedent
