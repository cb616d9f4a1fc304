// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// What a window asks and tells in dialogs. None of them is modal to a nested event loop.
class WindowDialogs : public QObject {
    Q_OBJECT

public:
    WindowDialogs(Workspace& workspace, QWidget* window);

    void askForFile();
    void askForFolder();
    void askForExport();
    void showFailure(const QString& what, const QString& why);

Q_SIGNALS:
    /// Files that a person wants to open.
    void chosen(const QStringList& files);

private:
    Workspace& m_workspace;
    QWidget* m_window;
};

}  // namespace antecedent
