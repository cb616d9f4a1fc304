// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/correcting_actions.h"

#include "app/desktop/document/certainty.h"
#include "app/desktop/document/review_mode.h"

namespace antecedent {

CorrectingActions::CorrectingActions(Workspace& workspace, InspectorPanel& inspector, QObject* parent)
    : QObject(parent),
      review(new QAction(tr("&Review Doubtful Links"), this)),
      startThread(new QAction(tr("Start a &Thread Here"), this)),
      secondParent(new QAction(this)),
      mergeThreads(new QAction(tr("&Merge Threads"), this)),
      m_workspace(workspace),
      m_inspector(inspector) {
    review->setObjectName(QStringLiteral("review"));
    review->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    review->setToolTip(tr("Go through the doubtful links, one message at a time"));
    connect(review, &QAction::triggered, this, [this] { m_workspace.review().start({ReviewOrder::Gain, likelyFrom}); });
    startThread->setObjectName(QStringLiteral("startThread"));
    secondParent->setObjectName(QStringLiteral("secondParent"));
    mergeThreads->setObjectName(QStringLiteral("mergeThreads"));
    startThread->setToolTip(tr("Split the thread: this message and its replies become one of their own (N)"));
    mergeThreads->setToolTip(tr("Join the threads of the selected messages (M)"));
    mergeThreads->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(startThread, &QAction::triggered, &inspector, &InspectorPanel::chooseNewThread);
    connect(secondParent, &QAction::triggered, &inspector, &InspectorPanel::toggleSecondParent);
    connect(mergeThreads, &QAction::triggered, &workspace, &Workspace::mergeThreads);
    connect(&workspace.selection(), &MessageSelection::changed, this, &CorrectingActions::enable);
    connect(&inspector, &InspectorPanel::secondParentChanged, this, &CorrectingActions::nameSecondParent);
    nameSecondParent();
    enable();
}

void CorrectingActions::fill(QMenu& menu) {
    menu.addSeparator();
    menu.addActions({review, startThread, secondParent, mergeThreads});
}

/// It says what it would do.
void CorrectingActions::nameSecondParent() {
    const bool removes = m_inspector.removesSecondParent();
    secondParent->setText(removes ? tr("&Answer the Second Message No Longer") : tr("&Answer a Second Message Too"));
    secondParent->setToolTip(removes ? tr("The link to the message chosen in the inspector goes (P)")
                                     : tr("The message also answers the one chosen in the inspector (P)"));
}

void CorrectingActions::enable() {
    const MessageSelection& selection = m_workspace.selection();
    review->setEnabled(m_workspace.document().isOpen());
    startThread->setEnabled(selection.current().valid());
    secondParent->setEnabled(selection.current().valid());
    mergeThreads->setEnabled(selection.several());
}

}  // namespace antecedent
