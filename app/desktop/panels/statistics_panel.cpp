// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/statistics_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrent>

#include "app/desktop/document/system_lines.h"

namespace antecedent {
namespace {
constexpr int changePause = 200;  // ms, so that a row of corrections is counted once
}

StatisticsPanel::StatisticsPanel(Workspace& workspace, QWidget* parent) : QScrollArea(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("statistics"));
    setAccessibleName(tr("Statistics"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pause.setSingleShot(true);
    m_pause.setInterval(changePause);
    connect(&m_pause, &QTimer::timeout, this, &StatisticsPanel::count);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &StatisticsPanel::take);
    connect(&workspace.document(), &ConversationDocument::changed, this, [this] {
        m_outdated = true;
        if (isVisible()) m_pause.start();
    });
}

StatisticsPanel::~StatisticsPanel() {
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void StatisticsPanel::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (m_outdated) m_pause.start();
}

// Texts of figures and charts are made anew when the language changes.
void StatisticsPanel::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_outdated = true;
    if (isVisible()) m_pause.start();
}

bool StatisticsPanel::inUse() const {
    const QWidget* menu = QApplication::activePopupWidget();
    return menu != nullptr && isAncestorOf(menu->parentWidget());
}

void StatisticsPanel::count() {
    if (m_watcher.isRunning()) return m_pause.start();
    m_outdated = false;
    m_watcher.setFuture(QtConcurrent::run([tree = m_workspace.document().tree()] {
        const ReplyTree said = withoutSystemLines(tree);
        return Counted{said.conversationPtr(), conversationStatistics(said)};
    }));
}

void StatisticsPanel::take() {
    if (inUse()) return m_pause.start();  // a chart does not go while its menu is open
    const auto [conversation, statistics] = m_watcher.result();
    m_figures = figuresOf(statistics);
    m_charts.clear();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    showFigures(page, *layout);
    for (ChartData& chart : chartsOf(*conversation, statistics)) {
        auto* widget = new ChartWidget(std::move(chart), page);
        connect(widget, &ChartWidget::copied, this,
                [this](const QString& what) { m_workspace.tell(tr("Copied: %1").arg(what)); });
        layout->addWidget(widget);
        m_charts << widget;
    }
    layout->addStretch();
    page->setAutoFillBackground(false);
    setWidget(page);
    Q_EMIT counted();
}

void StatisticsPanel::showFigures(QWidget* page, QVBoxLayout& layout) {
    auto* grid = new QGridLayout;
    grid->setContentsMargins(12, 4, 12, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (const Figure& figure : m_figures) {
        const int row = grid->rowCount();
        auto* name = new QLabel(figure.name, page);
        auto* value = new QLabel(figure.value, page);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setToolTip(figure.meaning);
        name->setWordWrap(true);
        value->setToolTip(figure.meaning);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2").arg(figure.name, figure.value));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    layout.addLayout(grid);
    auto* copy = new QPushButton(tr("Copy as CSV"), page);
    copy->setObjectName(QStringLiteral("copyFigures"));
    connect(copy, &QPushButton::clicked, this, &StatisticsPanel::copyFigures);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    auto* save = new QPushButton(tr("Save as Page…"), page);
    save->setObjectName(QStringLiteral("savePage"));
    connect(save, &QPushButton::clicked, this, &StatisticsPanel::pageAsked);
    row->addStretch();
    row->addWidget(save);
    row->addWidget(copy);
    layout.addLayout(row);
}

void StatisticsPanel::copyFigures() {
    QGuiApplication::clipboard()->setText(csvOf(m_figures));
    m_workspace.tell(tr("Copied: %1").arg(tr("figures")));
}

}  // namespace antecedent
