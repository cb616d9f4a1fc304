// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>
#include <QTabBar>
#include <memory>
#include <vector>

#include "app/desktop/settings/translation.h"
#include "app/desktop/window/main_window.h"

namespace antecedent {

/// The program's window: one tab for each open file, each with its workspace and views. The tab bar hides
/// while there is only one.
class TabbedWindow : public QWidget {
    Q_OBJECT

public:
    TabbedWindow(std::shared_ptr<ConversationEngine> engine, AppSettings& settings,
                 ProjectLibrary library = ProjectLibrary());
    ~TabbedWindow() override;

    int count() const { return static_cast<int>(m_tabs.size()); }
    int currentTab() const { return m_bar->currentIndex(); }
    MainWindow& page(int tab) { return *m_tabs[static_cast<std::size_t>(tab)].page; }
    MainWindow& current() { return page(currentTab()); }
    Workspace& workspace(int tab) { return *m_tabs[static_cast<std::size_t>(tab)].workspace; }
    QTabBar& bar() { return *m_bar; }

    /// Each file in a tab of its own; one that is open already is shown.
    void open(const QStringList& files);
    /// The files that were open the last time, as far as they are still there.
    void restore();
    void newTab();
    /// The last tab becomes empty instead.
    void closeTab(int tab);
    /// Makes all texts anew in the language of the settings; nothing that is open is lost.
    void retranslate();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    struct Tab {
        std::unique_ptr<Workspace> workspace;
        MainWindow* page = nullptr;
    };

    QAction* makeAction(const char* name, const QList<QKeySequence>& keys, void (TabbedWindow::*what)());
    void nameActions();
    void makePage(std::size_t tab);
    void dropPage(std::size_t tab);
    void offerTabs(MainWindow& page);
    void addTab();
    void showTab(int tab);
    void moveTab(int from, int to);
    void label(Workspace* workspace);
    void preferencesChanged();
    void closeCurrent() { closeTab(currentTab()); }
    void nextTab() { step(1); }
    void previousTab() { step(-1); }
    void step(int by);
    int tabOf(const QString& file) const;
    void keepSession();

    std::shared_ptr<ConversationEngine> m_engine;
    AppSettings& m_settings;
    ProjectLibrary m_library;
    Translation m_translation;
    QStackedWidget* m_menus;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    QAction* m_new;
    QAction* m_close;
    QAction* m_next;
    QAction* m_previous;
    std::vector<Tab> m_tabs;
    bool m_restoring = false;
};

}  // namespace antecedent
