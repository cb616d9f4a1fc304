// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "app/desktop/settings/shortcut_book.h"

namespace antecedent {

/// All keys: those of the actions, which can be changed, and those that walk through a conversation.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(ShortcutBook& book, QWidget* parent);

    QTreeWidget* list() { return m_list; }
    QKeySequenceEdit* edit() { return m_edit; }

private:
    void fill();
    void showChosen();
    void warn();
    void change();
    QAction* chosen() const;
    QWidget* makeEditor();

    ShortcutBook& m_book;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_edit;
    QLabel* m_warning;
    QPushButton* m_set;
};

}  // namespace antecedent
