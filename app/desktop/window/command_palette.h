// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

#include "app/desktop/window/menu_entry.h"

namespace antecedent {

/// Everything that the menus offer in one list that is narrowed while one types. Enter does it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(QList<MenuEntry> entries, QWidget* parent);

    QLineEdit* edit() { return m_edit; }
    QListWidget* list() { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void choose();

    QList<MenuEntry> m_entries;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

}  // namespace antecedent
