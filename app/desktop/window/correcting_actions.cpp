// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/correcting_actions.h"

namespace antecedent {

CorrectingActions::CorrectingActions(Workspace& workspace, InspectorPanel& inspector, QObject* parent)
    : QObject(parent),
      startThread(new QAction(tr("Start a &Thread Here"), this)),
      secondParent(new QAction(tr("&Answer a Second Message Too"), this)),
      mergeThreads(new QAction(tr("&Merge Threads"), this)),
      m_workspace(workspace) {
    startThread->setToolTip(tr("Split the thread: this message and its replies become one of their own (N)"));
    secondParent->setToolTip(tr("The message also answers the one chosen in the inspector (P)"));
    mergeThreads->setToolTip(tr("Join the threads of the selected messages (M)"));
    mergeThreads->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(startThread, &QAction::triggered, &inspector, &InspectorPanel::chooseNewThread);
    connect(secondParent, &QAction::triggered, &inspector, &InspectorPanel::toggleSecondParent);
    connect(mergeThreads, &QAction::triggered, &workspace, &Workspace::mergeThreads);
    connect(&workspace.selection(), &MessageSelection::changed, this, &CorrectingActions::enable);
    enable();
}

void CorrectingActions::fill(QMenu& menu) {
    menu.addSeparator();
    menu.addActions({startThread, secondParent, mergeThreads});
}

void CorrectingActions::enable() {
    const MessageSelection& selection = m_workspace.selection();
    startThread->setEnabled(selection.current().valid());
    secondParent->setEnabled(selection.current().valid());
    mergeThreads->setEnabled(selection.several());
}

}  // namespace antecedent
