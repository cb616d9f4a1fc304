// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// The panels around the views.

#include "app/desktop/panels/dock_title.h"
#include "app/desktop/window/main_window.h"

namespace antecedent {
namespace {
constexpr int sideWidth = 304;
constexpr int inspectorWidth = 320;
}  // namespace

void MainWindow::buildDocks() {
    m_threads->setObjectName(QStringLiteral("threadsPanel"));
    m_inspector->setObjectName(QStringLiteral("inspector"));
    m_filter->setObjectName(QStringLiteral("filter"));
    QDockWidget* threads = dock(tr("Threads"), m_threads, Qt::LeftDockWidgetArea);
    QDockWidget* transcript = dock(tr("Transcript"), m_transcript, Qt::LeftDockWidgetArea);
    m_inspectorDock = dock(tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    askedDock(tr("Steps"), m_steps, Qt::RightDockWidgetArea);
    QDockWidget* statistics = askedDock(tr("Statistics"), m_statistics, Qt::RightDockWidgetArea);
    statistics->toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(statistics->toggleViewAction(), &QAction::triggered, this, [this, statistics](bool on) {
        if (on) resizeDocks({m_inspectorDock, statistics}, {height() * 2 / 5, height() * 3 / 5}, Qt::Vertical);
    });
    QDockWidget* filterDock = askedDock(tr("Filter"), m_filter, Qt::LeftDockWidgetArea);
    QAction* filter = filterDock->toggleViewAction();
    filter->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(filter, &QAction::triggered, m_filter, [=](bool on) {
        if (!on) return;
        // Its list has as much room as the panels above.
        resizeDocks({threads, transcript, filterDock}, {height() / 5, height() / 5, height() / 2}, Qt::Vertical);
        m_filter->focus();
    });
    resizeDocks({threads, m_inspectorDock}, {sideWidth, inspectorWidth}, Qt::Horizontal);
    resizeDocks({threads, transcript}, {240, 480}, Qt::Vertical);
}

QDockWidget* MainWindow::dock(const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, this);
    // Under these names places are kept and keys are set, the same in every language.
    dock->setObjectName(content->objectName() + QStringLiteral("Dock"));
    dock->toggleViewAction()->setObjectName(dock->objectName());
    dock->setTitleBarWidget(new DockTitle(title, dock));
    dock->setWidget(content);
    dock->hide();
    addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

QDockWidget* MainWindow::askedDock(const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    QDockWidget* asked = dock(title, content, area);
    m_docks.removeLast();
    m_askedDocks << asked;
    return asked;
}

}  // namespace antecedent
