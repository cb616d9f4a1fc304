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

void JobRunner::report(const std::shared_ptr<Job>& job, const QString& packed) {
    if (m_job == job && !packed.isEmpty()) Q_EMIT progressed(unpackProgress(packed));
}

}  // namespace antecedent
