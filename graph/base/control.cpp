// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/control.h"

namespace antecedent {
namespace {
constexpr auto reportInterval = std::chrono::milliseconds(50);
constexpr double secondsBeforeEstimate = 0.5;
}  // namespace

Control::Control(Sink sink, Notes notes)
    : m_sink(std::move(sink)), m_notes(std::move(notes)), m_stageStart(Clock::now()) {}

void Control::stage(std::string name) {
    m_stage = std::move(name);
    m_stageStart = Clock::now();
    m_lastReport = {};
}

bool Control::step(std::size_t done, std::size_t total) {
    if (cancelled()) return false;
    if (!m_sink) return true;
    const auto now = Clock::now();
    if (done != total && now - m_lastReport < reportInterval) return true;
    m_lastReport = now;
    Progress progress{m_stage, done, total, -1};
    const double elapsed = std::chrono::duration<double>(now - m_stageStart).count();
    if (done > 0 && elapsed > secondsBeforeEstimate) {
        progress.secondsLeft = elapsed * static_cast<double>(total - done) / static_cast<double>(done);
    }
    m_sink(progress);
    return !cancelled();
}

}  // namespace antecedent
