// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// What the window asks and tells in dialogs. None of them is modal to a nested event loop.

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "app/desktop/window/main_window.h"

namespace antecedent {

void MainWindow::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Open a conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) { m_opener(files); });
    dialog->open();
}

void MainWindow::askForExport() {
    auto* dialog = new QFileDialog(this, tr("Export the reply tree"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Reply tree (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QFileInfo(m_workspace.document().path()).completeBaseName() +
                       QStringLiteral(".replies.json"));
    connect(dialog, &QFileDialog::fileSelected, &m_workspace, &Workspace::exportTo);
    dialog->open();
}

void MainWindow::showFailure(const QString& what, const QString& why) {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Antecedent"), what, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(why);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
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

}  // namespace antecedent
