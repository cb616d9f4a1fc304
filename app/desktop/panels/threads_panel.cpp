// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/threads_panel.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/document/rest_prediction.h"
#include "app/desktop/panels/thread_delegate.h"

namespace antecedent {

ThreadsPanel::ThreadsPanel(Workspace& workspace, AppSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_model(workspace.document()),
      m_conversations(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_order(new QComboBox(this)),
      m_list(new MessageList(
          workspace, &m_model, [this](MessageId message) { return m_model.rowOf(message); }, this)) {
    m_list->setItemDelegate(new ThreadDelegate(workspace.finder().words(), this));
    m_list->setObjectName(QStringLiteral("threads"));
    m_list->setAccessibleName(tr("Threads"));
    m_conversations->setAccessibleName(tr("Conversation of the file"));
    m_conversations->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_conversations);
    layout->addWidget(makeTools());
    layout->addWidget(m_list);
    connect(&workspace.document(), &ConversationDocument::changed, this, &ThreadsPanel::readConversations);
    connect(&workspace.rest(), &RestPrediction::found, this, &ThreadsPanel::nameConversation);
    connect(m_conversations, &QComboBox::activated, this, [this](int number) {
        m_workspace.document().show(static_cast<std::size_t>(number));
        if (m_workspace.document().wantsPrediction()) m_workspace.predict();
    });
    readMarks();
}

QWidget* ThreadsPanel::makeTools() {
    auto* tools = new QWidget(this);
    m_search->setPlaceholderText(tr("Search threads"));
    m_search->setAccessibleName(tr("Search threads"));
    m_search->setClearButtonEnabled(true);
    for (QAbstractButton* button : m_search->findChildren<QAbstractButton*>()) button->setAccessibleName(tr("Clear"));
    m_order->addItem(tr("By time"), static_cast<int>(ThreadOrder::Time));
    m_order->addItem(tr("By size"), static_cast<int>(ThreadOrder::Size));
    m_order->addItem(tr("By doubt"), static_cast<int>(ThreadOrder::Doubt));
    m_order->setAccessibleName(tr("Order of the threads"));
    m_order->setToolTip(tr("Order of the threads"));
    const auto order = [this] { m_model.setOrder(static_cast<ThreadOrder>(m_order->currentData().toInt())); };
    m_order->setCurrentIndex(std::max(0, m_order->findData(m_settings.threadOrder())));
    order();
    connect(m_order, &QComboBox::currentIndexChanged, this, [this, order] {
        order();
        m_settings.setThreadOrder(m_order->currentData().toInt());
    });
    connect(m_search, &QLineEdit::textChanged, &m_model, &ThreadListModel::setSought);
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_order);
    return tools;
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
    readMarks();
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

QString ThreadsPanel::keyOf(MessageId message) const {
    const ReplyTree& tree = m_workspace.document().tree();
    return QString::fromStdString(tree.conversation().message(tree.root(message)).id);
}

ThreadMark ThreadsPanel::markOf(MessageId message) const {
    return m_model.marks().value(keyOf(message));
}

void ThreadsPanel::readMarks() {
    const ConversationDocument& document = m_workspace.document();
    m_model.setMarks(document.isOpen() ? m_settings.files().threadMarks(document.path(), document.shownConversation())
                                       : ThreadMarks());
}

void ThreadsPanel::setMark(MessageId message, const ThreadMark& mark) {
    ThreadMarks marks = m_model.marks();
    marks[keyOf(message)] = mark;
    if (mark.empty()) marks.remove(keyOf(message));
    const ConversationDocument& document = m_workspace.document();
    m_settings.files().setThreadMarks(document.path(), document.shownConversation(), marks);
    m_model.setMarks(marks);
}

void ThreadsPanel::rename(MessageId message, const QString& name) {
    setMark(message, {name.trimmed(), markOf(message).pinned});
}

void ThreadsPanel::setPinned(MessageId message, bool pinned) {
    setMark(message, {markOf(message).name, pinned});
}

void ThreadsPanel::askName(MessageId message) {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the thread"));
    dialog->setLabelText(tr("Empty: it is called by its first message."));
    dialog->setTextValue(markOf(message).name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, message](const QString& name) { rename(message, name); });
    dialog->open();
}

void ThreadsPanel::fillMenu(QMenu& menu, MessageId message) {
    menu.addSeparator();
    menu.addAction(tr("&Name the Thread…"), this, [this, message] { askName(message); });
    QAction* pin = menu.addAction(tr("&Pin the Thread"), this, [this, message](bool on) { setPinned(message, on); });
    pin->setCheckable(true);
    pin->setChecked(markOf(message).pinned);
}

}  // namespace antecedent
