// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/notice_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include "app/desktop/style/theme.h"

namespace antecedent {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    m_text->setWordWrap(true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(const QString& text, QAction* first, QAction* second) {
    m_text->setText(text);
    offer(m_first, first);
    offer(m_second, second);
    show();
}

void NoticeBar::offer(QPushButton* button, QAction* action) {
    button->disconnect(this);
    button->setVisible(action != nullptr);
    if (action == nullptr) return;
    button->setText(action->text());
    connect(button, &QPushButton::clicked, this, [this, action] {
        hide();
        action->trigger();
    });
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.16));
}

}  // namespace antecedent
