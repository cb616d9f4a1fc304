// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <functional>

#include "app/desktop/canvas/reply_tree_view.h"
#include "app/desktop/jobs/job_notifier.h"
#include "app/desktop/panels/find_field.h"
#include "app/desktop/panels/outline_panel.h"
#include "app/desktop/panels/review_bar.h"
#include "app/desktop/panels/status_panel.h"
#include "app/desktop/panels/welcome_page.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/window/app_actions.h"
#include "app/desktop/window/correcting_actions.h"
#include "app/desktop/window/file_actions.h"
#include "app/desktop/window/first_selection.h"
#include "app/desktop/window/keeping_actions.h"
#include "app/desktop/window/learning_actions.h"
#include "app/desktop/window/message_keys.h"
#include "app/desktop/window/message_menu.h"
#include "app/desktop/window/panel_docks.h"
#include "app/desktop/window/reading_actions.h"
#include "app/desktop/window/window_actions.h"
#include "app/desktop/window/window_dialogs.h"

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
    ReviewButton& review() { return *m_review; }
    ReviewBar& reviewBar() { return *m_reviewBar; }
    CorrectingActions& correcting() { return *m_correcting; }
    FileActions& file() { return *m_file; }
    KeepingActions& keeping() { return *m_keeping; }
    ReadingActions& reading() { return *m_reading; }
    MessageMenu& messageMenu() { return *m_messageMenu; }
    AppActions& app() { return *m_app; }
    JobNotifier& notifier() { return *m_notifier; }
    QMenuBar& menus() { return *m_menus; }
    UndoPanel& steps() { return *m_steps; }
    FilterPanel& filter() { return *m_filter; }
    StatisticsPanel& statistics() { return *m_statistics; }
    bool showsWelcome() const { return m_pages->currentWidget() != m_views; }

    void setTheme(Theme theme);

    /// Who opens files that are dropped or chosen: this window's workspace, unless somebody with more room
    /// does.
    using Opener = std::function<void(const QStringList& files)>;
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    /// Keeps how the window is arranged for the next time.
    void remember();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildMenus();
    void wireFile();
    void wireViews();
    void wireMessages();
    void wireTheme();
    void showOpened(const QString& path);
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
    ReviewButton* m_review;
    ReviewBar* m_reviewBar;
    FindField* m_find;
    MessageKeys* m_keys;
    MessageMenu* m_messageMenu;
    CorrectingActions* m_correcting;
    FileActions* m_file;
    KeepingActions* m_keeping;
    LearningActions* m_learning;
    ReadingActions* m_reading;
    AppActions* m_app;
    QMenuBar* m_menus;
    JobNotifier* m_notifier = nullptr;
    Opener m_opener;
    UndoPanel* m_steps;
    FilterPanel* m_filter;
    StatisticsPanel* m_statistics;
    WindowDialogs* m_dialogs;
    PanelDocks* m_docks = nullptr;
};

}  // namespace antecedent
