// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/keeping_actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace antecedent {
namespace {

QAction* named(QAction* action, const char* name) {
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

}  // namespace

KeepingActions::KeepingActions(Workspace& workspace, AppSettings& settings, QWidget* window)
    : QObject(window),
      keepAt(named(new QAction(tr("&Keep Decisions At…"), this), "keepAt")),
      where(named(new QAction(tr("&Where Decisions Are Kept"), this), "whereKept")),
      sign(named(new QAction(tr("Si&gn Decisions As…"), this), "sign")),
      forget(named(new QAction(tr("&Forget the Decision"), this), "forget")),
      forgetAll(named(new QAction(tr("Forget A&ll Decisions…"), this), "forgetAll")),
      m_workspace(workspace),
      m_settings(settings),
      m_window(window),
      m_trouble(new NoticeBar(window)),
      m_moved(new NoticeBar(window)),
      m_movedLinks(new MovedLinks(workspace, window)),
      m_tryAgain(new QAction(tr("Try Again"), this)),
      m_showMoved(new QAction(tr("One by One"), this)),
      m_putBack(new QAction(tr("Put All Back"), this)) {
    m_trouble->setClosable(false);
    forget->setToolTip(tr("The message goes back to where the file or the model has it"));
    connect(keepAt, &QAction::triggered, this, &KeepingActions::askWhere);
    connect(where, &QAction::triggered, this, &KeepingActions::tellWhere);
    connect(sign, &QAction::triggered, this, &KeepingActions::askName);
    connect(forget, &QAction::triggered, this, [this] { m_workspace.forgetDecisions(m_workspace.selection().all()); });
    connect(forgetAll, &QAction::triggered, this, &KeepingActions::askForgetAll);
    connect(m_tryAgain, &QAction::triggered, &workspace.keeper(), &DecisionKeeper::tryAgain);
    connect(m_showMoved, &QAction::triggered, this, [this] {
        m_workspace.selection().select(m_before.front().child);
        m_movedLinks->list(m_before);
    });
    connect(m_putBack, &QAction::triggered, this, [this] { m_workspace.putBack(m_before); });
    connect(&workspace.keeper(), &DecisionKeeper::trouble, this, &KeepingActions::tellTrouble);
    connect(&workspace, &Workspace::movedToo, this, &KeepingActions::tellMoved);
    connect(&workspace.selection(), &MessageSelection::changed, this, &KeepingActions::enable);
    connect(&workspace.document(), &ConversationDocument::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Opened || change.kind == Change::Kind::Moved) m_moved->hide();
        enable();
    });
    workspace.keeper().setAnnotator(settings.annotator());
    enable();
}

void KeepingActions::fillFileMenu(QMenu& menu) {
    menu.addSeparator();
    menu.addActions({keepAt, where, sign});
}

void KeepingActions::fillRepliesMenu(QMenu& menu) {
    menu.addSeparator();
    menu.addActions({forget, forgetAll});
}

void KeepingActions::enable() {
    const ConversationDocument& document = m_workspace.document();
    for (QAction* action : {keepAt, where, forgetAll}) action->setEnabled(document.isOpen());
    const MessageId current = m_workspace.selection().current();
    forget->setEnabled(current.valid() && current.index() < document.tree().size() &&
                       document.tree().attachment(current).origin == LinkOrigin::Corrected);
}

void KeepingActions::tellTrouble(const QString& why) {
    if (why.isEmpty()) return m_trouble->hide();
    m_trouble->tell(tr("Decisions that are not saved: %1. %2").arg(m_workspace.keeper().unsaved()).arg(why), m_tryAgain,
                    keepAt);
}

void KeepingActions::tellMoved(const std::vector<NewPlace>& before) {
    m_before = before;
    if (m_movedLinks->isVisible()) return;  // they are listed there
    m_moved->tell(tr("Links that moved with this decision: %1").arg(before.size()), m_showMoved, m_putBack);
}

void KeepingActions::askWhere() {
    const QString name = QFileInfo(m_workspace.document().path()).completeBaseName() + QStringLiteral(".antecedent");
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Keep Decisions At"), name, tr("Projects (*.antecedent)"));
    if (!path.isEmpty()) m_workspace.keepAt(path);
    // The notice went with the click on its button.
    if (m_workspace.keeper().unsaved() > 0) m_workspace.keeper().tryAgain();
}

void KeepingActions::tellWhere() {
    const QString path = m_workspace.keeper().path();
    QString text = path.isEmpty() ? tr("They are kept nowhere yet.") : path;
    const std::size_t unplaced = m_workspace.keeper().unplaced();
    if (unplaced > 0) {
        text += QStringLiteral("\n\n") + tr("Decisions whose message cannot be found for sure: %1").arg(unplaced);
        for (const QString& line : m_workspace.keeper().unplacedLines()) text += QStringLiteral("\n• ") + line;
    }
    QMessageBox box(QMessageBox::Information, tr("Where decisions are kept"), text, QMessageBox::Ok, m_window);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

void KeepingActions::askName() {
    bool accepted = false;
    const QString name =
        QInputDialog::getText(m_window, tr("Sign decisions"), tr("Your name, written beside each decision:"),
                              QLineEdit::Normal, m_settings.annotator(), &accepted);
    if (!accepted) return;
    m_settings.setAnnotator(name.trimmed());
    m_workspace.keeper().setAnnotator(m_settings.annotator());
}

void KeepingActions::askForgetAll() {
    const std::vector<MessageId> decided = m_workspace.document().correctedMessages();
    if (decided.empty()) return m_workspace.tell(tr("Nothing was decided in this conversation"));
    const auto answer = QMessageBox::question(
        m_window, tr("Forget all decisions?"),
        tr("Decisions in this conversation: %1. The log keeps them, and one undo brings them back.")
            .arg(decided.size()));
    if (answer == QMessageBox::Yes) m_workspace.forgetDecisions(decided);
}

bool KeepingActions::mayClose() {
    m_workspace.keeper().tryAgain();
    const std::size_t unsaved = m_workspace.keeper().unsaved();
    if (unsaved == 0) return true;
    QMessageBox box(QMessageBox::Warning, tr("Decisions are not saved"),
                    tr("%1 decisions are on no disk yet, and are lost when this closes.").arg(unsaved),
                    QMessageBox::NoButton, m_window);
    auto* elsewhere = box.addButton(tr("Keep Them Elsewhere…"), QMessageBox::AcceptRole);
    auto* lose = box.addButton(tr("Close and Lose Them"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(elsewhere);
    box.exec();
    if (box.clickedButton() == elsewhere) askWhere();
    return box.clickedButton() == lose || m_workspace.keeper().unsaved() == 0;
}

}  // namespace antecedent
