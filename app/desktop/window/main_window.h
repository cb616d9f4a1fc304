// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDockWidget>
#include <QMainWindow>
#include <QStackedWidget>

#include "app/desktop/canvas/reply_tree_view.h"
#include "app/desktop/panels/filter_panel.h"
#include "app/desktop/panels/find_field.h"
#include "app/desktop/panels/inspector_panel.h"
#include "app/desktop/panels/outline_panel.h"
#include "app/desktop/panels/status_panel.h"
#include "app/desktop/panels/threads_panel.h"
#include "app/desktop/panels/transcript_panel.h"
#include "app/desktop/panels/undo_panel.h"
#include "app/desktop/panels/welcome_page.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/window/correcting_actions.h"
#include "app/desktop/window/message_keys.h"
#include "app/desktop/window/window_actions.h"

namespace antecedent {

/// Puts the views side by side and wires them; knows nothing itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, AppSettings& settings, QWidget* parent = nullptr);

    WindowActions& actions() { return *m_actions; }
    ViewActions& viewActions() { return *m_viewActions; }
    ViewArea& views() { return *m_views; }
    ReplyTreeView& tree() { return m_views->tree(); }
    TranscriptPanel& transcript() { return *m_transcript; }
    ThreadsPanel& threads() { return *m_threads; }
    InspectorPanel& inspector() { return *m_inspector; }
    OutlinePanel& outline() { return m_views->outline(); }
    StatusPanel& status() { return *m_status; }
    FindField& find() { return *m_find; }
    CorrectingActions& correcting() { return *m_correcting; }
    UndoPanel& steps() { return *m_steps; }
    FilterPanel& filter() { return *m_filter; }
    bool showsWelcome() const { return m_pages->currentWidget() == m_welcome; }

    void setTheme(Theme theme);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QDockWidget* dock(const QString& title, QWidget* content, Qt::DockWidgetArea area);
    QDockWidget* askedDock(const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void wireFile();
    void wireViews();
    void wireTheme();
    void askForFile();
    void askForExport();
    void showOpened(const QString& path);
    void showFailure(const QString& what, const QString& why);
    void showKeys();
    void fillRecent();
    void updateTitle();

    Workspace& m_workspace;
    AppSettings& m_settings;
    WindowActions* m_actions;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    ViewArea* m_views;
    ViewActions* m_viewActions;
    ThreadsPanel* m_threads;
    TranscriptPanel* m_transcript;
    InspectorPanel* m_inspector;
    StatusPanel* m_status;
    FindField* m_find;
    MessageKeys* m_keys;
    CorrectingActions* m_correcting;
    UndoPanel* m_steps;
    FilterPanel* m_filter;
    QDockWidget* m_inspectorDock = nullptr;
    QList<QDockWidget*> m_docks;
    QList<QDockWidget*> m_askedDocks;  ///< shown only when asked for
};

}  // namespace antecedent
