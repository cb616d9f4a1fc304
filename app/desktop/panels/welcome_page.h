// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "app/desktop/settings/app_settings.h"

namespace antecedent {

class DropTarget;

/// What one sees before a file is open: what the program does, where to drop a file, samples, recent files.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(AppSettings& settings, QWidget* parent = nullptr);

    /// Reads the recent files again.
    void refresh();
    /// While a file is held over the window.
    void setDropActive(bool active);

Q_SIGNALS:
    void openAsked();
    void folderAsked();
    void fileAsked(const QString& path);

private:
    QWidget* makeDropTarget();
    QWidget* makeSamples();

    AppSettings& m_settings;
    DropTarget* m_drop = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QWidget* m_recentBox = nullptr;
};

}  // namespace antecedent
