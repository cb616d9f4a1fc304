// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/decoder.h"

#include <gtest/gtest.h>

#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

ConversationTransformer network() {
    torch::manual_seed(11);
    TransformerOptions options(8, static_cast<std::int64_t>(evidenceNames().size()));
    options.layers = 2;
    options.hidden = 16;
    options.feedForward = 16;
    options.heads = 2;
    return ConversationTransformer(options);
}

DecodeJob job(std::initializer_list<const char*> lines) {
    DecodeJob result;
    result.conversation = test::chat(lines);
    torch::manual_seed(7);
    result.vectors =
        torch::nn::functional::normalize(torch::randn({static_cast<std::int64_t>(result.conversation->size()), 8}));
    return result;
}

const std::initializer_list<const char*> lines{"a: hello", "b: hi", "=== c has joined", "c: a: moin", "a: c: hey"};

std::vector<LinkScores> decode(const std::vector<DecodeJob>& jobs, std::size_t batch, std::size_t threads = 1) {
    auto net = network();
    Control control;
    auto decoded = decodeConversations(net, jobs, {batch, threads}, control);
    EXPECT_TRUE(decoded);
    return std::move(*decoded);
}

TEST(Decoder, ScoresEveryMessage) {
    const auto scores = decode({job(lines)}, 1);
    ASSERT_EQ(scores[0].messages.size(), 5u);
    for (const MessageScores& message : scores[0].messages) EXPECT_FALSE(message.candidates.empty());
    EXPECT_TRUE(scores[0].messages[0].parents.empty()) << "nothing to answer yet";
    EXPECT_TRUE(scores[0].messages[2].parents.empty()) << "joining answers nothing";
    for (std::size_t i = 0; i < 5; ++i) {
        for (const MessageId parent : scores[0].messages[i].parents) EXPECT_LT(parent.index(), i);
    }
}

TEST(Decoder, GivesTheSameAnswersSideBySide) {
    const auto alone = decode({job(lines)}, 1);
    const auto together = decode({job({"x: one", "y: two"}), job(lines), job({"z: three"})}, 2);
    ASSERT_EQ(together.size(), 3u);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(together[1].messages[i].parents, alone[0].messages[i].parents);
        EXPECT_NEAR(together[1].messages[i].candidates[0].probability, alone[0].messages[i].candidates[0].probability,
                    1e-4);
    }
}

TEST(Decoder, LetsNothingStartInsideAnExclusiveGroupButItsRoot) {
    DecodeJob group = job({"a: one", "b: two", "c: three", "a: four"});
    group.conversation = test::grouped(*group.conversation, {"", "t", "t", "t"}, 1);
    DecisionOptions starting;
    starting.selfBias = 100;
    group.decisions = {{Genre::Unknown, starting}};
    const auto messages = decode({group}, 1)[0].messages;
    EXPECT_TRUE(messages[1].parents.empty());
    for (std::size_t i = 2; i < 4; ++i) {
        ASSERT_FALSE(messages[i].parents.empty()) << i;
        EXPECT_GE(messages[i].parents.front().index(), 1u);
        for (const Candidate& candidate : messages[i].candidates) {
            if (candidate.parent == MessageId(i)) EXPECT_EQ(candidate.probability, 0);
        }
    }
}

TEST(Decoder, DecidesByWhetherPeopleCallOneAnotherByName) {
    DecisionOptions never, always;
    never.selfBias = -100;
    always.selfBias = 100;
    const Decisions decisions{{Genre::Chat, never}, {{Genre::Chat, Circumstance::Nameless}, always}};
    DecodeJob with = job({"a: hello", "b: a: hi", "c: moin"}), without = job({"a: hello", "b: hi", "c: moin"});
    for (DecodeJob* each : {&with, &without}) {
        each->walk.genre = Genre::Chat;
        each->decisions = decisions;
    }
    const auto scores = decode({with, without}, 2);
    for (std::size_t i = 1; i < 3; ++i) {
        EXPECT_FALSE(scores[0].messages[i].parents.empty());
        EXPECT_TRUE(scores[1].messages[i].parents.empty());
    }
}

TEST(Decoder, GivesTheSameAnswersInThreads) {
    std::vector<DecodeJob> jobs;
    for (int i = 0; i < 7; ++i) {
        jobs.push_back(i % 2 == 0 ? job(lines) : job({"x: one", "y: two", "x: y: three"}));
    }
    const auto alone = decode(jobs, 1), together = decode(jobs, 2, 3);
    ASSERT_EQ(together.size(), jobs.size());
    for (std::size_t c = 0; c < jobs.size(); ++c) {
        ASSERT_EQ(together[c].messages.size(), alone[c].messages.size());
        for (std::size_t i = 0; i < alone[c].messages.size(); ++i) {
            EXPECT_EQ(together[c].messages[i].parents, alone[c].messages[i].parents) << c << ", " << i;
        }
    }
}

TEST(Decoder, SharesConversationsOutEvenly) {
    EXPECT_EQ(decodePlan(1, 4).threads, 1u);
    EXPECT_EQ(decodePlan(10, 2).threads, 2u);
    EXPECT_EQ(decodePlan(10, 2).batch, 5u);
    EXPECT_EQ(decodePlan(10, 1).batch, 10u);
    EXPECT_EQ(decodePlan(1000, 2).batch, 16u);
    EXPECT_EQ(decodePlan(0, 2).threads, 1u);
    EXPECT_EQ(decodePlan(1, 2).helpers, 1u);
    EXPECT_EQ(decodePlan(2, 7).helpers, 3u);
    EXPECT_EQ(decodePlan(2, 2).helpers, 0u);
}

TEST(Decoder, KeepsFixedLinksAndStillReportsCandidates) {
    auto fixed = job(lines);
    fixed.fixed.resize(5);
    fixed.fixed[4] = std::vector<MessageId>{MessageId(0)};
    const auto scores = decode({fixed}, 1);
    EXPECT_EQ(scores[0].messages[4].parents, std::vector<MessageId>{MessageId(0)});
    EXPECT_GE(scores[0].messages[4].candidates.size(), 2u);
}

TEST(Decoder, AnswersTheSameForALogThatGoesOn) {
    const auto finished = decode({job(lines)}, 1);
    auto live = job({"a: hello", "b: hi", "=== c has joined", "c: a: moin"});
    live.vectors = job(lines).vectors.narrow(0, 0, 4);
    const auto partial = decode({live}, 1);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(partial[0].messages[i].parents, finished[0].messages[i].parents);
    }
}

/// Pairs of people who talk a little, one pair after the other.
DecodeJob pairsJob(std::size_t pairs, std::size_t each) {
    DecodeJob result;
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (std::size_t i = 0; i < pairs * each; ++i) {
        MessageDraft draft;
        draft.time = Timestamp::fromSeconds(60.0 * static_cast<double>(i));
        draft.speaker = (i % 2 == 0 ? "a" : "b") + std::to_string(i / each);
        draft.text = "line " + std::to_string(i);
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    result.conversation = builder.build(warnings);
    torch::manual_seed(7);
    result.vectors =
        torch::nn::functional::normalize(torch::randn({static_cast<std::int64_t>(result.conversation->size()), 8}));
    result.walk.window = 20;
    result.mayGoBack = true;
    return result;
}

TEST(Decoder, AsksTheNetworkOnlyWhereTheEvidenceChanged) {
    std::size_t asked = 0;
    DecodeJob counted = pairsJob(10, 6);
    counted.observe = [&](std::size_t, const TargetExample&, const std::vector<double>&) { ++asked; };
    GrowingDecoder decoder(counted, network());
    Control control;
    ASSERT_TRUE(decoder.decode(control));
    EXPECT_EQ(asked, 60u);
    StandingLinks fixed(60);
    for (std::size_t i = 20; i < 24; ++i) fixed[i] = decoder.scores()[i].parents;
    asked = 0;
    EXPECT_TRUE(decoder.redecide(fixed, Reach::Near, control).empty());
    EXPECT_EQ(asked, 0u) << "as shown: the ancestors are the same";
    ASSERT_NE(decoder.scores()[30].parents, std::vector<MessageId>{MessageId(24)});
    fixed[30] = std::vector<MessageId>{MessageId(24)};
    asked = 0;
    decoder.redecide(fixed, Reach::Near, control);
    decoder.redecide(fixed, Reach::Whole, control);
    EXPECT_GT(asked, 0u);
    EXPECT_LT(asked, 30u) << "nothing before it, and nothing twice";

    DecodeJob anew = pairsJob(10, 6);
    anew.fixed = fixed;
    const auto expected = decode({anew}, 1)[0].messages;
    for (std::size_t i = 0; i < 60; ++i) {
        EXPECT_EQ(decoder.scores()[i].parents, expected[i].parents) << i;
        EXPECT_EQ(decoder.scores()[i].candidates.front().probability, expected[i].candidates.front().probability) << i;
    }
}

TEST(Decoder, LeavesMessagesBehindItsEndAlone) {
    DecodeJob part = job(lines);
    part.end = 4;
    std::vector<std::size_t> asked;
    part.observe = [&](std::size_t target, const TargetExample&, const std::vector<double>&) {
        asked.push_back(target);
    };
    const auto scores = decode({part}, 1), whole = decode({job(lines)}, 1);
    EXPECT_EQ(asked, (std::vector<std::size_t>{0, 1, 3})) << "joining answers nothing";
    EXPECT_EQ(scores[0].messages[3].parents, whole[0].messages[3].parents);
    EXPECT_TRUE(scores[0].messages[4].candidates.empty());
}

TEST(Decoder, StopsWhenCancelled) {
    auto net = network();
    Control control;
    control.cancel();
    EXPECT_FALSE(decodeConversations(net, {job(lines)}, {1, 1}, control));
    EXPECT_FALSE(decodeConversations(net, {job(lines), job(lines)}, {1, 2}, control));
}

}  // namespace
}  // namespace antecedent
