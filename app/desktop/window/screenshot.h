// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include "app/desktop/window/main_window.h"

namespace antecedent {

/// Waits until a file is open and predicted, writes a picture of the window, and ends the program.
class Screenshot : public QObject {
    Q_OBJECT

public:
    Screenshot(MainWindow& window, Workspace& workspace, QString file);

    /// Without waiting for a file: the empty window.
    void takeSoon();

private:
    void whenIdle();
    void take();

    MainWindow& m_window;
    Workspace& m_workspace;
    QString m_file;
};

}  // namespace antecedent
