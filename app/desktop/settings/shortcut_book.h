// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QList>

#include "app/desktop/settings/app_settings.h"

namespace antecedent {

/// The keys of all actions, as they come and as a person changed them. Actions are known by their object
/// names.
class ShortcutBook {
public:
    explicit ShortcutBook(AppSettings& settings) : m_settings(settings) {}

    /// Takes an action in, and gives it the keys that a person once set.
    void add(QAction* action);
    const QList<QAction*>& actions() const { return m_actions; }

    /// The action that has these keys already; null for none.
    QAction* owner(const QKeySequence& keys) const;
    /// Gives an action other keys (none: an empty sequence) and takes them from the one that had them.
    void change(QAction* action, const QKeySequence& keys);
    /// Takes over what was changed in another window.
    void readAgain();
    /// All keys as they come.
    void reset();

private:
    static QList<QKeySequence> usual(const QAction* action);

    AppSettings& m_settings;
    QList<QAction*> m_actions;
};

}  // namespace antecedent
