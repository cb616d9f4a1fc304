// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/welcome_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/desktop/panels/card_button.h"
#include "app/desktop/panels/drop_target.h"
#include "app/desktop/settings/samples.h"
#include "app/desktop/style/line_icon.h"

namespace antecedent {
namespace {

constexpr int columnWidth = 592;
constexpr int shownRecentFiles = 4;

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

}  // namespace

WelcomePage::WelcomePage(AppSettings& settings, QWidget* parent) : QWidget(parent), m_settings(settings) {
    setObjectName(QStringLiteral("welcome"));
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* title = heading(tr("Antecedent"), column);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() + 8);
    title->setFont(large);
    auto* sentence = new QLabel(tr("Finds out who answered whom in a conversation, and shows how sure it is."), column);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(16);
    layout->addWidget(makeDropTarget());
    if (QWidget* samples = makeSamples()) {
        layout->addSpacing(16);
        layout->addWidget(heading(tr("Or look at a sample"), column));
        layout->addWidget(samples);
    }
    m_recentBox = new QWidget(column);
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, 16, 0, 0);
    m_recent->setSpacing(4);
    layout->addWidget(m_recentBox);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    column->setMinimumWidth(columnWidth);
    refresh();
}

QWidget* WelcomePage::makeDropTarget() {
    m_drop = new DropTarget(this);
    m_drop->setMinimumHeight(136);
    auto* words = new QLabel(tr("Drop a conversation here: chat log, forum export, meeting transcript"), m_drop);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto* open = new QPushButton(lineIcon(QStringLiteral("open")), tr("Open…"), m_drop);
    open->setObjectName(QStringLiteral("openButton"));
    open->setAccessibleName(tr("Open a conversation"));
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    auto* folder = new QPushButton(tr("Open Folder…"), m_drop);
    folder->setObjectName(QStringLiteral("openFolderButton"));
    folder->setAccessibleName(tr("Open a folder of one conversation"));
    connect(folder, &QPushButton::clicked, this, &WelcomePage::folderAsked);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(folder);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(m_drop);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(words);
    layout->addLayout(buttons);
    layout->addStretch();
    return m_drop;
}

QWidget* WelcomePage::makeSamples() {
    const std::vector<Sample> samples = findSamples();
    if (samples.empty()) return nullptr;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const Sample& sample : samples) {
        auto* card = new CardButton(lineIcon(sample.icon), sample.title, sample.detail, row);
        connect(card, &QAbstractButton::clicked, this, [this, path = sample.path] { Q_EMIT fileAsked(path); });
        layout->addWidget(card);
    }
    return row;
}

void WelcomePage::refresh() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles().mid(0, shownRecentFiles);
    m_recentBox->setVisible(!files.isEmpty());
    if (files.isEmpty()) return;
    m_recent->addWidget(heading(tr("Recent files"), m_recentBox));
    for (const QString& path : files) {
        auto* button = new QToolButton(m_recentBox);
        button->setIcon(lineIcon(QStringLiteral("file")));
        button->setText(QFileInfo(path).fileName());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setToolTip(path);
        button->setAccessibleName(tr("Open %1").arg(path));
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT fileAsked(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

void WelcomePage::setDropActive(bool active) {
    m_drop->setActive(active);
}

}  // namespace antecedent
