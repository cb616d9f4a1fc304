// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/metrics/thread_metrics.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/graph/metrics/links.h"

namespace antecedent {
namespace {

using testing::links;
using testing::start;
using testing::unannotated;

ThreadScores score(const LinkSet& gold, const LinkSet& predicted) {
    ThreadPartition partition;
    partition.add({gold, predicted});
    return scoreThreads(partition);
}

TEST(ThreadMetrics, APerfectPredictionScoresOneEverywhere) {
    const LinkSet gold = links({start, 0, start, 2, 1});
    const ThreadScores scores = score(gold, gold);
    EXPECT_DOUBLE_EQ(scores.variationOfInformation, 1);
    EXPECT_DOUBLE_EQ(scores.oneToOne, 1);
    EXPECT_DOUBLE_EQ(scores.exactMatch.f1(), 1);
    EXPECT_DOUBLE_EQ(scores.shenF, 1);
    EXPECT_DOUBLE_EQ(scores.adjustedRand, 1);
}

TEST(ThreadMetrics, OneThreadAgainstTwoEqualOnes) {
    // Gold {0,1} {2,3}, predicted {0,1,2,3}: H(gold) = 1 bit = VI, log2 4 = 2.
    const ThreadScores scores = score(links({start, 0, start, 2}), links({start, 0, 1, 2}));
    EXPECT_DOUBLE_EQ(scores.variationOfInformation, 0.5);
    EXPECT_DOUBLE_EQ(scores.oneToOne, 0.5);
    EXPECT_EQ(scores.exactMatch.gold, 2u);
    EXPECT_EQ(scores.exactMatch.predicted, 1u);
    EXPECT_EQ(scores.exactMatch.matched, 0u);
    EXPECT_DOUBLE_EQ(scores.shenF, 2.0 * 2 / 6);
    EXPECT_DOUBLE_EQ(scores.adjustedRand, 0);
}

TEST(ThreadMetrics, ThreadsOfOneMessageAreNoExactMatch) {
    const ThreadScores scores = score(links({start, start, 1}), links({start, start, 1}));
    EXPECT_EQ(scores.exactMatch.gold, 1u);
    EXPECT_EQ(scores.exactMatch.matched, 1u);
}

TEST(ThreadMetrics, LinksIntoContextJoinThreads) {
    ThreadPartition partition;
    partition.add({links({unannotated, unannotated, 0, 0}), links({unannotated, 0, 0, 1})});
    EXPECT_EQ(partition.size(), 2u);
    EXPECT_EQ(partition.goldThreads(), 1u);
    EXPECT_EQ(partition.predictedThreads(), 2u);
}

TEST(ThreadMetrics, ThreadsOfTwoFilesAreNeverTheSame) {
    ThreadPartition partition;
    partition.add({links({start, 0}), links({start, 0})});
    partition.add({links({start, 0}), links({start, start})});
    EXPECT_EQ(partition.goldThreads(), 2u);
    EXPECT_EQ(partition.predictedThreads(), 3u);
    // VI = H(predicted) - H(gold) = 1.5 - 1 bits, of log2 4.
    EXPECT_DOUBLE_EQ(scoreThreads(partition).variationOfInformation, 0.75);
}

}  // namespace
}  // namespace antecedent
