// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/window_actions.h"

#include <QToolButton>

#include "app/desktop/style/line_icon.h"
#include "app/desktop/window/menu_entry.h"

namespace antecedent {

WindowActions::WindowActions(QUndoStack& undoStack, QWidget* parent) : QObject(parent) {
    open = make(tr("&Open…"), "open", QKeySequence::Open);
    openFolder = make(tr("Open Fol&der…"), "", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openFolder->setToolTip(tr("Exports of Slack, Zulip or Telegram are folders; so are logs with a file for each day"));
    predict = make(tr("&Predict"), "predict", QKeySequence(Qt::CTRL | Qt::Key_R));
    predict->setToolTip(tr("Predict who answers whom; what the file says and what you corrected stays"));
    stop = make(tr("&Stop"), "stop", QKeySequence(Qt::CTRL | Qt::Key_Period));
    exportTree = make(tr("&Export…"), "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    exportTree->setToolTip(tr("Write the reply tree as JSON"));
    quit = make(tr("&Quit"), "", QKeySequence::Quit);
    undo = undoStack.createUndoAction(this, tr("&Undo"));
    undo->setIcon(lineIcon(QStringLiteral("undo")));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack.createRedoAction(this, tr("&Redo"));
    redo->setIcon(lineIcon(QStringLiteral("redo")));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // In lists of commands; the text also tells which step.
    for (QAction* action : {undo, redo}) action->setIconText(plainText(action->text()));
    find = make(tr("&Find"), "find", QKeySequence::Find);
    findNext = make(tr("Find &Next"), "next", QKeySequence(Qt::Key_F3));
    findPrevious = make(tr("Find Pre&vious"), "previous", QKeySequence(Qt::SHIFT | Qt::Key_F3));
    nextDoubtful = make(tr("Next &Doubtful Message"), "doubt", QKeySequence(Qt::CTRL | Qt::Key_D));
    auto* themes = new QActionGroup(this);
    systemTheme = choice(themes, tr("&As the System"), "");
    lightTheme = choice(themes, tr("&Light"), "");
    darkTheme = choice(themes, tr("&Dark"), "");
    keys = make(tr("&Keys"), "", QKeySequence::HelpContents);
    m_recent = new QMenu(tr("Open &Recent"), parent);
    parent->addActions({stop, find, findNext, findPrevious, nextDoubtful});
    nameAll();
}

/// Names under which keys are kept, the same in every language.
void WindowActions::nameAll() {
    const std::pair<QAction*, const char*> names[] = {{open, "open"},
                                                      {openFolder, "openFolder"},
                                                      {predict, "predict"},
                                                      {stop, "stop"},
                                                      {exportTree, "export"},
                                                      {quit, "quit"},
                                                      {undo, "undo"},
                                                      {redo, "redo"},
                                                      {find, "find"},
                                                      {findNext, "findNext"},
                                                      {findPrevious, "findPrevious"},
                                                      {nextDoubtful, "nextDoubtful"},
                                                      {systemTheme, "systemTheme"},
                                                      {lightTheme, "lightTheme"},
                                                      {darkTheme, "darkTheme"},
                                                      {keys, "keys"}};
    for (const auto& [action, name] : names) action->setObjectName(QString::fromLatin1(name));
}

QAction* WindowActions::make(const QString& text, const char* icon, const QKeySequence& shortcut) {
    auto* action = new QAction(text, this);
    if (*icon != 0) action->setIcon(lineIcon(QString::fromLatin1(icon)));
    action->setShortcut(shortcut);
    return action;
}

QAction* WindowActions::choice(QActionGroup* group, const QString& text, const char* icon,
                               const QKeySequence& shortcut) {
    QAction* action = make(text, icon, shortcut);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void WindowActions::fillMenus(QMenuBar& bar, ViewActions& views, const QList<QAction*>& docks) {
    m_file = bar.addMenu(tr("&File"));
    m_file->addActions({open, openFolder});
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    m_file->addActions({exportTree});
    views.fillFileMenu(*m_file);
    m_edit = bar.addMenu(tr("&Edit"));
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({find, findNext, findPrevious});
    m_replies = bar.addMenu(tr("&Replies"));
    m_replies->addActions({predict, stop});
    m_replies->addSeparator();
    m_replies->addAction(nextDoubtful);
    QMenu* view = bar.addMenu(tr("&View"));
    views.fillMenu(*view);
    view->addSeparator();
    view->addActions(docks);
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("T&heme"));
    theme->addActions({systemTheme, lightTheme, darkTheme});
    m_help = bar.addMenu(tr("&Help"));
    m_help->addActions({keys, views.legend});
}

void WindowActions::fillToolBar(QToolBar& bar, ViewActions& views, const QList<QWidget*>& fields) {
    bar.addActions({open, predict, exportTree});
    bar.addSeparator();
    bar.addWidget(fields.first());
    bar.addSeparator();
    bar.addActions({undo, redo});
    bar.addSeparator();
    views.fillToolBar(bar);
    for (QAction* action : {open, predict, exportTree}) {
        auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
        if (button) button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (QAction* action : bar.actions()) {
        QWidget* button = bar.widgetForAction(action);
        if (!button || action->isSeparator()) continue;
        button->setAccessibleName(action->iconText());
        if (qobject_cast<QToolButton*>(button)) button->setFocusPolicy(Qt::TabFocus);
    }
    auto* space = new QWidget(&bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    bar.addWidget(fields.last());
}

void WindowActions::setDocumentOpen(bool isOpen) {
    for (QAction* action : {predict, exportTree, find, findNext, findPrevious, nextDoubtful}) {
        action->setEnabled(isOpen);
    }
}

}  // namespace antecedent
