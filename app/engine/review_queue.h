// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/tree/link_scores.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// In which order a person looks at predicted links.
///   Gain: what an answer is likely to mend first: doubt, times the doubtful links nearby that it speaks for.
///   Doubt: the least probable first. Threads: thread by thread. Time: as they were said.
///   Sample: drawn at random among all, to measure how many are right.
enum class ReviewOrder { Gain, Doubt, Threads, Time, Sample };

const char* nameOf(ReviewOrder order);
std::optional<ReviewOrder> reviewOrderNamed(std::string_view name);

/// A conversation under review.
struct ReviewedConversation {
    const ReplyTree* tree = nullptr;
    const LinkScores* scores = nullptr;
};

/// A message of one of several conversations.
struct ReviewItem {
    std::size_t conversation = 0;
    MessageId message;

    bool operator==(const ReviewItem& other) const {
        return conversation == other.conversation && message == other.message;
    }
};

struct ReviewPlan {
    ReviewOrder order = ReviewOrder::Gain;
    double below = 0.9;       ///< links at least so probable are not asked about; a sample asks about any
    std::size_t sample = 50;  ///< size of a sample, in messages
    std::uint32_t seed = 1;   ///< that it is drawn with
    std::function<bool(const ReviewItem&)> mayAsk = {};  ///< empty: about any message
};

/// The predicted links that a plan asks about, in its order. Declared and corrected ones are settled, and lines of the
/// program are asked about by nobody.
std::vector<ReviewItem> reviewItems(const std::vector<ReviewedConversation>& conversations, const ReviewPlan& plan);

/// What a person still has to look at. Messages that were skipped come back at the end, once.
class ReviewQueue {
public:
    explicit ReviewQueue(std::vector<ReviewItem> items) : m_waiting(std::move(items)) {}

    /// Nothing at the end.
    std::optional<ReviewItem> current() const;
    std::size_t done() const { return m_done.size(); }
    std::size_t left() const { return m_waiting.size() + m_skipped.size(); }
    /// Those to come, in order, the current one first.
    std::vector<ReviewItem> waiting() const;

    void pass();
    void skip();
    /// The message looked at last is the current one again; nothing when there is none.
    std::optional<ReviewItem> back();
    /// After links have moved, what is to be asked now. What was looked at and what was skipped stays so.
    void replace(const std::vector<ReviewItem>& items);

private:
    enum class Passed { Done, Skipped };
    std::vector<ReviewItem> m_waiting;  ///< in order
    std::vector<ReviewItem> m_skipped;
    std::vector<ReviewItem> m_done;
    std::vector<std::pair<ReviewItem, Passed>> m_history;
};

}  // namespace antecedent
