// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/app_actions.h"

#include "app/desktop/window/about_dialog.h"
#include "app/desktop/window/command_palette.h"
#include "app/desktop/window/guide_dialog.h"
#include "app/desktop/window/preferences_dialog.h"
#include "app/desktop/window/shortcuts_dialog.h"

namespace antecedent {

AppActions::AppActions(AppSettings& settings, QWidget* window)
    : QObject(window), m_settings(settings), m_window(window), m_shortcuts(settings) {
    const auto chord = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    palette = make(tr("&Commands…"), "commands", chord(Qt::Key_P), &AppActions::showPalette);
    palette->setToolTip(tr("Find a command by its name"));
    preferences =
        make(tr("Pre&ferences…"), "preferences", QKeySequence(Qt::CTRL | Qt::Key_Comma), &AppActions::showPreferences);
    preferences->setMenuRole(QAction::PreferencesRole);
    guide = make(tr("&Guide"), "guide", QKeySequence(Qt::CTRL | Qt::Key_F1), &AppActions::showGuide);
    guide->setToolTip(tr("Five short pages on what the program shows and how it is corrected"));
    about = make(tr("&About Antecedent"), "about", {}, &AppActions::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

QAction* AppActions::make(const QString& text, const char* name, const QKeySequence& keys, void (AppActions::*what)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void AppActions::fill(QMenuBar& bar, QMenu& file, QMenu& help) {
    m_bar = &bar;
    file.addSeparator();
    file.addActions({palette, preferences});
    help.insertAction(help.actions().first(), guide);
    help.addSeparator();
    help.addAction(about);
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

void AppActions::showGuide() {
    auto* dialog = new GuideDialog(m_window);
    dialog->open();
}

void AppActions::showAbout() {
    auto* dialog = new AboutDialog(m_settings.modelFolder(), m_window);
    dialog->open();
}

}  // namespace antecedent
