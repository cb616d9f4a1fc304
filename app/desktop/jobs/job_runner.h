// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>
#include <functional>
#include <memory>

#include "graph/base/control.h"
#include "graph/base/error.h"

namespace antecedent {

/// Runs one long job at a time in a thread of its own. The work gets copies of all it needs; its value comes
/// back in the GUI thread. A newer start supersedes a running job: the old one is cancelled and its value
/// dropped.
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    template <class Value>
    using Work = std::function<Result<Value>(Control&)>;
    template <class Value>
    using Done = std::function<void(Result<Value>)>;

    template <class Value>
    void start(const QString& title, Work<Value> work, Done<Value> done);

    bool busy() const { return m_job != nullptr; }
    QString title() const { return m_title; }

    /// Answers at once with ErrorCode::Cancelled; the work itself ends at its next look at the control.
    void stop();

Q_SIGNALS:
    void started(const QString& title);
    void progressed(const antecedent::Progress& progress);
    void ended();

private:
    struct Job {
        Control control;
        std::function<void()> stopped;
    };

    template <class Value>
    static Result<Value> attempt(const Work<Value>& work, Control& control);
    void begin(const QString& title, std::shared_ptr<Job> job);
    bool end(const std::shared_ptr<Job>& job);
    Control reportingControl(const std::weak_ptr<Job>& job);

    QThreadPool m_pool;
    std::shared_ptr<Job> m_job;
    QString m_title;
};

template <class Value>
void JobRunner::start(const QString& title, Work<Value> work, Done<Value> done) {
    auto job = std::make_shared<Job>();
    job->control = reportingControl(job);
    job->stopped = [done] { done(fail(ErrorCode::Cancelled, "stopped")); };
    begin(title, job);

    auto* watcher = new QFutureWatcher<Result<Value>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job, done] {
        watcher->deleteLater();
        if (end(job)) done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [job, work] {
        Control control = job->control;
        return attempt(work, control);
    }));
}

template <class Value>
Result<Value> JobRunner::attempt(const Work<Value>& work, Control& control) {
    try {
        return work(control);
    } catch (const std::exception& error) {  // memory that is used up, above all: the window goes on
        return fail(ErrorCode::Internal, Sentence::verbatim(error.what()));
    }
}

}  // namespace antecedent
