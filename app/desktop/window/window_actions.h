// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

#include "app/desktop/window/view_actions.h"

namespace antecedent {

/// Everything that the menus and the tool bar offer, with texts, icons and shortcuts; what they do is wired
/// by the window.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QUndoStack& undoStack, QWidget* parent);

    /// `views` and `docks` are what the View menu offers besides the theme.
    void fillMenus(QMenuBar& bar, ViewActions& views, const QList<QAction*>& docks);
    /// `fields`: the review of doubtful messages, and what is looked for.
    void fillToolBar(QToolBar& bar, ViewActions& views, const QList<QWidget*>& fields);

    /// What needs an open conversation.
    void setDocumentOpen(bool open);
    QMenu* recentMenu() { return m_recent; }
    QMenu* repliesMenu() { return m_replies; }
    QMenu* fileMenu() { return m_file; }
    QMenu* editMenu() { return m_edit; }
    QMenu* helpMenu() { return m_help; }

    QAction* open;
    QAction* openFolder;
    QAction* predict;
    QAction* stop;
    QAction* exportTree;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* nextDoubtful;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* keys;

private:
    void nameAll();
    QAction* make(const QString& text, const char* icon, const QKeySequence& shortcut = {});
    QAction* choice(QActionGroup* group, const QString& text, const char* icon, const QKeySequence& shortcut = {});

    QMenu* m_recent;
    QMenu* m_replies = nullptr;
    QMenu* m_file = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_help = nullptr;
};

}  // namespace antecedent
