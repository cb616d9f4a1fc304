// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolBar>
#include <map>

#include "app/desktop/document/workspace.h"
#include "app/desktop/panels/threshold_slider.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/views/view_area.h"
#include "app/desktop/window/picture_actions.h"

namespace antecedent {

/// What the menus and the tool bar offer to look at a conversation, and how it acts on the views.
class ViewActions : public QObject {
    Q_OBJECT

public:
    ViewActions(Workspace& workspace, ViewArea& area, AppSettings& settings, QWidget* window);

    void fillMenu(QMenu& menu);
    /// Pictures and print.
    void fillFileMenu(QMenu& menu) { m_pictures->fillMenu(menu); }
    void fillToolBar(QToolBar& bar);
    /// Enabled while a conversation is open.
    void setDocumentOpen(bool open);

    QAction* view(ViewKind kind) { return m_views.at(kind); }
    ThresholdSlider* threshold() { return m_threshold; }
    PictureActions& pictures() { return *m_pictures; }

    QAction* split;
    QAction* leftToRight;
    QAction* byTime;
    QAction* byDoubt;
    QAction* onlyThread;
    QAction* systemLines;
    QAction* legend;
    QAction* fold;
    QAction* foldAll;
    QAction* unfoldAll;
    QAction* fit;
    QAction* zoomIn;
    QAction* zoomOut;

Q_SIGNALS:
    /// All text is to be so many points larger.
    void fontStepAsked(int points);

private:
    void zoom(bool closer);
    QAction* make(const QString& text, const char* icon, const QKeySequence& shortcut = {});
    QAction* toggle(const QString& text, const char* icon, const QKeySequence& shortcut = {});
    void makeViews();
    void makeOthers();
    void wireViews();
    void wireSettings();
    void wireFolding();
    void tell(ViewKind kind);

    Workspace& m_workspace;
    ViewArea& m_area;
    AppSettings& m_settings;
    std::map<ViewKind, QAction*> m_views;
    QMenu* m_viewMenu;
    ThresholdSlider* m_threshold;
    PictureActions* m_pictures;
    QList<QAction*> m_all;
};

}  // namespace antecedent
