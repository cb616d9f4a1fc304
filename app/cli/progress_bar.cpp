// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/progress_bar.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

constexpr std::size_t barColumns = 30;

std::string timeLeft(double seconds) {
    if (seconds < 0) return {};
    const auto whole = static_cast<long>(std::ceil(seconds));
    return fmt::format("  {}:{:02} left", whole / 60, whole % 60);
}

}  // namespace

void ProgressBar::draw(const Progress& progress) {
    const double share =
        progress.total == 0 ? 0 : static_cast<double>(progress.done) / static_cast<double>(progress.total);
    const auto filled = std::min(barColumns, static_cast<std::size_t>(share * barColumns));
    std::string bar;
    for (std::size_t i = 0; i < barColumns; ++i) {
        bar += i < filled ? (m_unicode ? "█" : "#") : (m_unicode ? "░" : ".");
    }
    m_terminal << fmt::format("\r\x1b[K{} {} {:3.0f}%{}", progress.stage, bar, 100 * share,
                              timeLeft(progress.secondsLeft))
               << std::flush;
    m_drawn = true;
}

void ProgressBar::clear() {
    if (m_drawn) m_terminal << "\r\x1b[K" << std::flush;
    m_drawn = false;
}

}  // namespace antecedent
