// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/calibration.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

/// Messages whose best candidate, always given `confidence`, is right in `right` of `count` cases.
DecodedSource source(std::size_t count, std::size_t right, double confidence) {
    DecodedSource result{"s", Genre::Chat, {}};
    for (std::size_t i = 0; i < count; ++i) {
        DecodedMessage message;
        message.id = MessageId(10);
        message.scores.candidates = {{MessageId(4), confidence}, {MessageId(5), (1 - confidence) / 2},
                                     {MessageId(10), (1 - confidence) / 2}};
        message.scores.parents = {MessageId(4)};
        message.gold = {i < right ? MessageId(4) : MessageId(5)};
        result.messages.push_back(std::move(message));
    }
    return result;
}

TEST(FitDecisions, CoolsAnOverconfidentModel) {
    const auto sure = source(400, 240, 0.97);
    const auto decisions = fitDecisions({sure});
    ASSERT_TRUE(decisions.count(Genre::Chat));
    EXPECT_GT(decisions.at(Genre::Chat).temperature, 1.2);
    const auto cooled = decidedAnew(sure, decisions.at(Genre::Chat));
    EXPECT_LT(cooled.messages.front().scores.candidates.front().probability, 0.9);
}

TEST(FitDecisions, MovesTheThresholdOfThreadStarts) {
    DecodedSource shy{"s", Genre::Chat, {}};
    for (std::size_t i = 0; i < 300; ++i) {
        DecodedMessage message;
        message.id = MessageId(10);
        message.scores.candidates = {{MessageId(4), 0.55}, {MessageId(10), 0.45}};
        message.scores.parents = {MessageId(4)};
        shy.messages.push_back(std::move(message));  // every one starts a thread
    }
    const auto fitted = fitDecisions({shy}).at(Genre::Chat);
    EXPECT_GT(fitted.selfBias, 0);
    EXPECT_DOUBLE_EQ(scoreOf(decidedAnew(shy, fitted)).accuracy, 1.0);
}

/// Two true parents share the softmax: the best has half of it, and is always right.
TEST(FitDecisions, KnowsThatOneOfSeveralParentsIsRight) {
    DecodedSource shared{"s", Genre::TaskChat, {}};
    for (std::size_t i = 0; i < 400; ++i) {
        DecodedMessage message;
        message.id = MessageId(10);
        message.scores.candidates = {{MessageId(4), 0.5}, {MessageId(5), 0.48}, {MessageId(10), 0.02}};
        message.gold = {MessageId(4), MessageId(i % 4 == 0 ? 3 : 5)};
        shared.messages.push_back(std::move(message));
    }
    const auto fitted = fitDecisions({shared}).at(Genre::TaskChat);
    const auto anew = decidedAnew(shared, fitted).messages.front().scores;
    EXPECT_GT(anew.candidates.front().probability, 0.75);
    EXPECT_EQ(anew.parents.size(), 2u) << "the second is found by its share";
}

TEST(FitDecisions, LeavesAModelThatKnowsItselfAlone) {
    const auto fitted = fitDecisions({source(500, 400, 0.8)}).at(Genre::Chat);
    EXPECT_EQ(fitted.sureSlope, 1);
    EXPECT_EQ(fitted.sureOffset, 0);
}

TEST(FitDecisions, FewMessagesChangeNothing) {
    DecisionOptions chat;
    chat.temperature = 1.3;
    const auto kept = fitDecisions({source(150, 20, 0.97)}, {{Genre::Chat, chat}, {Genre::Mail, chat}});
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_DOUBLE_EQ(kept.at(Genre::Chat).temperature, 1.3);
    const auto fitted = fitDecisions({source(400, 240, 0.97)}, {{Genre::Mail, chat}});
    EXPECT_EQ(fitted.size(), 3u) << "the genre, all together, and what was known of mail";
}

TEST(FitDecisions, ScoresLinksAndThreadStartsAlike) {
    const auto half = source(100, 50, 0.8);
    EXPECT_DOUBLE_EQ(scoreOf(half).accuracy, 0.5);
    EXPECT_DOUBLE_EQ(scoreOf(half).linkF1, 0.5);
}

}  // namespace
}  // namespace antecedent
