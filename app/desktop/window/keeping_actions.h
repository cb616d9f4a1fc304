// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>

#include "app/desktop/document/workspace.h"
#include "app/desktop/panels/moved_links.h"
#include "app/desktop/panels/notice_bar.h"
#include "app/desktop/settings/app_settings.h"

namespace antecedent {

/// Where decisions are kept, who signs them, how one is forgotten; a notice that stays while some are on no disk, and
/// one that tells which other links moved with a decision.
class KeepingActions : public QObject {
    Q_OBJECT

public:
    KeepingActions(Workspace& workspace, AppSettings& settings, QWidget* window);

    void fillFileMenu(QMenu& menu);
    void fillRepliesMenu(QMenu& menu);
    NoticeBar* trouble() { return m_trouble; }
    NoticeBar* moved() { return m_moved; }
    /// The same links one by one, when somebody asks for them.
    MovedLinks* movedLinks() { return m_movedLinks; }

    /// True when all is kept, or when the person says that it need not be.
    bool mayClose();

    QAction* keepAt;
    QAction* where;
    QAction* sign;
    QAction* forget;
    QAction* forgetAll;

private:
    void tellTrouble(const QString& why);
    void tellMoved(const std::vector<NewPlace>& before);
    void askWhere();
    void tellWhere();
    void askName();
    void askForgetAll();
    void enable();

    Workspace& m_workspace;
    AppSettings& m_settings;
    QWidget* m_window;
    NoticeBar* m_trouble;
    NoticeBar* m_moved;
    MovedLinks* m_movedLinks;
    QAction* m_tryAgain;
    QAction* m_showMoved;
    QAction* m_putBack;
    std::vector<NewPlace> m_before;
};

}  // namespace antecedent
