// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/decision.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

double sum(const MessageScores& scores) {
    double total = 0;
    for (const Candidate& candidate : scores.candidates) total += candidate.probability;
    return total;
}

TEST(Decision, TakesTheBestCandidate) {
    const auto scores = decide({3, 5, 9}, {1.0f, 3.0f, 2.0f}, {}, 10);
    ASSERT_EQ(scores.parents.size(), 1u);
    EXPECT_EQ(scores.parents.front(), MessageId(5));
    EXPECT_EQ(scores.candidates.front().parent, MessageId(5));
    EXPECT_NEAR(sum(scores), 1, 1e-9);
}

TEST(Decision, StartsAThreadWhenTheTargetItselfIsBest) {
    EXPECT_TRUE(decide({3, 5, 9}, {1.0f, 2.0f, 3.0f}, {}, 10).parents.empty());
    DecisionOptions options;
    options.selfBias = -1.5;
    EXPECT_EQ(decide({3, 5, 9}, {1.0f, 2.0f, 3.0f}, options, 10).parents.front(), MessageId(5));
}

TEST(Decision, AddsSecondParentsAboveTheThreshold) {
    DecisionOptions options;
    options.secondParent = 0.3;
    const auto scores = decide({3, 5, 9}, {2.9f, 3.0f, 0.0f}, options, 10);
    ASSERT_EQ(scores.parents.size(), 2u);
    EXPECT_EQ(scores.parents[1], MessageId(3));
    options.secondParent = 0.6;
    EXPECT_EQ(decide({3, 5, 9}, {2.9f, 3.0f, 0.0f}, options, 10).parents.size(), 1u);
}

TEST(Decision, SaysHowLikelyItsChoiceIsRight) {
    DecisionOptions options;
    options.sureSlope = 0.5;
    options.sureOffset = 1;
    const std::vector<float> scores{2.9f, 3.0f, 0.0f};
    const auto plain = decide({3, 5, 9}, scores, {}, 10), told = decide({3, 5, 9}, scores, options, 10);
    EXPECT_GT(told.candidates[0].probability, plain.candidates[0].probability);
    EXPECT_NEAR(told.candidates[0].probability, chanceOfRight(plain.candidates[0].probability, options), 1e-12);
    EXPECT_NEAR(sum(told), 1, 1e-9);
    EXPECT_LT(told.candidates[1].probability, plain.candidates[1].probability);
}

TEST(Decision, KeepsItsOrderWhereTheChoiceIsMoreDoubtful) {
    DecisionOptions options;
    options.sureOffset = -1.5;
    const auto scores = decide({3, 5, 9}, {2.9f, 3.0f, 0.0f}, options, 10);
    EXPECT_EQ(scores.candidates[0].parent, MessageId(5));
    EXPECT_GE(scores.candidates[0].probability, scores.candidates[1].probability);
    EXPECT_NEAR(sum(scores), 1, 1e-9);
    EXPECT_EQ(decide({9}, {1.0f}, options, 10).candidates[0].probability, 1) << "the first message has no choice";
}

TEST(Decision, BecomesLessSureWithTemperature) {
    DecisionOptions warm;
    warm.temperature = 3;
    const std::vector<float> scores{1, 5, 0};
    EXPECT_LT(candidateProbabilities(scores, warm)[1], candidateProbabilities(scores, {})[1]);
    EXPECT_EQ(decide({1, 2, 3}, scores, warm, 1).candidates.size(), 1u);
}

TEST(Decision, TakesTheNearestSettingThatIsKnown) {
    DecisionOptions chat, nameless, all;
    chat.selfBias = 1;
    nameless.selfBias = 2;
    all.selfBias = 3;
    const Decisions both{{Genre::Chat, chat}, {{Genre::Chat, Circumstance::Nameless}, nameless}, {Genre::Unknown, all}};
    EXPECT_EQ(decisionFor(both, Genre::Chat).selfBias, 1);
    EXPECT_EQ(decisionFor(both, {Genre::Chat, Circumstance::Nameless}).selfBias, 2);
    EXPECT_EQ(decisionFor({{Genre::Chat, chat}}, {Genre::Chat, Circumstance::Nameless}).selfBias, 1);
    EXPECT_EQ(decisionFor(both, {Genre::Mail, Circumstance::Nameless}).selfBias, 3);
    EXPECT_EQ(decisionFor({}, Genre::Chat).selfBias, 0);
}

TEST(Decision, TellsWhereRepliesAreDeclaredAndThisMessageDeclaresNone) {
    const auto setting = [](Genre genre, bool first, bool second) {
        ConversationState state(genre);
        for (const bool declares : {false, first, second}) {
            if (state.size() > 0)
                state.decide({state.size() > 1 ? std::vector<std::size_t>{0} : std::vector<std::size_t>{}});
            MessageFacts facts;
            facts.declaresReply = declares;
            state.arrive(facts);
        }
        return settingName(settingOf(state));
    };
    EXPECT_EQ(setting(Genre::Chat, true, false), "chat with declared replies");
    EXPECT_EQ(setting(Genre::Chat, true, true), "chat without names");
    EXPECT_EQ(setting(Genre::Chat, false, false), "chat without names");
    EXPECT_EQ(setting(Genre::Forum, true, false), "forum");
}

}  // namespace
}  // namespace antecedent
