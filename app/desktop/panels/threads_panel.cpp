// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/threads_panel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/document/rest_prediction.h"
#include "app/desktop/panels/thread_delegate.h"

namespace antecedent {

ThreadsPanel::ThreadsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(workspace.document()),
      m_conversations(new QComboBox(this)),
      m_list(new MessageList(
          workspace, &m_model, [this](MessageId message) { return m_model.rowOf(message); }, this)) {
    m_list->setItemDelegate(new ThreadDelegate(this));
    m_list->setObjectName(QStringLiteral("threads"));
    m_list->setAccessibleName(tr("Threads"));
    m_conversations->setAccessibleName(tr("Conversation of the file"));
    m_conversations->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_conversations);
    layout->addWidget(m_list);
    connect(&workspace.document(), &ConversationDocument::changed, this, &ThreadsPanel::readConversations);
    connect(&workspace.rest(), &RestPrediction::found, this, &ThreadsPanel::nameConversation);
    connect(m_conversations, &QComboBox::activated, this, [this](int number) {
        m_workspace.document().show(static_cast<std::size_t>(number));
        if (m_workspace.document().wantsPrediction()) m_workspace.predict();
    });
}

/// Each says whether its replies are found.
void ThreadsPanel::nameConversation(std::size_t conversation) {
    const ConversationDocument& document = m_workspace.document();
    const QString title = document.conversationTitle(conversation);
    m_conversations->setItemText(static_cast<int>(conversation), document.wantsPrediction(conversation)
                                                                     ? tr("%1 (replies not found yet)").arg(title)
                                                                     : title);
}

void ThreadsPanel::readConversations(const Change& change) {
    if (change.kind == Change::Kind::Predicted) nameConversation(m_workspace.document().shownConversation());
    if (change.kind != Change::Kind::Opened) return;
    const QSignalBlocker blocker(m_conversations);
    ConversationDocument& document = m_workspace.document();
    m_conversations->clear();
    for (std::size_t i = 0; i < document.conversationCount(); ++i) {
        m_conversations->addItem(document.conversationTitle(i));
    }
    m_conversations->setCurrentIndex(static_cast<int>(document.shownConversation()));
    m_conversations->setVisible(document.conversationCount() > 1);
    for (std::size_t i = 0; i < document.conversationCount(); ++i) nameConversation(i);
}

}  // namespace antecedent
