// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/file_actions.h"

#include <QFileInfo>

namespace antecedent {

FileActions::FileActions(Workspace& workspace, QWidget* window)
    : QObject(window),
      reload(new QAction(tr("&Read Again"), this)),
      follow(new QAction(tr("&Follow the Log"), this)),
      m_workspace(workspace),
      m_notice(new NoticeBar(window)) {
    reload->setObjectName(QStringLiteral("reload"));
    follow->setObjectName(QStringLiteral("follow"));
    reload->setShortcut(QKeySequence(Qt::Key_F5));
    reload->setToolTip(tr("Read the file again; corrections stay"));
    follow->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    follow->setToolTip(tr("Read and predict new messages as the file grows"));
    follow->setCheckable(true);
    for (QAction* action : {reload, follow}) action->setEnabled(false);
    connect(reload, &QAction::triggered, &workspace, &Workspace::reload);
    connect(follow, &QAction::toggled, this, [this](bool on) {
        if (!on) return;
        goToNewest();
        m_workspace.reload();
    });
    connect(&workspace.document(), &ConversationDocument::changed, this, &FileActions::keepUp);
    connect(&workspace, &Workspace::opened, this, &FileActions::opened);
    connect(&m_watch, &FileWatch::changed, this, &FileActions::fileChanged);
    // What came while the last change was still being read.
    connect(&workspace.jobs(), &JobRunner::ended, this, [this] {
        if (m_missed) QMetaObject::invokeMethod(this, &FileActions::fileChanged, Qt::QueuedConnection);
    });
    keepUp({});
    if (workspace.document().isOpen()) opened(workspace.document().path());
}

void FileActions::fill(QMenu& menu) {
    menu.addSeparator();
    menu.addActions({reload, follow});
}

void FileActions::opened(const QString& path) {
    const bool same = QFileInfo(path) == QFileInfo(m_watch.path());
    m_watch.watch(path);
    m_notice->hide();
    for (QAction* action : {reload, follow}) action->setEnabled(true);
    if (!same) follow->setChecked(false);
}

// Later, when all views know of the new messages.
void FileActions::keepUp(const Change& change) {
    const bool atNewest = m_workspace.selection().current() == m_newest;
    const std::size_t size = m_workspace.document().tree().size();
    m_newest = size > 0 ? MessageId(size - 1) : MessageId();
    if (change.kind != Change::Kind::Grown || !follow->isChecked() || !atNewest) return;
    QMetaObject::invokeMethod(this, &FileActions::goToNewest, Qt::QueuedConnection);
}

void FileActions::goToNewest() {
    if (m_newest.valid()) m_workspace.selection().select(m_newest);
}

void FileActions::fileChanged() {
    m_missed = false;
    if (!follow->isChecked()) {
        const QString name = QFileInfo(m_workspace.document().path()).fileName();
        return m_notice->tell(tr("%1 has changed on disk.").arg(name), reload, follow);
    }
    m_missed = m_workspace.jobs().busy();
    if (!m_missed) m_workspace.reload();
}

}  // namespace antecedent
