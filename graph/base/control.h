// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace antecedent {

/// How far a long job is: `done` of `total` units, and the seconds it will still need (negative: not known
/// yet).
struct Progress {
    std::string stage;
    std::size_t done = 0;
    std::size_t total = 0;
    double secondsLeft = -1;
};

/// Cancel token, progress sink and notes of one job, passed down by reference. `cancel()` may be called from
/// any thread; everything else belongs to the job's thread. Copies share the cancel flag.
class Control {
public:
    using Sink = std::function<void(const Progress&)>;
    using Notes = std::function<void(const std::string&)>;

    Control() : Control(Sink{}) {}
    explicit Control(Sink sink, Notes notes = {});

    /// Starts a named stage; its progress counts from zero.
    void stage(std::string name);

    /// Reports progress, at most every 50 ms (always for the last step). False once cancelled.
    bool step(std::size_t done, std::size_t total);

    /// Tells, in a sentence, what a person should know of the job while it runs.
    void note(const std::string& text) const {
        if (m_notes) m_notes(text);
    }

    void cancel() { m_cancelled->store(true); }
    bool cancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    using Clock = std::chrono::steady_clock;

    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Sink m_sink;
    Notes m_notes;
    std::string m_stage;
    Clock::time_point m_stageStart;
    Clock::time_point m_lastReport{};
};

}  // namespace antecedent
