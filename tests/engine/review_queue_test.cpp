// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/review_queue.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>

#include "app/engine/review_tally.h"

namespace antecedent {
namespace {

/// Messages with the probability of each link; each answers the one before it.
class ReviewQueueTest : public ::testing::Test {
protected:
    void build(const std::vector<double>& probabilities) {
        std::vector<Message> messages(probabilities.size());
        for (std::size_t i = 0; i < probabilities.size(); ++i) {
            messages[i].id = std::to_string(i);
            messages[i].text = "words";
            MessageScores one;
            if (i > 0) one.parents = {MessageId(i - 1)};
            one.candidates = {{i > 0 ? MessageId(i - 1) : MessageId(i), probabilities[i]}};
            scores.messages.push_back(std::move(one));
        }
        tree = std::make_unique<ReplyTree>(ReplyTree::fromScores(
            std::make_shared<const Conversation>(Conversation::Header{}, std::vector<Speaker>{}, std::move(messages)),
            scores));
    }
    std::vector<std::size_t> asked(const ReviewPlan& plan) const {
        std::vector<std::size_t> messages;
        for (const ReviewItem& item : reviewItems({{tree.get(), &scores}}, plan)) {
            messages.push_back(item.message.index());
        }
        return messages;
    }
    using Order = std::vector<std::size_t>;

    LinkScores scores;
    std::unique_ptr<ReplyTree> tree;
};

TEST_F(ReviewQueueTest, AsksAboutDoubtfulLinksInTheOrderOfThePlan) {
    build({0.99, 0.4, 0.95, 0.3, 0.8});
    EXPECT_EQ(asked({ReviewOrder::Doubt}), (Order{3, 1, 4}));
    EXPECT_EQ(asked({ReviewOrder::Time}), (Order{1, 3, 4}));
    EXPECT_EQ(asked({ReviewOrder::Time, 0.5}), (Order{1, 3}));
    ASSERT_TRUE(tree->setParents(MessageId(3), {}, LinkOrigin::Corrected));
    EXPECT_EQ(asked({ReviewOrder::Doubt}), (Order{1, 4})) << "what a person set is settled";
}

TEST_F(ReviewQueueTest, AsksFirstWhatOthersRestOn) {
    build({0.99, 0.95, 0.6, 0.6, 0.95, 0.95, 0.59});
    EXPECT_EQ(asked({ReviewOrder::Doubt}).front(), 6u);
    EXPECT_EQ(asked({ReviewOrder::Gain}).front(), 2u) << "the doubtful one behind it answers it";
}

TEST_F(ReviewQueueTest, GoesThreadByThread) {
    build({0.5, 0.5, 0.5, 0.5});
    ASSERT_TRUE(tree->setParents(MessageId(1), {}, LinkOrigin::Predicted, 0.5));
    ASSERT_TRUE(tree->setParents(MessageId(2), {{MessageId(0), 0.5}}, LinkOrigin::Predicted, 0.5));
    ASSERT_TRUE(tree->setParents(MessageId(3), {{MessageId(1), 0.5}}, LinkOrigin::Predicted, 0.5));
    EXPECT_EQ(asked({ReviewOrder::Threads}), (Order{0, 2, 1, 3}));
}

TEST_F(ReviewQueueTest, DrawsASampleAmongAllLinks) {
    build(std::vector<double>(200, 0.97));
    const Order first = asked({ReviewOrder::Sample, 0.9, 20, 1});
    EXPECT_EQ(first.size(), 20u);
    EXPECT_EQ(first, asked({ReviewOrder::Sample, 0.9, 20, 1}));
    EXPECT_NE(first, asked({ReviewOrder::Sample, 0.9, 20, 2}));
    EXPECT_EQ(std::set<std::size_t>(first.begin(), first.end()).size(), 20u) << "nobody twice";
}

TEST_F(ReviewQueueTest, ComesBackToWhatWasSkippedAtTheEnd) {
    const auto item = [](std::size_t i) { return ReviewItem{0, MessageId(i)}; };
    ReviewQueue queue({item(1), item(2), item(3)});
    queue.skip();
    EXPECT_EQ(queue.current(), item(2));
    queue.pass();
    EXPECT_EQ(queue.back(), item(2));
    EXPECT_EQ(queue.current(), item(2));
    queue.pass();
    queue.pass();
    EXPECT_EQ(queue.current(), item(1));
    EXPECT_EQ(queue.left(), 1u);
    queue.skip();
    EXPECT_EQ(queue.current(), std::nullopt) << "skipped twice is passed over";
    EXPECT_EQ(queue.back(), item(1));
}

TEST_F(ReviewQueueTest, KeepsWhatWasLookedAtWhenTheOrderChanges) {
    const auto item = [](std::size_t i) { return ReviewItem{0, MessageId(i)}; };
    ReviewQueue queue({item(1), item(2), item(3)});
    queue.pass();
    queue.skip();
    queue.replace({item(4), item(2), item(1), item(3)});
    EXPECT_EQ(queue.waiting(), (std::vector<ReviewItem>{item(4), item(3), item(2)}));
}

TEST_F(ReviewQueueTest, ForetellsHowManyLinksWillBeRight) {
    build({1, 0.9, 0.5, 0.8});
    const ReviewForecast now =
        forecast({{tree.get(), &scores}}, reviewItems({{tree.get(), &scores}}, {ReviewOrder::Doubt}));
    EXPECT_NEAR(now.now, 0.8, 1e-9);
    EXPECT_EQ(now.next, 2u);
    EXPECT_NEAR(now.afterNext, 0.975, 1e-9);
    EXPECT_EQ(now.untilGoal, 2u);
    EXPECT_EQ(forecast({{tree.get(), &scores}}, {}).untilGoal, std::nullopt);
}

TEST(SampleEstimateTest, GivesWilsonsInterval) {
    const SampleEstimate sample{50, 41};
    EXPECT_NEAR(sample.interval().first, 0.692, 1e-3);
    EXPECT_NEAR(sample.interval().second, 0.902, 1e-3);
    EXPECT_NEAR((SampleEstimate{10, 10}).interval().second, 1, 1e-9);
    EXPECT_EQ((SampleEstimate{}).interval(), (std::pair<double, double>{0, 1}));
}

TEST(ReviewTallyTest, CountsAnswersAndTakesTheLatestBack) {
    const ReviewItem first{0, MessageId(1)}, second{0, MessageId(2)}, third{1, MessageId(2)};
    ReviewTally answers;
    answers.add(first, ReviewAnswer::Confirmed);
    answers.add(second, ReviewAnswer::Changed);
    answers.add(third, ReviewAnswer::Unsure);
    EXPECT_EQ(answers.sample().asked, 2u) << "who cannot tell says nothing of the share";
    EXPECT_EQ(answers.sample().right, 1u);
    EXPECT_EQ(answers.takeBack(second), std::nullopt) << "not the latest";
    EXPECT_EQ(answers.takeBack(third), ReviewAnswer::Unsure);
    EXPECT_EQ(answers.takeBack(second), ReviewAnswer::Changed);
    EXPECT_EQ(answers.count(ReviewAnswer::Confirmed), 1u);
    EXPECT_EQ(answers.count(ReviewAnswer::Unsure), 0u);
    EXPECT_EQ(answers.secondsFor(100), 0) << "too few to tell";
}

}  // namespace
}  // namespace antecedent
