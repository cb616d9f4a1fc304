// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/menu_entry.h"

#include <QMenu>

namespace antecedent {
namespace {

void collect(const QMenu& menu, const QString& path, QList<MenuEntry>& entries) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator()) continue;
        const QString title = path + QStringLiteral(": ") + plainText(action->text());
        if (action->menu() != nullptr) {
            collect(*action->menu(), path + QStringLiteral(": ") + plainText(action->menu()->title()), entries);
        } else {
            entries.append({action, title});
        }
    }
}

}  // namespace

QString plainText(const QString& text) {
    QString plain = text;
    return plain.remove(QLatin1Char('&'));
}

QList<MenuEntry> menuEntries(const QMenuBar& bar) {
    QList<MenuEntry> entries;
    for (const QAction* action : bar.actions()) {
        if (action->menu() != nullptr) collect(*action->menu(), plainText(action->menu()->title()), entries);
    }
    return entries;
}

}  // namespace antecedent
