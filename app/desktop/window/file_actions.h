// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>

#include "app/desktop/document/file_watch.h"
#include "app/desktop/document/workspace.h"
#include "app/desktop/panels/notice_bar.h"

namespace antecedent {

/// What happens when the open file changes on disk: a notice that offers to read it again, or, once a log is
/// followed, that is done at once. Who stays at the newest message of a followed log is taken to the next
/// one.
class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(Workspace& workspace, QWidget* window);

    void fill(QMenu& menu);
    NoticeBar* notice() { return m_notice; }

    QAction* reload;
    QAction* follow;

private:
    void opened(const QString& path);
    void fileChanged();
    void keepUp(const Change& change);
    void goToNewest();

    Workspace& m_workspace;
    NoticeBar* m_notice;
    FileWatch m_watch;
    bool m_missed = false;
    MessageId m_newest;
};

}  // namespace antecedent
