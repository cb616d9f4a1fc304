// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/shortcut_book.h"

#include <QVariant>

namespace antecedent {
namespace {
constexpr const char* usualKeys = "usualKeys";
}

void ShortcutBook::add(QAction* action) {
    if (action->objectName().isEmpty() || m_actions.contains(action)) return;
    m_actions << action;
    // An action may stand in the menus of several windows.
    if (!action->property(usualKeys).isValid()) {
        action->setProperty(usualKeys, QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
    }
    if (const auto keys = m_settings.shortcut(action->objectName())) {
        action->setShortcut(QKeySequence::fromString(*keys, QKeySequence::PortableText));
    }
}

QList<QKeySequence> ShortcutBook::usual(const QAction* action) {
    return QKeySequence::listFromString(action->property(usualKeys).toString(), QKeySequence::PortableText);
}

QAction* ShortcutBook::owner(const QKeySequence& keys) const {
    if (keys.isEmpty()) return nullptr;
    for (QAction* action : m_actions) {
        if (action->shortcuts().contains(keys)) return action;
    }
    return nullptr;
}

void ShortcutBook::change(QAction* action, const QKeySequence& keys) {
    QAction* other = owner(keys);
    if (other != nullptr && other != action) {
        other->setShortcut(QKeySequence());
        m_settings.setShortcut(other->objectName(), QString());
    }
    action->setShortcut(keys);
    const QList<QKeySequence> ordinary = usual(action);
    const bool same = ordinary.isEmpty() ? keys.isEmpty() : ordinary.size() == 1 && ordinary.first() == keys;
    m_settings.setShortcut(action->objectName(),
                           same ? std::nullopt : std::optional(keys.toString(QKeySequence::PortableText)));
    m_settings.save();
}

void ShortcutBook::readAgain() {
    for (QAction* action : m_actions) {
        const auto keys = m_settings.shortcut(action->objectName());
        if (keys) {
            action->setShortcut(QKeySequence::fromString(*keys, QKeySequence::PortableText));
        } else {
            action->setShortcuts(usual(action));
        }
    }
}

void ShortcutBook::reset() {
    for (QAction* action : m_actions) {
        action->setShortcuts(usual(action));
        m_settings.setShortcut(action->objectName(), std::nullopt);
    }
    m_settings.save();
}

}  // namespace antecedent
