// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/fitting/calibration.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

/// Messages whose best candidate, always given `confidence`, is right in `right` of `count` cases.
DecodedSource source(std::size_t count, std::size_t right, double confidence) {
    DecodedSource result{"s", Genre::Chat, {}};
    for (std::size_t i = 0; i < count; ++i) {
        DecodedMessage message;
        message.id = MessageId(10);
        message.scores.candidates = {
            {MessageId(4), confidence}, {MessageId(5), (1 - confidence) / 2}, {MessageId(10), (1 - confidence) / 2}};
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

TEST(FitDecisions, TakesNoMoreBiasThanItNeeds) {
    DecodedSource shy{"s", Genre::Chat, {}};
    for (std::size_t i = 0; i < 4000; ++i) {
        // All start threads. Two in five are seen with a bias over 0.2, and one more of all with a bias
        // over 1.
        DecodedMessage message;
        message.id = MessageId(10);
        const double start = i % 5 < 2 ? 0.45 : i == 4 ? 0.27 : 0.9;
        message.scores.candidates = {{MessageId(4), 1 - start}, {MessageId(10), start}};
        shy.messages.push_back(std::move(message));
    }
    EXPECT_NEAR(fitDecisions({shy}).at(Genre::Chat).selfBias, 0.3, 0.11);
}

TEST(FitDecisions, LeavesTheBiasThatIsGiven) {
    DecisionOptions kept;
    kept.temperature = 1.3;
    const std::map<Genre, double> given{{Genre::Chat, -0.7}, {Genre::Mail, 0.4}, {Genre::Forum, 0.2}};
    const auto fitted = fitDecisions({source(400, 240, 0.97)}, {{Genre::Mail, kept}}, given);
    EXPECT_DOUBLE_EQ(fitted.at(Genre::Chat).selfBias, -0.7);
    EXPECT_GT(fitted.at(Genre::Chat).temperature, 1.2) << "the rest is fitted";
    EXPECT_DOUBLE_EQ(fitted.at(Genre::Mail).selfBias, 0.4) << "of which there is nothing to fit to";
    EXPECT_DOUBLE_EQ(fitted.at(Genre::Mail).temperature, 1.3);
    EXPECT_DOUBLE_EQ(fitted.at(Genre::Forum).selfBias, 0.2) << "of which nothing was known";
    EXPECT_DOUBLE_EQ(fitted.at(Genre::Forum).temperature, fitted.at(Genre::Unknown).temperature);
    EXPECT_DOUBLE_EQ(fitted.at(Genre::Unknown).selfBias, 0);
}

TEST(FitDecisions, HasTheScoresBackFromWhatWasDecided) {
    DecisionOptions options;
    options.temperature = 1.4;
    options.selfBias = 0.7;
    options.sureSlope = 0.6;
    const Decisions decisions = reversible({{Genre::Chat, options}});
    const auto before = source(3, 3, 0.8);
    DecodedSource decided = decidedAnew(before, decisions.at(Genre::Chat));
    const auto after = undecided({decided}, decisions).front();
    for (std::size_t i = 0; i < before.messages.size(); ++i) {
        const auto& expected = before.messages[i].scores.candidates;
        const auto& reached = after.messages[i].scores.candidates;
        ASSERT_EQ(reached.size(), expected.size());
        EXPECT_EQ(reached.front().parent, expected.front().parent);
        EXPECT_NEAR(reached.front().probability, expected.front().probability, 1e-5);
    }
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

TEST(FitDecisions, BelievesLessWhereNobodyIsCalledByName) {
    DecodedSource sure = source(400, 360, 0.9), doubtful = source(400, 240, 0.9);
    for (DecodedMessage& message : doubtful.messages) message.circumstance = Circumstance::Nameless;
    const auto chance = [](const Decisions& decisions, const Setting& setting, DecodedSource decoded) {
        return decidedAnew(decoded, decisions.at(setting)).messages.front().scores.candidates.front().probability;
    };
    const auto both = fitDecisions({sure, doubtful});
    EXPECT_NEAR(chance(both, Genre::Chat, sure), 0.9, 0.05);
    EXPECT_NEAR(chance(both, {Genre::Chat, Circumstance::Nameless}, doubtful), 0.6, 0.07);
    const auto one = fitDecisions({doubtful});
    EXPECT_NEAR(chance(one, Genre::Chat, doubtful), 0.6, 0.07) << "the genre has nothing else to go by";
}

/// What people bring is another source still: a large one has no more to say of that than a small one.
TEST(FitDecisions, BelievesALargeSourceNoMoreThanASmallOne) {
    const DecodedSource large = source(4000, 3200, 0.8), small = source(400, 200, 0.8);
    const auto chance = [&](const std::vector<DecodedSource>& sources) {
        const auto fitted = fitDecisions(sources).at(Genre::Chat);
        return decidedAnew(small, fitted).messages.front().scores.candidates.front().probability;
    };
    EXPECT_NEAR(chance({large}), 0.8, 0.03);
    EXPECT_NEAR(chance({large, small}), 0.65, 0.03);
    EXPECT_NEAR(chance({large, source(40, 20, 0.8)}), 0.75, 0.03) << "of few messages each weighs as one of 200";
}

TEST(FitDecisions, ScoresLinksAndThreadStartsAlike) {
    const auto half = source(100, 50, 0.8);
    EXPECT_DOUBLE_EQ(scoreOf(half).accuracy, 0.5);
    EXPECT_DOUBLE_EQ(scoreOf(half).linkF1, 0.5);
}

}  // namespace
}  // namespace antecedent
