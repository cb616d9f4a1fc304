// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "app/desktop/window/menu_entry.h"
#include "app/desktop/window/message_keys.h"

namespace antecedent {
namespace {
constexpr QSize dialogSize(600, 560);
constexpr int actionRole = Qt::UserRole;
}  // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutBook& book, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_list(new QTreeWidget(this)),
      m_edit(new QKeySequenceEdit(this)),
      m_warning(new QLabel(this)),
      m_set(new QPushButton(tr("Set"), this)) {
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(dialogSize);
    m_list->setAccessibleName(tr("All keys"));
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 180);
    m_edit->setAccessibleName(tr("New keys"));
    m_warning->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeEditor());
    layout->addWidget(m_warning);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::warn);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_book.reset();
        fill();
    });
    fill();
}

QWidget* ShortcutsDialog::makeEditor() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("New keys:"), row));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_set);
    return row;
}

void ShortcutsDialog::fill() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const QList<QAction*>& actions = m_book.actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto* item = new QTreeWidgetItem(
            m_list, {plainText(actions[i]->iconText()),
                     QKeySequence::listToString(actions[i]->shortcuts(), QKeySequence::NativeText)});
        item->setData(0, actionRole, i);
    }
    for (const QString& line : MessageKeys::help().split(QLatin1Char('\n'))) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        auto* item = new QTreeWidgetItem(m_list, {parts.value(1), parts.value(0)});
        item->setData(0, actionRole, -1);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, row)));
}

QAction* ShortcutsDialog::chosen() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    const int number = item != nullptr ? item->data(0, actionRole).toInt() : -1;
    return number < 0 ? nullptr : m_book.actions()[number];
}

void ShortcutsDialog::showChosen() {
    const QAction* action = chosen();
    m_edit->setEnabled(action != nullptr);
    m_set->setEnabled(action != nullptr);
    m_edit->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
    warn();
}

void ShortcutsDialog::warn() {
    if (chosen() == nullptr) return m_warning->setText(tr("This key is the same in every view and stays."));
    const QAction* owner = m_book.owner(m_edit->keySequence());
    const bool taken = owner != nullptr && owner != chosen();
    m_warning->setText(taken ? tr("These keys belong to “%1”, which will lose them.").arg(plainText(owner->iconText()))
                             : QString());
}

void ShortcutsDialog::change() {
    if (QAction* action = chosen()) m_book.change(action, m_edit->keySequence());
    fill();
}

}  // namespace antecedent
