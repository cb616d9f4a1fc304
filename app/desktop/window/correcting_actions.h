// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>

#include "app/desktop/document/workspace.h"
#include "app/desktop/panels/inspector_panel.h"

namespace antecedent {

/// What the menu offers to correct the selected messages; the letter keys do the same.
class CorrectingActions : public QObject {
    Q_OBJECT

public:
    CorrectingActions(Workspace& workspace, InspectorPanel& inspector, QObject* parent);

    void fill(QMenu& menu);

    QAction* review;
    QAction* startThread;
    QAction* secondParent;
    QAction* mergeThreads;

private:
    void enable();
    void nameSecondParent();

    Workspace& m_workspace;
    InspectorPanel& m_inspector;
};

}  // namespace antecedent
