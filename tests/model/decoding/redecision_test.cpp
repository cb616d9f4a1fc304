// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include <random>

#include "tests/model/decoding/shipped_predictor_test.h"

namespace antecedent {
namespace {

constexpr double rounding = 1e-4;  // texts may be encoded in other batches

/// Decisions that come and go in a chat of some hundred messages.
class RedecisionTest : public ShippedPredictorTest {
protected:
    void SetUp() override {
        ShippedPredictorTest::SetUp();
        chat = repeated(*supportChat, 3);
    }

    LinkScores wholePrediction() const {
        Control control;
        auto scores = predictor->predict(chat, options, control);
        EXPECT_TRUE(scores);
        return std::move(*scores);
    }
    std::unique_ptr<PredictionSession> predictedSession(LinkScores& scores) const {
        auto live = session();
        Control control;
        auto added = live->extend(chat, control);
        EXPECT_TRUE(added);
        scores.messages = std::move(added->messages);
        return live;
    }
    static std::size_t lay(const Result<ChangedScores>& changed, LinkScores& scores) {
        EXPECT_TRUE(changed);
        for (const auto& [message, found] : *changed) scores.messages[message.index()] = found;
        return changed->size();
    }
    /// Decides anew all that there is to decide, and lays what changed over the scores.
    std::size_t redecide(PredictionSession& live, LinkScores& scores) const {
        Control control;
        const std::size_t near = lay(live.redecide(options.fixed, control), scores);
        const std::size_t far = lay(live.settle(control), scores);
        EXPECT_TRUE(live.settled());
        return near + far;
    }
    static void expectSame(const LinkScores& found, const LinkScores& expected) {
        ASSERT_EQ(found.messages.size(), expected.messages.size());
        for (std::size_t i = 0; i < found.messages.size(); ++i) {
            const MessageScores &a = found.messages[i], &b = expected.messages[i];
            EXPECT_EQ(a.parents, b.parents) << "message " << i;
            ASSERT_EQ(a.candidates.size(), b.candidates.size()) << "message " << i;
            for (std::size_t k = 0; k < a.candidates.size(); ++k) {
                EXPECT_NEAR(a.candidates[k].probability, b.candidates[k].probability, rounding) << "message " << i;
            }
        }
    }

    ConversationPtr chat;
};

TEST_F(RedecisionTest, GivesWhatOnePredictionOfTheWholeGives) {
    LinkScores scores;
    const auto live = predictedSession(scores);
    std::mt19937 random(7);
    std::size_t moved = 0;
    for (int decision = 0; decision < 3; ++decision) {
        const std::size_t child = 1 + random() % (chat->size() - 1);
        const std::size_t parent = random() % child;
        options.fixed.emplace_back(MessageId(child), std::vector<MessageId>{MessageId(parent)});
        moved += redecide(*live, scores);
        expectSame(scores, wholePrediction());
    }
    EXPECT_GT(moved, 3u) << "links moved with the decisions";
}

TEST_F(RedecisionTest, TakesBackWhatMovedWithADecision) {
    LinkScores scores;
    const auto live = predictedSession(scores);
    const LinkScores plain = scores;
    for (const std::size_t start : {20, 60, 61, 62, 200}) options.fixed.push_back({MessageId(start), {}});
    EXPECT_GT(redecide(*live, scores), 0u);
    options.fixed.pop_back();
    redecide(*live, scores);
    expectSame(scores, wholePrediction());
    options.fixed.clear();
    redecide(*live, scores);
    expectSame(scores, plain);
    EXPECT_EQ(redecide(*live, scores), 0u) << "nothing is new";
}

TEST_F(RedecisionTest, GoesOnFromAPredictionThatWasKept) {
    options.fixed = {{MessageId(50), {}}, {MessageId(180), {MessageId(120)}}};
    LinkScores scores = wholePrediction();
    const auto live = session();
    ASSERT_TRUE(live->adopt(chat, scores));
    EXPECT_EQ(live->size(), chat->size());
    options.fixed.emplace_back(MessageId(130), std::vector<MessageId>{MessageId(100)});
    redecide(*live, scores);
    expectSame(scores, wholePrediction());
    options.fixed = {{MessageId(130), {MessageId(100)}}};  // what the model said of the others was never known
    redecide(*live, scores);
    expectSame(scores, wholePrediction());
}

TEST_F(RedecisionTest, GrowsAfterAPredictionThatWasKept) {
    LinkScores scores = wholePrediction();
    const auto live = session();
    ASSERT_TRUE(live->adopt(chat, scores));
    auto messages = chat->messages();
    for (std::size_t i = 0; i < 40; ++i) {
        messages.push_back(messages[i]);
        messages.back().id += "/new";
    }
    const ConversationPtr before = std::exchange(
        chat, std::make_shared<const Conversation>(chat->header(), chat->speakers(), std::move(messages)));
    Control control;
    const auto added = live->extend(chat, control);
    ASSERT_TRUE(added) << added.error().text();
    EXPECT_EQ(added->first, before->size());
    for (const MessageScores& message : added->messages) scores.messages.push_back(message);
    expectSame(scores, wholePrediction());
}

TEST_F(RedecisionTest, GoesOnLaterWhereItWasStopped) {
    LinkScores scores;
    const auto live = predictedSession(scores);
    options.fixed = {{MessageId(40), {}}};
    std::size_t steps = 0;
    Control* running = nullptr;
    Control control([&](const Progress&) {
        if (++steps == 2) running->cancel();
    });
    running = &control;
    const auto stopped = live->redecide(options.fixed, control);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(live->settled());
    options.fixed.emplace_back(MessageId(200), std::vector<MessageId>{});
    redecide(*live, scores);
    expectSame(scores, wholePrediction());
}

TEST_F(RedecisionTest, LeavesWhatLiesFarOffForLater) {
    LinkScores scores;
    const auto live = predictedSession(scores);
    Control control;
    options.fixed = {{MessageId(20), scores.messages[20].parents}};  // right as shown: no link moves
    const auto near = live->redecide(options.fixed, control);
    ASSERT_TRUE(near);
    lay(near, scores);
    for (const auto& [message, found] : *near) EXPECT_LT(message, MessageId(160)) << "some hundred messages behind it";
    EXPECT_FALSE(live->settled());
    options.fixed.emplace_back(MessageId(200), std::vector<MessageId>{MessageId(190)});
    lay(live->redecide(options.fixed, control), scores);
    EXPECT_FALSE(live->settled());
    options.fixed.emplace_back(MessageId(60), std::vector<MessageId>{});
    lay(live->redecide(options.fixed, control), scores);
    lay(live->settle(control), scores);
    EXPECT_TRUE(live->settled());
    expectSame(scores, wholePrediction());
}

TEST_F(RedecisionTest, ChangesNothingWhenItMakesReady) {
    options.fixed = {{MessageId(150), {MessageId(149)}}};
    LinkScores scores = wholePrediction();
    const auto live = session();
    Control control;
    EXPECT_FALSE(live->prepare(MessageId(3), control)) << "nothing was predicted yet";
    ASSERT_TRUE(live->adopt(chat, scores));
    EXPECT_FALSE(live->prepare(MessageId(chat->size()), control)) << "there is no such message";
    for (const std::size_t message : {140, 40, 200}) ASSERT_TRUE(live->prepare(MessageId(message), control));
    EXPECT_TRUE(live->settled());
    EXPECT_EQ(redecide(*live, scores), 0u) << "nothing is new";
    options.fixed = {{MessageId(40), {}}};  // what the model says of 150 was not known
    redecide(*live, scores);
    ASSERT_TRUE(live->prepare(MessageId(60), control));
    expectSame(scores, wholePrediction());
    options.fixed.emplace_back(MessageId(60), std::vector<MessageId>{MessageId(30)});
    redecide(*live, scores);
    expectSame(scores, wholePrediction());
}

TEST_F(RedecisionTest, GrowsAfterItMadeReady) {
    LinkScores scores = wholePrediction();
    const auto live = session();
    ASSERT_TRUE(live->adopt(chat, scores));
    Control control;
    ASSERT_TRUE(live->prepare(MessageId(100), control));
    auto messages = chat->messages();
    messages.push_back(messages[7]);
    messages.back().id += "/new";
    chat = std::make_shared<const Conversation>(chat->header(), chat->speakers(), std::move(messages));
    const auto added = live->extend(chat, control);
    ASSERT_TRUE(added) << added.error().text();
    ASSERT_EQ(added->messages.size(), 1u);
    scores.messages.push_back(added->messages.front());
    expectSame(scores, wholePrediction());
}

TEST_F(RedecisionTest, AdoptsNothingThatIsNotWhole) {
    const auto live = session();
    LinkScores scores = wholePrediction();
    scores.messages[5].candidates.clear();
    const auto adopted = live->adopt(chat, scores);
    ASSERT_FALSE(adopted);
    EXPECT_EQ(adopted.error().code, ErrorCode::BadInput);
    Control control;
    EXPECT_FALSE(live->redecide({}, control)) << "nothing was predicted yet";
}

}  // namespace
}  // namespace antecedent
