// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/engine/review_queue.h"

namespace antecedent {

/// How many links are right, as far as the model's probabilities and a person's answers tell. Lines of the program do
/// not count.
struct ReviewForecast {
    double now = 0;        ///< share of the links, between 0 and 1
    double afterNext = 0;  ///< once the next `next` messages are looked at too
    std::size_t next = 0;  ///< ten, or what is left
    /// Messages to look at, in the order of the queue, until `goal` of the links are right; nullopt: more than there
    /// are.
    std::optional<std::size_t> untilGoal;

    static constexpr double goal = 0.95;
};

/// `waiting`: those to come, in order.
ReviewForecast forecast(const std::vector<ReviewedConversation>& conversations, const std::vector<ReviewItem>& waiting);

/// What a random sample says of all links: those shown that a person found right.
struct SampleEstimate {
    std::size_t asked = 0;
    std::size_t right = 0;

    double share() const { return asked == 0 ? 0 : static_cast<double>(right) / static_cast<double>(asked); }
    /// The 95 % interval of Wilson (1927), which stays between 0 and 1 and fits small samples.
    std::pair<double, double> interval() const;
};

}  // namespace antecedent
