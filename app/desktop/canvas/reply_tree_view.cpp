// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/reply_tree_view.h"

#include <QKeyEvent>

namespace antecedent {

ReplyTreeView::ReplyTreeView(Workspace& workspace, const ViewSettings& settings, QWidget* parent)
    : CanvasView(workspace, std::make_unique<ReplyTreeScene>(workspace.document(), settings), parent),
      m_workspace(workspace) {
    setObjectName(QStringLiteral("replyTree"));
    setAccessibleName(viewTitle(ViewKind::Tidy));
    setAccessibleDescription(tr("The same tree is in the outline, row by row."));
}

void ReplyTreeView::setKind(ViewKind kind) {
    setAccessibleName(viewTitle(kind));
    scene().setRadial(kind == ViewKind::Radial);
}

void ReplyTreeView::foldSelected() {
    const MessageId message = m_workspace.selection().current();
    if (message.valid()) scene().toggleFolded(message);
}

void ReplyTreeView::keyPressEvent(QKeyEvent* event) {
    const bool folds = event->key() == Qt::Key_Minus || event->key() == Qt::Key_Plus;
    if (!folds || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        return CanvasView::keyPressEvent(event);
    }
    const MessageId message = m_workspace.selection().current();
    if (!message.valid()) return;
    if (scene().isFolded(message) == (event->key() == Qt::Key_Plus)) scene().toggleFolded(message);
}

}  // namespace antecedent
