// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

#include "app/desktop/document/workspace.h"
#include "app/desktop/settings/app_settings.h"

namespace antecedent {

/// Tells what the open file was read as, and lets a person have it read another way. What is chosen is kept for the
/// file, once it could be read that way.
class ReadingActions : public QObject {
    Q_OBJECT

public:
    ReadingActions(Workspace& workspace, AppSettings& settings, QWidget* window);

    /// "Read as IRC": opens the dialog. For the menu and the status bar.
    QAction* readAs;

    void showDialog();
    void read(const ReadingChoice& choice);

private:
    void opened(const QString& path);
    void name();

    Workspace& m_workspace;
    AppSettings& m_settings;
    QWidget* m_window;
    ImportReport m_report;
    std::optional<ReadingChoice> m_tried;
};

/// Opens a file as it was chosen to be read, if it ever was.
void openAsChosen(Workspace& workspace, const AppSettings& settings, const QString& path);

}  // namespace antecedent
