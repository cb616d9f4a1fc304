// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/app_actions.h"

#include "app/desktop/window/command_palette.h"
#include "app/desktop/window/preferences_dialog.h"
#include "app/desktop/window/shortcuts_dialog.h"

namespace antecedent {

AppActions::AppActions(AppSettings& settings, QWidget* window)
    : QObject(window),
      palette(new QAction(tr("&Commands…"), this)),
      preferences(new QAction(tr("Pre&ferences…"), this)),
      m_settings(settings),
      m_window(window),
      m_shortcuts(settings) {
    palette->setObjectName(QStringLiteral("commands"));
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    palette->setToolTip(tr("Find a command by its name"));
    preferences->setObjectName(QStringLiteral("preferences"));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(palette, &QAction::triggered, this, &AppActions::showPalette);
    connect(preferences, &QAction::triggered, this, &AppActions::showPreferences);
}

void AppActions::fill(QMenuBar& bar, QMenu& file) {
    m_bar = &bar;
    file.addSeparator();
    file.addActions({palette, preferences});
    int number = 0;
    for (const MenuEntry& entry : menuEntries(bar)) {
        // A name that stays the same in every language: the place in the menus, where nobody gave a better
        // one.
        ++number;
        if (entry.action->objectName().isEmpty()) entry.action->setObjectName(QStringLiteral("menu%1").arg(number));
        m_shortcuts.add(entry.action);
    }
}

void AppActions::showPalette() {
    auto* dialog = new CommandPalette(menuEntries(*m_bar), m_window);
    dialog->open();
}

void AppActions::showPreferences() {
    auto* dialog = new PreferencesDialog(m_settings, m_window);
    // Once the dialog has gone: another language makes the whole window anew.
    connect(dialog, &PreferencesDialog::changed, this, &AppActions::preferencesChanged, Qt::QueuedConnection);
    dialog->open();
}

void AppActions::showKeys() {
    auto* dialog = new ShortcutsDialog(m_shortcuts, m_window);
    connect(dialog, &QDialog::finished, this, &AppActions::keysChanged);
    dialog->open();
}

}  // namespace antecedent
