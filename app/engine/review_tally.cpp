// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/review_tally.h"

#include <algorithm>

namespace antecedent {
namespace {
constexpr std::size_t answersToTellTime = 3;
}

std::optional<ReviewAnswer> ReviewTally::takeBack(const ReviewItem& item) {
    if (m_answers.empty() || !(m_answers.back().first == item)) return std::nullopt;
    const ReviewAnswer answer = m_answers.back().second;
    m_answers.pop_back();
    return answer;
}

std::size_t ReviewTally::count(ReviewAnswer answer) const {
    return static_cast<std::size_t>(
        std::count_if(m_answers.begin(), m_answers.end(), [answer](const auto& one) { return one.second == answer; }));
}

SampleEstimate ReviewTally::sample() const {
    const std::size_t right = count(ReviewAnswer::Confirmed);
    return {right + count(ReviewAnswer::Changed), right};
}

double ReviewTally::secondsFor(std::size_t messages) const {
    if (m_answers.size() < answersToTellTime) return 0;
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - m_begin;
    return spent.count() / static_cast<double>(m_answers.size()) * static_cast<double>(messages);
}

}  // namespace antecedent
