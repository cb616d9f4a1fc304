// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/find_field.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

#include "app/desktop/style/line_icon.h"

namespace antecedent {
namespace {
constexpr int fieldWidth = 220;

/// Keys that a field has for moving and deleting beside the usual ones, and that do something else in this program.
bool isForWindow(const QKeyEvent& key) {
    const bool letter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    if (!letter || key.modifiers() != Qt::ControlModifier) return false;
    switch (key.key()) {
        case Qt::Key_A:
        case Qt::Key_C:
        case Qt::Key_V:
        case Qt::Key_X:
        case Qt::Key_Y:
        case Qt::Key_Z:
            return false;
        default:
            return true;
    }
}

}  // namespace

FindField::FindField(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_edit(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_case(makeSwitch(QStringLiteral("Aa"), QStringLiteral("matchCase"), tr("Upper and lower case count"))),
      m_pattern(makeSwitch(QStringLiteral(".*"), QStringLiteral("pattern"), tr("The text is a regular expression"))) {
    m_edit->setPlaceholderText(tr("Find in messages"));
    m_edit->setAccessibleName(tr("Find in messages"));
    m_edit->setObjectName(QStringLiteral("find"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(lineIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    // The field's own buttons have pictures only.
    const auto buttons = m_edit->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) button->setAccessibleName(tr("Find"));
    if (!buttons.isEmpty()) buttons.first()->setAccessibleName(tr("Clear"));
    m_edit->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    arrange();
    connect(m_edit, &QLineEdit::textChanged, this, &FindField::ask);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &FindField::showCount);
    connect(&workspace.finder(), &Finder::changed, this, [this] {
        showCount();
        Q_EMIT found(m_workspace.finder().matches());
    });
}

QToolButton* FindField::makeSwitch(const QString& sign, const QString& name, const QString& what) {
    auto* button = new QToolButton(this);
    button->setText(sign);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    connect(button, &QToolButton::toggled, this, &FindField::ask);
    return button;
}

void FindField::arrange() {
    m_edit->setFixedWidth(fieldWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_count);
    layout->addSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_case);
    layout->addWidget(m_pattern);
}

void FindField::focus() {
    if (!isVisible()) {  // in the part of the tool bar for which a narrow window has no room
        auto* more = parentWidget()->findChild<QAbstractButton*>(QStringLiteral("qt_toolbar_ext_button"));
        if (more != nullptr) more->click();
    }
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindField::ask() {
    SearchQuery query = m_workspace.finder().query();
    query.text = m_edit->text();
    query.caseSensitive = m_case->isChecked();
    query.regularExpression = m_pattern->isChecked();
    m_workspace.finder().setQuery(query);
}

void FindField::go(bool forward) {
    m_workspace.finder().go(forward);
}

void FindField::showCount() {
    const Finder& finder = m_workspace.finder();
    m_count->setToolTip(finder.error());
    if (!finder.error().isEmpty()) return m_count->setText(tr("not a regular expression"));
    if (finder.query().empty()) return m_count->clear();
    if (finder.matches().empty()) return m_count->setText(tr("not found"));
    const std::size_t place = finder.currentPlace();
    if (place == 0) return m_count->setText(tr("%1 found").arg(finder.matches().size()));
    m_count->setText(tr("%1 of %2").arg(place).arg(finder.matches().size()));
}

bool FindField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isForWindow(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
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
