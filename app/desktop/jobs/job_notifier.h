// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QWidget>
#include <functional>

#include "app/desktop/jobs/job_runner.h"

namespace antecedent {

/// Tells that a long job has ended when its window is not the one in front: the window asks for attention,
/// and the desktop shows a note where it can.
class JobNotifier : public QObject {
    Q_OBJECT

public:
    using Wanted = std::function<bool()>;

    JobNotifier(JobRunner& jobs, QWidget* widget, Wanted wanted);

    /// Jobs shorter than this need no note; in ms.
    void setLongJob(int milliseconds) { m_longJob = milliseconds; }

Q_SIGNALS:
    void noted(const QString& title);

private:
    void end();

    JobRunner& m_jobs;
    QWidget* m_widget;
    Wanted m_wanted;
    QElapsedTimer m_since;
    QSystemTrayIcon* m_tray = nullptr;
    int m_longJob = 5000;
};

}  // namespace antecedent
