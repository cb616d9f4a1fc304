// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

#include "app/desktop/settings/shortcut_book.h"

namespace antecedent {

/// What concerns the program as a whole: the command palette, preferences, and the list of keys.
class AppActions : public QObject {
    Q_OBJECT

public:
    AppActions(AppSettings& settings, QWidget* window);

    /// Adds the actions, and takes every action of the menus into the book of keys.
    void fill(QMenuBar& bar, QMenu& file, QMenu& help);
    ShortcutBook& shortcuts() { return m_shortcuts; }

    void showPalette();
    void showPreferences();
    void showKeys();
    void showGuide();
    void showAbout();

    QAction* palette;
    QAction* preferences;
    QAction* guide;
    QAction* about;

Q_SIGNALS:
    void preferencesChanged();
    void keysChanged();

private:
    QAction* make(const QString& text, const char* name, const QKeySequence& keys, void (AppActions::*what)());

    AppSettings& m_settings;
    QWidget* m_window;
    QMenuBar* m_bar = nullptr;
    ShortcutBook m_shortcuts;
};

}  // namespace antecedent
