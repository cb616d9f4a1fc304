// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>
#include <QStatusBar>
#include <algorithm>

#include "app/desktop/settings/preferences.h"
#include "app/desktop/window/first_size.h"

namespace antecedent {
namespace {
constexpr int narrowestViews = 440;  // a transcript is still read well; panels give way from here
constexpr int narrowViews = 240;     // in a window that has no more
}  // namespace

MainWindow::MainWindow(Workspace& workspace, AppSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_actions(new WindowActions(*workspace.document().undoStack(), this)),
      m_pages(new QStackedWidget(this)),
      m_welcome(new WelcomePage(settings, this)),
      m_views(new ViewArea(workspace, this)),
      m_viewActions(new ViewActions(workspace, *m_views, settings, this)),
      m_threads(new ThreadsPanel(workspace, settings, this)),
      m_transcript(new TranscriptPanel(workspace, this)),
      m_inspector(new InspectorPanel(workspace, this)),
      m_status(new StatusPanel(workspace, this)),
      m_review(new ReviewButton(workspace, ReviewButton::Words::Invitation, this)),
      m_reviewBar(new ReviewBar(workspace.review(), this)),
      m_find(new FindField(workspace, this)),
      m_keys(new MessageKeys(workspace, *m_inspector, this)),
      m_messageMenu(new MessageMenu(workspace, *m_views, this)),
      m_correcting(new CorrectingActions(workspace, *m_inspector, this)),
      m_file(new FileActions(workspace, this)),
      m_keeping(new KeepingActions(workspace, settings, this)),
      m_learning(new LearningActions(workspace.learning(), this)),
      m_reading(new ReadingActions(workspace, settings, this)),
      m_app(new AppActions(settings, this)),
      m_menus(menuBar()),
      m_opener([this](const QStringList& files) { openAsChosen(m_workspace, m_settings, files.first()); }),
      m_steps(new UndoPanel(workspace, this)),
      m_filter(new FilterPanel(workspace, this)),
      m_statistics(new StatisticsPanel(workspace, this)),
      m_dialogs(new WindowDialogs(workspace, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    wireFile();
    wireViews();
    wireTheme();
    new FirstSelection(workspace, this);
    m_actions->setDocumentOpen(false);
    m_viewActions->setDocumentOpen(false);
    m_find->setEnabled(false);
    fillRecent();
    updateTitle();
    resize(firstSizeOn(screen()));
    restoreGeometry(settings.windowGeometry());
    applyPrediction(settings, workspace);
    if (workspace.document().isOpen()) showOpened(workspace.document().path());
}

void MainWindow::build() {
    auto* welcome = new QScrollArea(m_pages);
    welcome->setWidget(m_welcome);
    welcome->setWidgetResizable(true);
    welcome->setFrameShape(QFrame::NoFrame);
    welcome->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(welcome);
    m_views->setMinimumWidth(narrowViews);
    m_pages->addWidget(m_views);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (NoticeBar* notice : {m_keeping->trouble(), m_file->notice(), m_keeping->moved(), m_learning->notice()}) {
        column->addWidget(notice);
    }
    column->addWidget(m_keeping->movedLinks());
    column->addWidget(m_reviewBar);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_docks = new PanelDocks({*m_threads, *m_transcript, *m_inspector, *m_steps, *m_filter, *m_statistics}, *this);
    buildMenus();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_status->showWhileChecked(m_file->follow);
    m_status->offer(m_reading->readAs);
}

void MainWindow::buildMenus() {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    m_actions->fillToolBar(*bar, *m_viewActions, {m_review, m_find});
    m_actions->fillMenus(*m_menus, *m_viewActions, m_docks->actions());
    m_messageMenu->fillEditMenu(*m_actions->editMenu());
    m_correcting->fill(*m_actions->repliesMenu());
    m_keeping->fillRepliesMenu(*m_actions->repliesMenu());
    m_learning->fillRepliesMenu(*m_actions->repliesMenu());
    QMenu& file = *m_actions->fileMenu();
    m_file->fill(file);
    m_keeping->fillFileMenu(file);
    file.addAction(m_reading->readAs);
    m_app->fill(*m_menus, file, *m_actions->helpMenu());
    file.addSeparator();
    file.addAction(m_actions->quit);
    m_app->shortcuts().add(m_actions->quit);
}

void MainWindow::wireFile() {
    connect(m_actions->open, &QAction::triggered, m_dialogs, &WindowDialogs::askForFile);
    connect(m_actions->openFolder, &QAction::triggered, m_dialogs, &WindowDialogs::askForFolder);
    connect(m_actions->exportTree, &QAction::triggered, m_dialogs, &WindowDialogs::askForExport);
    connect(m_actions->quit, &QAction::triggered, this, [this] { window()->close(); });
    connect(m_actions->predict, &QAction::triggered, &m_workspace, &Workspace::predict);
    connect(m_actions->stop, &QAction::triggered, &m_workspace, &Workspace::stop);
    connect(m_welcome, &WelcomePage::folderAsked, m_dialogs, &WindowDialogs::askForFolder);
    connect(m_welcome, &WelcomePage::openAsked, m_dialogs, &WindowDialogs::askForFile);
    connect(m_dialogs, &WindowDialogs::chosen, this, [this](const QStringList& files) { m_opener(files); });
    connect(m_welcome, &WelcomePage::fileAsked, this, [this](const QString& path) { m_opener({path}); });
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::showOpened);
    connect(&m_workspace, &Workspace::failed, m_dialogs, &WindowDialogs::showFailure);
    connect(&m_workspace.jobs(), &JobRunner::started, this, [this] { m_actions->stop->setEnabled(true); });
    connect(&m_workspace.jobs(), &JobRunner::ended, this, [this] { m_actions->stop->setEnabled(false); });
    m_actions->stop->setEnabled(false);
    m_notifier = new JobNotifier(m_workspace.jobs(), this, [this] { return m_settings.notifies(); });
    connect(m_workspace.document().undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateTitle);
}

void MainWindow::wireViews() {
    connect(m_actions->find, &QAction::triggered, m_find, &FindField::focus);
    connect(m_actions->findNext, &QAction::triggered, this, [this] { m_find->go(true); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { m_find->go(false); });
    connect(m_actions->nextDoubtful, &QAction::triggered, this, [this] { m_workspace.go(Step::NextDoubtful); });
    connect(m_actions->keys, &QAction::triggered, m_app, &AppActions::showKeys);
    connect(m_app, &AppActions::preferencesChanged, this, [this] {
        applyLook(m_settings);
        applyPrediction(m_settings, m_workspace);
    });
    connect(m_viewActions, &ViewActions::fontStepAsked, this, [this](int points) {
        const int size = QApplication::font().pointSize() + points;
        m_settings.setFontSize(std::clamp(size, AppSettings::smallestFont, AppSettings::largestFont));
        applyLook(m_settings);
    });
    connect(m_find, &FindField::found, m_views, &ViewArea::setFound);
    connect(m_statistics, &StatisticsPanel::pageAsked, m_viewActions->pictures().saveReport, &QAction::trigger);
    connect(m_find, &FindField::left, m_views, &ViewArea::focusView);
    connect(m_keys, &MessageKeys::inspectorAsked, this, [this] {
        m_docks->inspector()->show();
        m_inspector->candidates()->setFocus();
    });
    connect(&m_workspace.review(), &ReviewMode::begun, this, [this] {
        m_docks->inspector()->show();
        m_views->focusView();
    });
    wireMessages();
    m_views->show(m_settings.view());
    if (const auto beside = m_settings.viewBeside()) m_views->setSplit(true, *beside);
}

// The same keys and the same menu wherever messages stand.
void MainWindow::wireMessages() {
    const auto watch = [this](QWidget* view) {
        m_keys->watch(view);
        m_messageMenu->watch(view);
    };
    connect(m_views, &ViewArea::viewMade, this, watch);
    for (QWidget* view : {static_cast<QWidget*>(m_transcript), static_cast<QWidget*>(m_threads->list()),
                          static_cast<QWidget*>(m_filter->list())}) {
        watch(view);
    }
    m_messageMenu->watchAside(m_inspector->candidates());
    connect(m_keys, &MessageKeys::copyAsked, m_messageMenu, &MessageMenu::copyText);
    connect(m_messageMenu, &MessageMenu::shown, this, [this](QMenu* menu, QWidget* view, MessageId message) {
        if (view == m_threads->list()) m_threads->fillMenu(*menu, message);
    });
}

void MainWindow::wireTheme() {
    const Theme theme = m_settings.theme();
    QAction* chosen = theme == Theme::Light  ? m_actions->lightTheme
                      : theme == Theme::Dark ? m_actions->darkTheme
                                             : m_actions->systemTheme;
    chosen->setChecked(true);
    connect(m_actions->systemTheme, &QAction::triggered, this, [this] { setTheme(Theme::System); });
    connect(m_actions->lightTheme, &QAction::triggered, this, [this] { setTheme(Theme::Light); });
    connect(m_actions->darkTheme, &QAction::triggered, this, [this] { setTheme(Theme::Dark); });
}

void MainWindow::setTheme(Theme theme) {
    m_settings.setTheme(theme);
    applyTheme(theme);
}

void MainWindow::showOpened(const QString& path) {
    m_settings.addRecentFile(path);
    fillRecent();
    const bool first = showsWelcome();
    m_actions->setDocumentOpen(true);
    m_viewActions->setDocumentOpen(true);
    m_find->setEnabled(true);
    if (first) {
        m_docks->showUsual(hasRoomForAllPanels(width()));
        restoreState(m_settings.windowState());
        m_pages->setCurrentWidget(m_views);
    }
    m_views->focusView();
    updateTitle();
}

void MainWindow::fillRecent() {
    QMenu* menu = m_actions->recentMenu();
    menu->clear();
    for (const QString& path : m_settings.recentFiles()) {
        QAction* action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_opener({path}); });
    }
    menu->setEnabled(!menu->isEmpty());
    m_welcome->refresh();
}

void MainWindow::updateTitle() {
    const QString title = m_workspace.document().title();
    setWindowTitle(title.isEmpty() ? tr("Antecedent") : tr("%1 – Antecedent").arg(title));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_keeping->mayClose()) return event->ignore();
    m_workspace.stop();
    remember();
    event->accept();
}

void MainWindow::remember() {
    m_settings.setView(m_views->pane(0).kind());
    const bool split = m_views->isSplit();
    m_settings.setViewBeside(split ? std::make_optional(m_views->pane(1).kind()) : std::nullopt);
    m_settings.setWindow(saveGeometry(), showsWelcome() ? m_settings.windowState() : saveState());
    m_settings.save();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_views->setMinimumWidth(hasRoomForAllPanels(width()) ? narrowestViews : narrowViews);
    QMainWindow::resizeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls()) return;
    event->acceptProposedAction();
    m_welcome->setDropActive(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_welcome->setDropActive(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_welcome->setDropActive(false);
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    m_opener(files);
}

}  // namespace antecedent
