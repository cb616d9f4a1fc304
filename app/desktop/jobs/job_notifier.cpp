// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/job_notifier.h"

#include <QApplication>

namespace antecedent {

JobNotifier::JobNotifier(JobRunner& jobs, QWidget* widget, Wanted wanted)
    : QObject(widget), m_jobs(jobs), m_widget(widget), m_wanted(std::move(wanted)) {
    connect(&jobs, &JobRunner::started, this, [this] { m_since.start(); });
    connect(&jobs, &JobRunner::ended, this, &JobNotifier::end);
}

void JobNotifier::end() {
    const bool isLong = m_since.isValid() && m_since.elapsed() >= m_longJob;
    if (!isLong || m_widget->window()->isActiveWindow() || !m_wanted()) return;
    const QString text = tr("%1: done").arg(m_jobs.title());
    QApplication::alert(m_widget->window());
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        if (m_tray == nullptr) m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->show();
        m_tray->showMessage(QApplication::applicationDisplayName(), text);
    }
    Q_EMIT noted(text);
}

}  // namespace antecedent
