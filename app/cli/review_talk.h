// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/cli/keyboard.h"
#include "app/cli/review_screen.h"
#include "app/engine/review_tally.h"

namespace antecedent {

/// What came of a review.
struct ReviewOutcome {
    ReviewTally answers;
    std::size_t moved = 0;  ///< further links, which depended on those
};

/// Asks about one message after the other, and does what the keys say.
class ReviewTalk {
public:
    ReviewTalk(ReviewDesk& desk, const ReviewPlan& plan, Console& console);

    /// The model learns from the decisions on the way, each time there are enough new ones.
    void setLearning(bool on) { m_learning = on; }

    /// Until there is nothing left, or the person ends it.
    Result<ReviewOutcome> run();

private:
    enum class Step { Asked, Again, End };
    Keyboard::Key answerTo(const ReviewItem& item);
    Result<Step> follow(const ReviewQuestion& question, const Keyboard::Key& key);
    Result<Step> byCharacter(const ReviewQuestion& question, char character);
    Result<Step> decide(const ReviewItem& item, const std::vector<MessageId>& parents);
    Result<Step> addParent(const ReviewQuestion& question);
    Result<Step> find(const ReviewQuestion& question);
    Result<Step> markUnsure(const ReviewItem& item);
    Result<Step> takeBack();
    Result<Step> refuseMoved();
    Result<void> learn();
    void refresh();
    ReviewState state() const;
    std::vector<MessageId> found(const ReviewItem& item, const std::string& words) const;
    const std::vector<MessageId>& shownParents(const ReviewItem& item) const;

    ReviewDesk& m_desk;
    const ReviewPlan& m_plan;
    Console& m_console;
    ReviewScreen m_screen;
    ReviewQueue m_queue;
    Keyboard m_keyboard;
    ReviewOutcome m_outcome;
    std::string m_notice;  ///< to be told above the next question
    std::vector<MovedLink> m_moved;
    std::size_t m_movedIn = 0;  ///< their conversation
    bool m_learning = false;
};

}  // namespace antecedent
