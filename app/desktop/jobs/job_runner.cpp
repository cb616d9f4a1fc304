// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/job_runner.h"

namespace antecedent {

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner() {
    if (m_job) m_job->control.cancel();
    m_pool.waitForDone();
}

void JobRunner::stop() {
    const std::shared_ptr<Job> job = m_job;
    if (!job) return;
    job->control.cancel();
    end(job);
    job->stopped();
}

void JobRunner::begin(const QString& title, std::shared_ptr<Job> job) {
    if (m_job) m_job->control.cancel();
    m_job = std::move(job);
    m_title = title;
    Q_EMIT started(title);
}

bool JobRunner::end(const std::shared_ptr<Job>& job) {
    if (m_job != job) return false;
    m_job.reset();
    Q_EMIT ended();
    return true;
}

/// The work reports from its own thread; the GUI thread hears of it unless another job has begun since.
Control JobRunner::reportingControl(const std::weak_ptr<Job>& job) {
    return Control([this, job](const Progress& progress) {
        QMetaObject::invokeMethod(
            this,
            [this, job, progress] {
                if (m_job && m_job == job.lock()) Q_EMIT progressed(progress);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace antecedent
