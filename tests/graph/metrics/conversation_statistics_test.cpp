// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/metrics/conversation_statistics.h"

#include <gmock/gmock.h>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;

MessageId id(std::size_t i) {
    return MessageId(i);
}

struct Line {
    const char* speaker;
    int parent;  ///< -1: starts a thread
    double time;
    double end = -1;
};

ReplyTree treeOf(const std::vector<Line>& lines) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const Line& line : lines) {
        MessageDraft draft;
        draft.speaker = line.speaker;
        draft.time = Timestamp::fromSeconds(line.time);
        if (line.end >= 0) draft.end = Timestamp::fromSeconds(line.end);
        draft.parents.emplace();
        if (line.parent >= 0) draft.parents->push_back(std::to_string(line.parent + 1));
        draft.id = std::to_string(builder.size() + 1);
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    ReplyTree tree = ReplyTree::fromDeclared(builder.build(warnings));
    EXPECT_TRUE(warnings.empty());
    return tree;
}

/// Two threads and a lonely message:
///   0 ada                4 cy          6 dee (nobody replies)
///   +- 1 bob (10 s)      +- 5 ada (60 s)
///   |  +- 2 ada (20 s)
///   +- 3 cy (100 s)
ReplyTree sample() {
    return treeOf({{"ada", -1, 0},
                   {"bob", 0, 10},
                   {"ada", 1, 30},
                   {"cy", 0, 100},
                   {"cy", -1, 200},
                   {"ada", 4, 260},
                   {"dee", -1, 300}});
}

TEST(Distribution, FindsQuantilesBetweenValues) {
    EXPECT_DOUBLE_EQ(quantile({}, 0.5), 0);
    EXPECT_DOUBLE_EQ(quantile({7}, 0.9), 7);
    EXPECT_DOUBLE_EQ(quantile({40, 10, 20, 30}, 0.5), 25);
    EXPECT_DOUBLE_EQ(quantile({0, 10, 20, 30, 40}, 0.9), 36);
}

TEST(Distribution, MeasuresEntropyAndInequality) {
    EXPECT_DOUBLE_EQ(entropyBits({4, 4, 4, 4}), 2);
    EXPECT_DOUBLE_EQ(entropyBits({9}), 0);
    EXPECT_DOUBLE_EQ(entropyBits({2, 1, 1}), 1.5);
    EXPECT_DOUBLE_EQ(gini({5, 5, 5}), 0);
    EXPECT_DOUBLE_EQ(gini({0, 0, 0, 8}), 0.75);
    EXPECT_DOUBLE_EQ(gini({1, 3}), 0.25);
    EXPECT_DOUBLE_EQ(gini({}), 0);
}

TEST(ForestShape, CountsDepthWidthAndBranches) {
    const ForestShape shape = forestShape(sample());
    EXPECT_EQ(shape.messages, 7u);
    EXPECT_EQ(shape.threads.size(), 3u);
    EXPECT_EQ(shape.maxDepth, 2u);
    EXPECT_DOUBLE_EQ(shape.meanDepth, 5.0 / 7);  // 0 1 2 1 0 1 0
    EXPECT_THAT(shape.widths, ElementsAre(3, 3, 1));
    EXPECT_EQ(shape.leaves, 4u);
    EXPECT_DOUBLE_EQ(shape.branching, 4.0 / 3);      // 4 replies to 3 messages
    EXPECT_DOUBLE_EQ(shape.rootDominance, 3.0 / 4);  // all but message 2
    EXPECT_DOUBLE_EQ(shape.unansweredShare, 1.0 / 3);
    EXPECT_EQ(shape.threads[0].messages, 4u);
    EXPECT_EQ(shape.threads[0].depth, 2u);
}

TEST(ForestShape, MeasuresStructuralVirality) {
    const ForestShape shape = forestShape(sample());
    // Distances in the first thread: 0-1 1, 0-2 2, 0-3 1, 1-2 1, 1-3 2, 2-3 3; mean 10/6.
    EXPECT_DOUBLE_EQ(shape.threads[0].structuralVirality, 10.0 / 6);
    EXPECT_DOUBLE_EQ(shape.threads[1].structuralVirality, 1);
    EXPECT_DOUBLE_EQ(shape.threads[2].structuralVirality, 0);
    EXPECT_DOUBLE_EQ(shape.structuralVirality, (10.0 / 6 + 1) / 2);
    EXPECT_EQ(shape.threads[0].longestPath, 3u);  // 2 - 1 - 0 - 3
    EXPECT_EQ(shape.longestPath, 3u);
    // A star of a root with four replies: 4 pairs at 1, 6 at 2.
    const ForestShape star = forestShape(treeOf({{"a", -1, 0}, {"b", 0, 1}, {"c", 0, 2}, {"d", 0, 3}, {"e", 0, 4}}));
    EXPECT_DOUBLE_EQ(star.structuralVirality, 1.6);
    EXPECT_EQ(star.longestPath, 2u);
    EXPECT_DOUBLE_EQ(star.rootDominance, 1);
}

TEST(ForestShape, StandsAVeryDeepThread) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    std::vector<ImportWarning> warnings;
    for (std::size_t i = 0; i < 100000; ++i) builder.add(MessageDraft());
    ReplyTree tree(builder.build(warnings));
    for (std::size_t i = 1; i < tree.size(); ++i) {
        ASSERT_TRUE(tree.setParents(id(i), {{id(i - 1), 1}}, LinkOrigin::Corrected));
    }
    const ForestShape shape = forestShape(tree);
    EXPECT_EQ(shape.maxDepth, 99999u);
    EXPECT_EQ(shape.longestPath, 99999u);
    EXPECT_THAT(shape.structuralVirality, DoubleNear(100001.0 / 3, 1e-3));  // mean distance on a line: (n + 1) / 3
}

TEST(ReplyTimes, MeasuresLatencyBySpeakerAndPair) {
    const ReplyTimes times = replyTimes(sample());
    EXPECT_DOUBLE_EQ(times.duration, 300);
    EXPECT_EQ(times.latency.count, 4u);
    EXPECT_DOUBLE_EQ(times.latency.median, 40);  // 10 20 60 100
    EXPECT_DOUBLE_EQ(times.latency.p90, 88);     // 60 + 0.7 * 40
    ASSERT_EQ(times.bySpeaker.size(), 4u);
    EXPECT_DOUBLE_EQ(times.bySpeaker[0].median, 40);  // ada: 20 and 60
    EXPECT_DOUBLE_EQ(times.bySpeaker[2].median, 100);
    EXPECT_EQ(times.bySpeaker[3].count, 0u);
    ASSERT_EQ(times.byPair.size(), 4u);
    EXPECT_EQ(times.byPair[0].from, SpeakerId(0));
    EXPECT_EQ(times.byPair[0].to, SpeakerId(1));
    EXPECT_DOUBLE_EQ(times.byPair[0].latency.median, 20);
    EXPECT_EQ(times.firstResponse.count, 2u);
    EXPECT_DOUBLE_EQ(times.firstResponse.median, 35);  // 10 and 60
}

TEST(ReplyTimes, CountsThreadsThatRunAtOnce) {
    const ReplyTree tree =
        treeOf({{"a", -1, 0}, {"b", -1, 1}, {"c", 0, 2}, {"d", 1, 3}, {"e", -1, 4}, {"f", 1, 5}, {"g", 4, 6}});
    const ReplyTimes times = replyTimes(tree);
    EXPECT_EQ(times.mostConcurrentThreads, 2u);
    EXPECT_DOUBLE_EQ(times.meanConcurrentThreads, 11.0 / 7);  // 1 2 2 1 2 2 1
}

TEST(ReplyTimes, AddsUpTalkTimeWhereMessagesHaveAnEnd) {
    const ReplyTimes times = replyTimes(treeOf({{"a", -1, 0, 4}, {"b", 0, 3, 10}, {"a", 1, 11, 12}}));
    EXPECT_THAT(times.talkTime, ElementsAre(5, 7));
    EXPECT_DOUBLE_EQ(times.duration, 12);
    EXPECT_TRUE(replyTimes(sample()).talkTime.empty());
}

TEST(Participation, CountsEverySpeakersPart) {
    const Participation people = participation(sample());
    ASSERT_EQ(people.speakers.size(), 4u);
    EXPECT_EQ(people.speakers[0].messages, 3u);
    EXPECT_DOUBLE_EQ(people.speakers[0].share, 3.0 / 7);
    EXPECT_EQ(people.speakers[0].threadsStarted, 1u);
    EXPECT_EQ(people.speakers[0].unanswered, 2u);
    EXPECT_EQ(people.speakers[0].outDegree, 2u);  // answered bob and cy
    EXPECT_EQ(people.speakers[0].inDegree, 2u);
    EXPECT_EQ(people.speakers[3].inDegree, 0u);
    EXPECT_DOUBLE_EQ(people.reciprocity, 1);                 // ada and bob, ada and cy, both ways
    EXPECT_DOUBLE_EQ(people.newcomersAnswered, 2.0 / 4);     // ada and bob; not cy's message 3, not dee
    EXPECT_THAT(people.entropy, DoubleNear(1.84237, 1e-5));  // 3 1 2 1 of 7
    EXPECT_DOUBLE_EQ(people.gini, 2.0 * (1 + 2 + 6 + 12) / (4 * 7) - 5.0 / 4);
}

TEST(Participation, MeasuresTheSpeakersNetwork) {
    // ada in the middle of bob, cy and dee, who answer her and only her.
    const Participation people =
        participation(treeOf({{"ada", -1, 0}, {"bob", 0, 1}, {"cy", 0, 2}, {"dee", 0, 3}, {"eve", -1, 4}}));
    EXPECT_DOUBLE_EQ(people.reciprocity, 0);
    const auto& ada = people.speakers[0];
    const auto& bob = people.speakers[1];
    // All 3 of the 6 pairs of others (eve among them) go through ada.
    EXPECT_DOUBLE_EQ(ada.betweenness, 0.5);
    EXPECT_DOUBLE_EQ(bob.betweenness, 0);
    EXPECT_DOUBLE_EQ(ada.closeness, 3.0 / 4);            // 3 of 4 others, all at 1
    EXPECT_DOUBLE_EQ(bob.closeness, 3.0 / 4 * 3.0 / 5);  // at 1, 2 and 2
    EXPECT_DOUBLE_EQ(people.speakers[4].closeness, 0);
    EXPECT_GT(ada.pageRank, 2 * bob.pageRank);
    double sum = 0;
    for (const SpeakerPart& part : people.speakers) sum += part.pageRank;
    EXPECT_NEAR(sum, 1, 1e-9);
}

TEST(ConversationStatistics, StandNothingAtAll) {
    const ConversationStatistics none = conversationStatistics(treeOf({}));
    EXPECT_EQ(none.shape.messages, 0u);
    EXPECT_DOUBLE_EQ(none.shape.rootDominance, 0);
    EXPECT_DOUBLE_EQ(none.times.duration, 0);
    EXPECT_DOUBLE_EQ(none.people.newcomersAnswered, 0);
}

}  // namespace
}  // namespace antecedent
