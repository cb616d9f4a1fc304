// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/panel_docks.h"

#include <QAction>

#include "app/desktop/panels/dock_title.h"

namespace antecedent {
namespace {
constexpr int sideWidth = 304;
constexpr int inspectorWidth = 320;
}  // namespace

PanelDocks::PanelDocks(const WindowPanels& panels, QMainWindow& window) : QObject(&window), m_window(window) {
    panels.threads.setObjectName(QStringLiteral("threadsPanel"));
    panels.inspector.setObjectName(QStringLiteral("inspector"));
    panels.filter.setObjectName(QStringLiteral("filter"));
    QDockWidget* threads = dock(tr("Threads"), &panels.threads, Qt::LeftDockWidgetArea);
    QDockWidget* transcript = dock(tr("Transcript"), &panels.transcript, Qt::LeftDockWidgetArea);
    m_inspector = dock(tr("Inspector"), &panels.inspector, Qt::RightDockWidgetArea);
    askedDock(tr("Steps"), &panels.steps, Qt::RightDockWidgetArea);
    addStatistics(panels.statistics);
    QDockWidget* filter = addFilter(panels.filter);
    connect(filter->toggleViewAction(), &QAction::triggered, &panels.filter,
            [=, &window, panel = &panels.filter](bool on) {
                if (!on) return;
                // Its list has as much room as the panels above.
                const int height = window.height();
                window.resizeDocks({threads, transcript, filter}, {height / 5, height / 5, height / 2}, Qt::Vertical);
                panel->focus();
            });
    window.resizeDocks({threads, m_inspector}, {sideWidth, inspectorWidth}, Qt::Horizontal);
    window.resizeDocks({threads, transcript}, {240, 480}, Qt::Vertical);
}

void PanelDocks::addStatistics(StatisticsPanel& panel) {
    QDockWidget* statistics = askedDock(tr("Statistics"), &panel, Qt::RightDockWidgetArea);
    statistics->toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(statistics->toggleViewAction(), &QAction::triggered, this, [this, statistics](bool on) {
        const int height = m_window.height();
        if (on) m_window.resizeDocks({m_inspector, statistics}, {height * 2 / 5, height * 3 / 5}, Qt::Vertical);
    });
}

QDockWidget* PanelDocks::addFilter(FilterPanel& panel) {
    QDockWidget* filter = askedDock(tr("Filter"), &panel, Qt::LeftDockWidgetArea);
    filter->toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    return filter;
}

QList<QAction*> PanelDocks::actions() const {
    QList<QAction*> actions;
    for (QDockWidget* dock : m_docks + m_askedDocks) actions << dock->toggleViewAction();
    return actions;
}

void PanelDocks::showUsual(bool all) {
    for (QDockWidget* dock : m_docks) dock->setVisible(all || dock == m_inspector);
}

QDockWidget* PanelDocks::dock(const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &m_window);
    // Under these names places are kept and keys are set, the same in every language.
    dock->setObjectName(content->objectName() + QStringLiteral("Dock"));
    dock->toggleViewAction()->setObjectName(dock->objectName());
    dock->setTitleBarWidget(new DockTitle(title, dock));
    dock->setWidget(content);
    dock->hide();
    m_window.addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

QDockWidget* PanelDocks::askedDock(const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    QDockWidget* asked = dock(title, content, area);
    m_docks.removeLast();
    m_askedDocks << asked;
    return asked;
}

}  // namespace antecedent
