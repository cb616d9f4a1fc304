// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/metrics/link_counts.h"

#include <gtest/gtest.h>

#include "tests/graph/metrics/links.h"

namespace antecedent {
namespace {

using testing::links;
using testing::start;
using testing::unannotated;

TEST(LinkCounts, CountsThreadStartsAsPairsUnlessLeftOut) {
    const LinkPair pair{links({start, 0, 1, start}), links({start, 0, 0, 2})};
    const LinkCounts with = countLinks(pair);
    EXPECT_EQ(with.gold, 4u);
    EXPECT_EQ(with.predicted, 4u);
    EXPECT_EQ(with.matched, 2u);
    const LinkCounts without = countLinks(pair, SelfLinks::LeftOut);
    EXPECT_EQ(without.gold, 2u);
    EXPECT_EQ(without.predicted, 3u);
    EXPECT_EQ(without.matched, 1u);
    EXPECT_DOUBLE_EQ(without.f1(), 0.4);
}

TEST(LinkCounts, CountsEveryOneOfSeveralParents) {
    LinkPair pair{links({start, start, 0}), links({start, start, 1})};
    pair.gold.parents[2]->push_back(MessageId(1));
    const LinkCounts counts = countLinks(pair);
    EXPECT_EQ(counts.gold, 4u);
    EXPECT_EQ(counts.predicted, 3u);
    EXPECT_EQ(counts.matched, 3u);
    EXPECT_DOUBLE_EQ(counts.precision(), 1);
    EXPECT_DOUBLE_EQ(counts.recall(), 0.75);
}

TEST(LinkCounts, NeverScoresContext) {
    const LinkPair pair{links({unannotated, unannotated, 0}), links({start, 0, 0})};
    EXPECT_EQ(countLinks(pair).gold, 1u);
    EXPECT_EQ(countLinks(pair).predicted, 1u);
}

TEST(LinkCounts, AMissingPredictionCostsRecallAlone) {
    const LinkPair pair{links({start, 0}), links({start})};
    EXPECT_DOUBLE_EQ(countLinks(pair).precision(), 1);
    EXPECT_DOUBLE_EQ(countLinks(pair).recall(), 0.5);
    EXPECT_EQ(countRightParents(pair, Scored::All).matched, 1u);
}

TEST(LinkCounts, GraphAccuracyOverRepliesLeavesThreadStartsOut) {
    const LinkPair pair{links({start, 0, 1, start}), links({start, 0, 0, 2})};
    EXPECT_DOUBLE_EQ(countRightParents(pair, Scored::Replies).f1(), 0.5);
    EXPECT_DOUBLE_EQ(countRightParents(pair, Scored::All).f1(), 0.5);
    EXPECT_EQ(countRightParents(pair, Scored::Replies).gold, 2u);
    EXPECT_EQ(countRightParents(pair, Scored::All).gold, 4u);
}

TEST(LinkCounts, AConversationIsRightAsAWhole) {
    const LinkPair right{links({start, 0, 1}), links({start, 0, 1})};
    const LinkPair wrong{links({start, 0, 1}), links({start, 0, 0})};
    const LinkPair empty{links({unannotated}), links({start})};
    LinkCounts counts = countRightConversation(right, Scored::Replies);
    counts += countRightConversation(wrong, Scored::Replies);
    counts += countRightConversation(empty, Scored::Replies);
    EXPECT_EQ(counts.gold, 2u);
    EXPECT_EQ(counts.matched, 1u);
}

TEST(LinkSet, ChunksTurnLinksThatLeaveThemIntoThreadStarts) {
    const LinkPair pair{links({unannotated, 0, 1, 2, 1}), links({start, start, 1, 1, 3})};
    const LinkPair cut = cutIntoChunks(pair, 2);
    EXPECT_EQ(cut.gold.parents, links({unannotated, start, 1, start, start}).parents);
    EXPECT_EQ(cut.predicted.parents, links({start, start, 1, start, 3}).parents);
}

}  // namespace
}  // namespace antecedent
