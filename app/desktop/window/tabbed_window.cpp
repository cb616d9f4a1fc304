// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/tabbed_window.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "app/desktop/settings/preferences.h"
#include "app/desktop/window/first_size.h"
#include "app/desktop/window/reading_actions.h"

namespace antecedent {

TabbedWindow::TabbedWindow(std::shared_ptr<ConversationEngine> engine, AppSettings& settings, ProjectLibrary library)
    : m_engine(std::move(engine)),
      m_settings(settings),
      m_library(std::move(library)),
      m_menus(new QStackedWidget(this)),
      m_bar(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_new(makeAction("newTab", {QKeySequence(Qt::CTRL | Qt::Key_T)}, &TabbedWindow::newTab)),
      m_close(makeAction("closeTab", {QKeySequence(Qt::CTRL | Qt::Key_W)}, &TabbedWindow::closeCurrent)),
      m_next(makeAction("nextTab", {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
                        &TabbedWindow::nextTab)),
      m_previous(makeAction("previousTab",
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
                            &TabbedWindow::previousTab)) {
    setObjectName(QStringLiteral("tabbedWindow"));
    m_translation.use(settings.language());
    setLocale(QLocale());  // fields to count in write numbers like all others
    m_bar->setObjectName(QStringLiteral("tabs"));
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setAutoHide(true);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_menus);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabbedWindow::showTab);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &TabbedWindow::closeTab);
    connect(m_bar, &QTabBar::tabMoved, this, &TabbedWindow::moveTab);
    nameActions();
    const QScopedValueRollback<bool> guard(m_restoring, true);  // the last session is still to be restored
    addTab();
    resize(firstSizeOn(screen()));
    restoreGeometry(settings.tabsGeometry());
}

TabbedWindow::~TabbedWindow() {
    m_bar->disconnect(this);
    for (std::size_t tab = 0; tab < m_tabs.size(); ++tab) dropPage(tab);
}

QAction* TabbedWindow::makeAction(const char* name, const QList<QKeySequence>& keys, void (TabbedWindow::*what)()) {
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    // From the event loop: the menu that the action was chosen in goes with a tab that is closed.
    connect(action, &QAction::triggered, this, what, Qt::QueuedConnection);
    return action;
}

void TabbedWindow::nameActions() {
    m_bar->setAccessibleName(tr("Open files"));
    m_new->setText(tr("&New Tab"));
    m_close->setText(tr("&Close Tab"));
    m_next->setText(tr("Next Ta&b"));
    m_previous->setText(tr("Pre&vious Tab"));
}

void TabbedWindow::addTab() {
    m_tabs.push_back({std::make_unique<Workspace>(m_engine, m_library), nullptr});
    Workspace* workspace = m_tabs.back().workspace.get();
    makePage(m_tabs.size() - 1);
    m_bar->addTab(tr("New tab"));
    connect(workspace, &Workspace::opened, this, [this, workspace] {
        label(workspace);
        keepSession();
    });
    label(workspace);
}

void TabbedWindow::makePage(std::size_t tab) {
    auto* page = new MainWindow(*m_tabs[tab].workspace, m_settings);
    page->setWindowFlags(Qt::Widget);
    m_tabs[tab].page = page;
    offerTabs(*page);
    m_pages->addWidget(page);
    m_menus->addWidget(&page->menus());
    page->setOpener([this](const QStringList& files) { open(files); });
    connect(page, &QWidget::windowTitleChanged, this, [this, page] {
        if (m_pages->currentWidget() == page) setWindowTitle(page->windowTitle());
    });
    connect(&page->app(), &AppActions::preferencesChanged, this, &TabbedWindow::preferencesChanged);
    connect(&page->app(), &AppActions::keysChanged, this, [this] {
        for (const Tab& other : m_tabs) other.page->app().shortcuts().readAgain();
    });
}

void TabbedWindow::dropPage(std::size_t tab) {
    MainWindow* page = m_tabs[tab].page;
    page->disconnect(this);
    QMenuBar* menus = &page->menus();
    delete page;  // before its menu bar, which its actions know
    delete menus;
    m_tabs[tab].page = nullptr;
}

void TabbedWindow::offerTabs(MainWindow& page) {
    QMenu* file = page.actions().fileMenu();
    QAction* before = file->actions().first();
    file->insertActions(before, {m_new});
    file->insertActions(page.actions().quit, {m_next, m_previous, m_close});
    file->insertSeparator(page.actions().quit);
    for (QAction* action : {m_new, m_close, m_next, m_previous}) page.app().shortcuts().add(action);
}

void TabbedWindow::open(const QStringList& files) {
    for (const QString& file : files) {
        const int known = tabOf(file);
        if (known >= 0) {
            m_bar->setCurrentIndex(known);
            continue;
        }
        Workspace& shown = workspace(currentTab());
        const bool taken = shown.document().isOpen() || shown.jobs().busy();
        if (taken) newTab();
        openAsChosen(workspace(currentTab()), m_settings, QFileInfo(file).absoluteFilePath());
        m_bar->setTabText(currentTab(), QFileInfo(file).fileName());
    }
}

void TabbedWindow::restore() {
    const QStringList files = m_settings.openFiles();
    const int shown = m_settings.shownFile();
    QStringList there;
    for (const QString& file : files) {
        if (QFileInfo::exists(file)) there << file;
    }
    const QScopedValueRollback<bool> guard(m_restoring, true);
    open(there);
    if (shown >= 0 && shown < files.size()) {
        const auto place = static_cast<int>(there.indexOf(files[shown]));
        if (place >= 0) m_bar->setCurrentIndex(place);
    }
}

void TabbedWindow::newTab() {
    addTab();
    m_bar->setCurrentIndex(count() - 1);
}

void TabbedWindow::closeTab(int tab) {
    if (tab < 0 || tab >= count()) return;
    const bool last = count() == 1;
    if (last && !workspace(tab).document().isOpen()) return;
    if (!page(tab).keeping().mayClose()) return;
    page(tab).remember();
    workspace(tab).stop();
    if (last) addTab();
    const auto place = static_cast<std::size_t>(tab);
    dropPage(place);
    m_tabs.erase(m_tabs.begin() + tab);
    m_bar->removeTab(tab);
    showTab(currentTab());
    keepSession();
}

void TabbedWindow::showTab(int tab) {
    if (tab < 0 || tab >= count()) return;
    MainWindow& shown = page(tab);
    m_pages->setCurrentWidget(&shown);
    m_menus->setCurrentWidget(&shown.menus());
    setWindowTitle(shown.windowTitle());
    keepSession();
}

void TabbedWindow::moveTab(int from, int to) {
    Tab moved = std::move(m_tabs[static_cast<std::size_t>(from)]);
    m_tabs.erase(m_tabs.begin() + from);
    m_tabs.insert(m_tabs.begin() + to, std::move(moved));
    keepSession();
}

void TabbedWindow::step(int by) {
    m_bar->setCurrentIndex((currentTab() + by + count()) % count());
}

void TabbedWindow::label(Workspace* workspace) {
    for (int tab = 0; tab < count(); ++tab) {
        if (m_tabs[static_cast<std::size_t>(tab)].workspace.get() != workspace) continue;
        const QString path = workspace->document().path();
        const QString name = path.isEmpty() ? tr("New tab") : QFileInfo(path).fileName();
        m_bar->setTabText(tab, name);
        m_bar->setTabToolTip(tab, path);
        if (auto* button = qobject_cast<QAbstractButton*>(m_bar->tabButton(tab, QTabBar::RightSide))) {
            button->setAccessibleName(tr("Close %1").arg(name));
        }
    }
}

int TabbedWindow::tabOf(const QString& file) const {
    for (int tab = 0; tab < count(); ++tab) {
        const auto& document = m_tabs[static_cast<std::size_t>(tab)].workspace->document();
        if (document.isOpen() && QFileInfo(document.path()) == QFileInfo(file)) return tab;
    }
    return -1;
}

void TabbedWindow::preferencesChanged() {
    for (const Tab& tab : m_tabs) applyPrediction(m_settings, *tab.workspace);
    retranslate();
}

void TabbedWindow::retranslate() {
    const QString before = m_translation.language();
    m_translation.use(m_settings.language());
    if (m_translation.language() == before) return;
    setLocale(QLocale());
    const int shown = currentTab();
    nameActions();
    for (std::size_t tab = 0; tab < m_tabs.size(); ++tab) {
        Workspace& workspace = *m_tabs[tab].workspace;
        const std::vector<MessageId> selected = workspace.selection().all();
        const MessageId current = workspace.selection().current();
        m_tabs[tab].page->remember();
        dropPage(tab);
        makePage(tab);
        if (workspace.document().isOpen()) workspace.document().announce();
        workspace.selection().selectAll(selected, current);
        label(&workspace);
    }
    showTab(shown);
}

// While the files of the last time are still being read they are not to be forgotten.
void TabbedWindow::keepSession() {
    if (m_restoring) return;
    QStringList files;
    int shown = 0;
    for (int tab = 0; tab < count(); ++tab) {
        const auto& document = m_tabs[static_cast<std::size_t>(tab)].workspace->document();
        if (!document.isOpen()) continue;
        if (tab == currentTab()) shown = static_cast<int>(files.size());
        files << document.path();
    }
    for (const Tab& tab : m_tabs) {
        if (tab.workspace->jobs().busy() && !tab.workspace->document().isOpen()) return;
    }
    m_settings.setOpenFiles(files, shown);
}

void TabbedWindow::closeEvent(QCloseEvent* event) {
    for (const Tab& tab : m_tabs) {
        if (!tab.page->keeping().mayClose()) return event->ignore();
    }
    keepSession();
    for (const Tab& tab : m_tabs) tab.workspace->stop();
    current().remember();
    m_settings.setTabsGeometry(saveGeometry());
    m_settings.save();
    event->accept();
}

}  // namespace antecedent
