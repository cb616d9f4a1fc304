// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/find_field.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

#include "app/desktop/models/message_search.h"
#include "app/desktop/settings/line_icon.h"

namespace antecedent {
namespace {
constexpr int fieldWidth = 220;
}

FindField::FindField(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_edit(new QLineEdit(this)), m_count(new QLabel(this)) {
    m_edit->setPlaceholderText(tr("Find in messages"));
    m_edit->setAccessibleName(tr("Find in messages"));
    m_edit->setObjectName(QStringLiteral("find"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(lineIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    // The field's own buttons have pictures only.
    const auto buttons = m_edit->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) button->setAccessibleName(tr("Find"));
    if (!buttons.isEmpty()) buttons.first()->setAccessibleName(tr("Clear"));
    m_edit->setFixedWidth(fieldWidth);
    m_edit->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("Number of matches"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FindField::search);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &FindField::showCount);
    connect(&workspace.document(), &ConversationDocument::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Opened) search();
    });
}

void FindField::focus() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindField::search() {
    m_matches = findMessages(m_workspace.document().conversation(), m_edit->text());
    showCount();
    Q_EMIT found(m_matches);
}

void FindField::go(bool forward) {
    const MessageId match = nextMatch(m_matches, m_workspace.selection().current(), forward);
    if (match.valid()) m_workspace.selection().select(match);
}

void FindField::showCount() {
    if (m_edit->text().trimmed().isEmpty()) return m_count->clear();
    if (m_matches.empty()) return m_count->setText(tr("not found"));
    const auto place =
        std::lower_bound(m_matches.begin(), m_matches.end(), m_workspace.selection().current());
    const bool onMatch = place != m_matches.end() && *place == m_workspace.selection().current();
    if (!onMatch) return m_count->setText(tr("%1 found").arg(m_matches.size()));
    m_count->setText(tr("%1 of %2").arg(place - m_matches.begin() + 1).arg(m_matches.size()));
}

bool FindField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go((key->modifiers() & Qt::ShiftModifier) == 0);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_edit->clear();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace antecedent
