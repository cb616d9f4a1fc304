// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

namespace antecedent {
namespace {
constexpr int settlingTime = 400;  // longer than any animation
}

Screenshot::Screenshot(MainWindow& window, Workspace& workspace, QString file)
    : QObject(&window), m_window(window), m_workspace(workspace), m_file(std::move(file)) {
    connect(&workspace.jobs(), &JobRunner::ended, this, [this] { QTimer::singleShot(0, this, &Screenshot::whenIdle); });
    connect(&workspace, &Workspace::failed, this, [](const QString& what, const QString& why) {
        qCritical("%s: %s", qPrintable(what), qPrintable(why));
        QCoreApplication::exit(1);
    });
}

// An opened file starts its prediction as soon as the job that read it has ended.
void Screenshot::whenIdle() {
    if (m_workspace.jobs().busy()) return;
    QTimer::singleShot(settlingTime, this, [this] {
        m_workspace.go(Step::NextDoubtful);
        takeSoon();
    });
}

void Screenshot::takeSoon() {
    QTimer::singleShot(settlingTime, this, &Screenshot::take);
}

void Screenshot::take() {
    const bool saved = m_window.window()->grab().save(m_file);
    if (!saved) qCritical("%s cannot be written", qPrintable(m_file));
    QCoreApplication::exit(saved ? 0 : 1);
}

}  // namespace antecedent
