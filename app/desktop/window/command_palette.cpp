// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/command_palette.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>

namespace antecedent {
namespace {

constexpr QSize paletteSize(520, 400);
constexpr int entryRole = Qt::UserRole;

/// Every word typed begins a word of the title, in any order.
bool fits(const QString& title, const QStringList& words) {
    const QStringList parts = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const QString& part) { return part.startsWith(word, Qt::CaseInsensitive); });
    });
}

}  // namespace

CommandPalette::CommandPalette(QList<MenuEntry> entries, QWidget* parent)
    : QDialog(parent), m_entries(std::move(entries)), m_edit(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(paletteSize);
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    narrow();
}

void CommandPalette::narrow() {
    const QStringList words = m_edit->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const MenuEntry& entry = m_entries[i];
        if (!entry.action->isEnabled() || !fits(entry.title, words)) continue;
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(keys.isEmpty() ? entry.title : entry.title + QStringLiteral("   ") + keys);
        item->setData(entryRole, i);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return;
    const QPointer<QAction> action = m_entries[item->data(entryRole).toInt()].action;
    close();
    // Once this window has gone: the command may open one of its own.
    QMetaObject::invokeMethod(
        qApp,
        [action] {
            if (action) action->trigger();
        },
        Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int row = m_list->currentRow() + (key == Qt::Key_Up ? -1 : 1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QDialog::eventFilter(watched, event);
    choose();
    return true;
}

}  // namespace antecedent
