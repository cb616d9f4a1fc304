// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/view_actions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTextEdit>
#include <QToolButton>

#include "app/desktop/canvas/reply_tree_view.h"
#include "app/desktop/style/line_icon.h"

namespace antecedent {

ViewActions::ViewActions(Workspace& workspace, ViewArea& area, AppSettings& settings, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_area(area),
      m_settings(settings),
      m_viewMenu(new QMenu(tr("View"), window)),
      m_threshold(new ThresholdSlider(window)),
      m_pictures(new PictureActions(workspace, area, window)) {
    makeViews();
    makeOthers();
    window->addActions(m_all);
    wireViews();
    wireSettings();
    wireFolding();
    tell(area.kind());
}

QAction* ViewActions::make(const QString& text, const char* icon, const QKeySequence& shortcut) {
    auto* action = new QAction(text, this);
    if (*icon != 0) action->setIcon(lineIcon(QString::fromLatin1(icon)));
    action->setShortcut(shortcut);
    m_all << action;
    return action;
}

QAction* ViewActions::toggle(const QString& text, const char* icon, const QKeySequence& shortcut) {
    QAction* action = make(text, icon, shortcut);
    action->setCheckable(true);
    return action;
}

void ViewActions::makeViews() {
    auto* group = new QActionGroup(this);
    int key = Qt::Key_1;
    for (const ViewKind kind : allViewKinds) {
        QAction* action = toggle(viewTitle(kind), viewIcon(kind).toLatin1().constData(),
                                 QKeySequence(static_cast<int>(Qt::CTRL) | key++));
        group->addAction(action);
        m_viewMenu->addAction(action);
        m_views[kind] = action;
    }
}

void ViewActions::makeOthers() {
    split = toggle(tr("&Two Views Side by Side"), "split", QKeySequence(Qt::CTRL | Qt::Key_Backslash));
    leftToRight = toggle(tr("Left to &Right"), "left-right", QKeySequence(Qt::CTRL | Qt::Key_L));
    leftToRight->setToolTip(tr("Draw the tree from left to right"));
    byTime = toggle(tr("Timeline by the &Clock"), "", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    byTime->setToolTip(tr("Distances follow the time between messages, not only their order"));
    onlyThread = toggle(tr("This Thread &Alone"), "thread", QKeySequence(Qt::CTRL | Qt::Key_I));
    onlyThread->setToolTip(tr("Show only the thread of the selected message"));
    systemLines = toggle(tr("S&ystem Lines in All Views"), "");
    systemLines->setObjectName(QStringLiteral("systemLines"));
    systemLines->setToolTip(tr("“joined”, “left” and the like, which stand only in the transcript otherwise"));
    byDoubt = toggle(tr("Thread Map by &Doubt"), "");
    byDoubt->setObjectName(QStringLiteral("byDoubt"));
    byDoubt->setToolTip(tr("Colours of the thread map tell how doubtful the links are, not who speaks"));
    legend = toggle(tr("&Legend"), "");
    legend->setObjectName(QStringLiteral("legend"));
    legend->setToolTip(tr("What the lines, signs and colours mean, below the drawing"));
    fold = make(tr("F&old Replies"), "", QKeySequence(Qt::CTRL | Qt::Key_K));
    fold->setToolTip(tr("Fold the replies to the selected message away, or back"));
    foldAll = make(tr("Fold All T&hreads"), "");
    unfoldAll = make(tr("&Unfold All"), "");
    fit = make(tr("&Fit"), "fit", QKeySequence(Qt::CTRL | Qt::Key_0));
    fit->setToolTip(tr("Show the whole tree"));
    zoomIn = make(tr("&Closer"), "zoom-in", QKeySequence::ZoomIn);
    zoomOut = make(tr("F&arther"), "zoom-out", QKeySequence::ZoomOut);
}

void ViewActions::wireViews() {
    for (const auto& [kind, action] : m_views) {
        connect(action, &QAction::triggered, this, [this, kind = kind] {
            m_area.show(kind);
            m_area.active().view().widget()->setFocus();
        });
    }
    connect(&m_area, &ViewArea::shown, this, &ViewActions::tell);
    connect(&m_area, &ViewArea::splitChanged, split, &QAction::setChecked);
    connect(split, &QAction::toggled, this, [this](bool on) { m_area.setSplit(on); });
    connect(fit, &QAction::triggered, this, [this] { m_area.active().view().fit(); });
    connect(zoomIn, &QAction::triggered, this, [this] { zoom(true); });
    connect(zoomOut, &QAction::triggered, this, [this] { zoom(false); });
}

// A list gets closer by larger text, a drawing by itself.
void ViewActions::zoom(bool closer) {
    const QWidget* focus = QApplication::focusWidget();
    const bool text =
        qobject_cast<const QAbstractItemView*>(focus) != nullptr || qobject_cast<const QTextEdit*>(focus) != nullptr;
    if (text) return Q_EMIT fontStepAsked(closer ? 1 : -1);
    m_area.active().view().zoomBy(closer ? 1.25 : 0.8);
}

void ViewActions::wireSettings() {
    connect(leftToRight, &QAction::toggled, this, [this](bool on) {
        m_settings.setLeftToRight(on);
        m_area.settings().setDirection(on ? LayoutDirection::LeftRight : LayoutDirection::TopDown);
    });
    leftToRight->setChecked(m_settings.leftToRight());
    connect(systemLines, &QAction::toggled, this, [this](bool on) {
        m_settings.setSystemLines(on);
        m_area.settings().setSystemLines(on);
    });
    systemLines->setChecked(m_settings.systemLines());
    connect(byDoubt, &QAction::toggled, this,
            [this](bool on) { m_area.settings().setThreadColour(on ? ThreadColour::Doubt : ThreadColour::Speaker); });
    connect(legend, &QAction::toggled, this, [this](bool on) {
        m_settings.setLegend(on);
        m_area.settings().setLegend(on);
    });
    connect(&m_area.settings(), &ViewSettings::legendChanged, legend, &QAction::setChecked);
    legend->setChecked(m_settings.legend());
    connect(byTime, &QAction::toggled, this, [this](bool on) { m_area.settings().setByTime(on); });
    connect(onlyThread, &QAction::triggered, this, [this](bool on) {
        const MessageId selected = m_workspace.selection().current();
        const bool possible = on && selected.valid();
        onlyThread->setChecked(possible);
        if (on && !possible) m_workspace.tell(tr("Select a message of the thread first"));
        m_area.settings().setOnlyThread(possible ? selected : MessageId());
    });
    connect(&m_area.settings(), &ViewSettings::arrangementChanged, this,
            [this] { onlyThread->setChecked(m_area.settings().onlyThread().valid()); });
    connect(m_threshold, &ThresholdSlider::changed, &m_area.settings(), &ViewSettings::setThreshold);
}

void ViewActions::wireFolding() {
    const auto tree = [this]() { return dynamic_cast<ReplyTreeView*>(&m_area.active().view()); };
    connect(fold, &QAction::triggered, this, [tree] {
        if (auto* view = tree()) view->foldSelected();
    });
    connect(foldAll, &QAction::triggered, this, [tree] {
        if (auto* view = tree()) view->scene().foldAll();
    });
    connect(unfoldAll, &QAction::triggered, this, [tree] {
        if (auto* view = tree()) view->scene().unfoldAll();
    });
}

void ViewActions::tell(ViewKind kind) {
    m_views.at(kind)->setChecked(true);
    m_viewMenu->setTitle(viewTitle(kind));
    m_viewMenu->menuAction()->setIcon(lineIcon(viewIcon(kind)));
    const bool folds = kind == ViewKind::Tidy || kind == ViewKind::Radial;
    for (QAction* action : {fold, foldAll, unfoldAll}) action->setEnabled(folds);
    byDoubt->setEnabled(kind == ViewKind::ThreadMap);
}

void ViewActions::fillMenu(QMenu& menu) {
    for (const ViewKind kind : allViewKinds) menu.addAction(m_views.at(kind));
    menu.addAction(split);
    menu.addSeparator();
    menu.addActions({leftToRight, byTime, byDoubt, onlyThread, systemLines});
    menu.addSeparator();
    menu.addActions({fold, foldAll, unfoldAll});
    menu.addSeparator();
    menu.addActions({fit, zoomIn, zoomOut});
}

void ViewActions::fillToolBar(QToolBar& bar) {
    bar.addAction(m_viewMenu->menuAction());
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(m_viewMenu->menuAction()));
    button->setObjectName(QStringLiteral("viewButton"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("How the conversation is shown"));
    bar.addActions({split, leftToRight, onlyThread, fit});
    bar.addWidget(m_threshold);
}

void ViewActions::setDocumentOpen(bool open) {
    for (QAction* action : m_all) action->setEnabled(open);
    m_viewMenu->menuAction()->setEnabled(open);
    m_threshold->setEnabled(open);
    m_pictures->setDocumentOpen(open);
    if (open) tell(m_area.kind());
}

}  // namespace antecedent
