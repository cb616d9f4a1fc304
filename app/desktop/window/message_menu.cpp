// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/message_menu.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <algorithm>

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/models/message_copies.h"
#include "app/desktop/models/message_roles.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {
namespace {

constexpr const char* selectsProperty = "menuSelects";

QPoint belowMiddle(const QRect& box, const QRect& seen) {
    return box.isEmpty() ? seen.center() : box.intersected(seen).center();
}

}  // namespace

MessageMenu::MessageMenu(Workspace& workspace, ViewArea& views, QWidget* window)
    : QObject(window),
      copyLinks(new QAction(tr("Copy a Ta&ble of Links"), this)),
      m_workspace(workspace),
      m_views(views),
      m_window(window) {
    copyLinks->setObjectName(QStringLiteral("copyLinks"));
    copyLinks->setToolTip(tr("Child, parent, speaker, probability and origin of every link, for a spreadsheet"));
    connect(copyLinks, &QAction::triggered, this,
            [this] { copy(linkTable(m_workspace.document().tree()), tr("Table of links copied")); });
    const auto enable = [this] { copyLinks->setEnabled(m_workspace.document().isOpen()); };
    connect(&workspace.document(), &ConversationDocument::changed, this, enable);
    enable();
}

void MessageMenu::fillEditMenu(QMenu& menu) {
    menu.addSeparator();
    menu.addAction(copyLinks);
}

// Menus are asked for where the mouse is, which is the viewport, or by key, where the focus is.
void MessageMenu::watch(QWidget* view, bool selects) {
    view->setProperty(selectsProperty, selects);
    view->installEventFilter(this);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(view)) area->viewport()->installEventFilter(this);
}

MessageMenu::Hit MessageMenu::hit(QWidget* view, const QContextMenuEvent& event) const {
    const MessageSelection& selection = m_workspace.selection();
    auto* list = qobject_cast<QAbstractItemView*>(view);
    auto* canvas = qobject_cast<CanvasView*>(view);
    QWidget* ground = qobject_cast<QAbstractScrollArea*>(view)->viewport();
    if (event.reason() == QContextMenuEvent::Mouse) {
        if (canvas != nullptr) return {canvas->messageAt(ground->mapFromGlobal(event.globalPos())), event.globalPos()};
        const QModelIndex index = list->indexAt(ground->mapFromGlobal(event.globalPos()));
        return {index.isValid() ? MessageId(index.data(MessageIndexRole).toUInt()) : MessageId(), event.globalPos()};
    }
    MessageId message = selection.current();
    QRect box;
    if (canvas != nullptr && message.valid()) box = canvas->cardOnScreen(message);
    if (list != nullptr && list->currentIndex().isValid()) {
        message = MessageId(list->currentIndex().data(MessageIndexRole).toUInt());
        box = list->visualRect(list->currentIndex());
    }
    return {message, ground->mapToGlobal(belowMiddle(box, ground->rect()))};
}

bool MessageMenu::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ContextMenu || !m_workspace.document().isOpen()) return false;
    auto* view = qobject_cast<QWidget*>(watched);
    if (!view->property(selectsProperty).isValid()) view = view->parentWidget();
    const Hit where = hit(view, *static_cast<QContextMenuEvent*>(event));
    if (!where.message.valid() || where.message.index() >= m_workspace.document().tree().size()) return false;
    MessageSelection& selection = m_workspace.selection();
    const bool selects = view->property(selectsProperty).toBool();
    if (selects && !selection.contains(where.message)) selection.select(where.message);
    const bool several = selects && selection.contains(where.message);
    QMenu* menu = menuFor(where.message, several ? selection.all() : std::vector<MessageId>{where.message});
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT shown(menu, view, where.message);
    menu->popup(where.at);
    return true;
}

QMenu* MessageMenu::menuFor(MessageId message, const std::vector<MessageId>& messages) {
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("messageMenu"));
    addCopies(*menu, message, messages);
    menu->addSeparator();
    addDeeds(*menu, message, messages);
    return menu;
}

void MessageMenu::addCopies(QMenu& menu, MessageId message, const std::vector<MessageId>& messages) {
    const auto add = [&](const QString& name, auto text) {
        menu.addAction(name, this, [this, text, told = tr("Copied")] { copy(text(), told); });
    };
    const auto conversation = [this]() -> const Conversation& { return m_workspace.document().conversation(); };
    add(tr("&Copy Text"), [=] { return textOf(conversation(), messages); });
    add(tr("Copy &ID"), [=] { return idsOf(conversation(), messages); });
    add(tr("Copy &Reference"), [=] { return reference(messages); });
    add(tr("Copy Thread as Te&xt"), [=] { return threadText(m_workspace.document().tree(), message); });
}

void MessageMenu::addDeeds(QMenu& menu, MessageId message, const std::vector<MessageId>& messages) {
    ViewSettings& settings = m_views.settings();
    const ReplyTree& tree = m_workspace.document().tree();
    const MessageId only = settings.onlyThread();
    const bool alone = only.valid() && tree.root(only) == tree.root(message);
    menu.addAction(alone ? tr("&All Threads") : tr("This Thread &Alone"), this,
                   [&settings, message, alone] { settings.setOnlyThread(alone ? MessageId() : message); });
    menu.addSeparator();
    QAction* start =
        menu.addAction(tr("&Start a Thread Here"), this, [this, message] { m_workspace.correct(message, {}); });
    start->setEnabled(tree.primaryParent(message).has_value());
    QAction* forget =
        menu.addAction(tr("&Forget the Decision"), this, [this, messages] { m_workspace.forgetDecisions(messages); });
    forget->setEnabled(std::any_of(messages.begin(), messages.end(), [&](MessageId one) {
        return tree.attachment(one).origin == LinkOrigin::Corrected;
    }));
}

QString MessageMenu::reference(const std::vector<MessageId>& messages) const {
    const ConversationDocument& document = m_workspace.document();
    const bool several = document.conversationCount() > 1;
    const QString name = several ? QString::fromStdString(document.conversation().header().id) : QString();
    return referencesTo(document.conversation(), messages, document.path(), name);
}

void MessageMenu::copy(const QString& text, const QString& told) {
    QGuiApplication::clipboard()->setText(text);
    m_workspace.tell(told);
}

void MessageMenu::copyText() {
    const std::vector<MessageId>& messages = m_workspace.selection().all();
    if (!messages.empty()) copy(textOf(m_workspace.document().conversation(), messages), tr("Copied"));
}

}  // namespace antecedent
