// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

#include "app/engine/review_forecast.h"

namespace antecedent {

/// What a person said of a message: its links are right as shown, others are, or they cannot tell.
enum class ReviewAnswer { Confirmed, Changed, Unsure };

/// The answers of a review, in order, and how long they take.
class ReviewTally {
public:
    void add(const ReviewItem& item, ReviewAnswer answer) { m_answers.emplace_back(item, answer); }
    /// The latest answer, if it was about this message, is taken out; nullopt when it was not.
    std::optional<ReviewAnswer> takeBack(const ReviewItem& item);

    std::size_t count(ReviewAnswer answer) const;
    /// Of the messages about which a person could tell.
    SampleEstimate sample() const;
    /// For so many more messages, at the pace so far; 0 while there are too few answers to tell.
    double secondsFor(std::size_t messages) const;

private:
    std::vector<std::pair<ReviewItem, ReviewAnswer>> m_answers;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

}  // namespace antecedent
