// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/review_forecast.h"

#include <algorithm>
#include <cmath>

#include "model/evidence/message_facts.h"

namespace antecedent {
namespace {

constexpr std::size_t lookAhead = 10;

/// The chance that a link is right; 0 for one that nobody predicted.
double chanceOf(const Attachment& attachment) {
    if (attachment.origin == LinkOrigin::Unknown) return 0;
    return attachment.origin == LinkOrigin::Predicted ? attachment.probability : 1;
}

}  // namespace

ReviewForecast forecast(const std::vector<ReviewedConversation>& conversations,
                        const std::vector<ReviewItem>& waiting) {
    double right = 0, links = 0;
    for (const ReviewedConversation& conversation : conversations) {
        for (std::size_t i = 0; i < conversation.tree->size(); ++i) {
            if (isMembership(conversation.tree->conversation().messages()[i])) continue;
            right += chanceOf(conversation.tree->attachment(MessageId(i)));
            ++links;
        }
    }
    ReviewForecast result;
    if (links == 0) return result;
    result.now = right / links;
    result.next = std::min(lookAhead, waiting.size());
    if (result.now >= ReviewForecast::goal) result.untilGoal = 0;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        right += 1 - chanceOf(conversations[waiting[i].conversation].tree->attachment(waiting[i].message));
        if (i + 1 == result.next) result.afterNext = right / links;
        if (!result.untilGoal && right / links >= ReviewForecast::goal) result.untilGoal = i + 1;
    }
    if (waiting.empty()) result.afterNext = result.now;
    return result;
}

std::pair<double, double> SampleEstimate::interval() const {
    if (asked == 0) return {0, 1};
    constexpr double z = 1.959964;  // of the normal distribution, for 95 %
    const double n = static_cast<double>(asked), p = share();
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

}  // namespace antecedent
