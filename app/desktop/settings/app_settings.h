// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include "app/desktop/settings/theme.h"
#include "app/desktop/views/view_kind.h"

namespace antecedent {

/// What the program remembers between runs.
class AppSettings {
public:
    /// `file` empty: the user's own settings.
    explicit AppSettings(const QString& file = {});

    /// Files that still exist, newest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    Theme theme() const;
    void setTheme(Theme theme);

    bool leftToRight() const;
    void setLeftToRight(bool on);

    /// The view that was shown last.
    ViewKind view() const;
    void setView(ViewKind kind);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);

private:
    mutable QSettings m_settings;
};

}  // namespace antecedent
