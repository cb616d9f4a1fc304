// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDockWidget>
#include <QMainWindow>

#include "app/desktop/panels/filter_panel.h"
#include "app/desktop/panels/inspector_panel.h"
#include "app/desktop/panels/statistics_panel.h"
#include "app/desktop/panels/threads_panel.h"
#include "app/desktop/panels/transcript_panel.h"
#include "app/desktop/panels/undo_panel.h"

namespace antecedent {

/// The panels of a window.
struct WindowPanels {
    ThreadsPanel& threads;
    TranscriptPanel& transcript;
    InspectorPanel& inspector;
    UndoPanel& steps;
    FilterPanel& filter;
    StatisticsPanel& statistics;
};

/// Docks the panels around the views of a window, each with an action that shows it.
class PanelDocks : public QObject {
    Q_OBJECT

public:
    PanelDocks(const WindowPanels& panels, QMainWindow& window);

    QDockWidget* inspector() { return m_inspector; }
    /// Shows and hides the panels.
    QList<QAction*> actions() const;
    /// Shows those that nobody has to ask for, or the inspector alone where there is no room.
    void showUsual(bool all);

private:
    QDockWidget* dock(const QString& title, QWidget* content, Qt::DockWidgetArea area);
    QDockWidget* askedDock(const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void addStatistics(StatisticsPanel& panel);
    QDockWidget* addFilter(FilterPanel& panel);

    QMainWindow& m_window;
    QDockWidget* m_inspector;
    QList<QDockWidget*> m_docks;
    QList<QDockWidget*> m_askedDocks;  ///< shown only when asked for
};

}  // namespace antecedent
