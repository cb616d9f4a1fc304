// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

namespace antecedent {

/// Everything that the menus and the tool bar offer, with texts, icons and shortcuts; what they do is wired
/// by the window.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QUndoStack& undoStack, QWidget* parent);

    void fillMenus(QMenuBar& bar, const QList<QAction*>& docks);
    void fillToolBar(QToolBar& bar, QWidget* findField);

    /// What needs an open conversation.
    void setDocumentOpen(bool open);
    QMenu* recentMenu() { return m_recent; }
    QMenu* repliesMenu() { return m_replies; }

    QAction* open;
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
    QAction* treeView;
    QAction* outlineView;
    QAction* leftToRight;
    QAction* fit;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* keys;

private:
    QAction* make(const QString& text, const char* icon, const QKeySequence& shortcut = {});
    QAction* choice(QActionGroup* group, const QString& text, const char* icon,
                    const QKeySequence& shortcut = {});

    QMenu* m_recent;
    QMenu* m_replies = nullptr;
};

}  // namespace antecedent
