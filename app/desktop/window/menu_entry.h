// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QList>
#include <QMenuBar>

namespace antecedent {

/// An action as the menus offer it.
struct MenuEntry {
    QAction* action = nullptr;
    QString title;  ///< "File: Open…", without marks for keys
};

/// Everything that the menus offer, submenus too, in their order.
QList<MenuEntry> menuEntries(const QMenuBar& bar);

/// A menu text without its "&".
QString plainText(const QString& text);

}  // namespace antecedent
