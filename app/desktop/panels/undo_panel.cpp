// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/undo_panel.h"

namespace antecedent {

UndoPanel::UndoPanel(Workspace& workspace, QWidget* parent) : QUndoView(workspace.document().undoStack(), parent) {
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setEmptyLabel(tr("As opened"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

}  // namespace antecedent
