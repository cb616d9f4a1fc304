// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include "graph/metrics/calibration.h"
#include "graph/metrics/permutation_test.h"
#include "graph/metrics/ranking.h"
#include "tests/graph/metrics/links.h"

namespace antecedent {
namespace {

using testing::links;
using testing::start;
using testing::unannotated;

MessageId id(std::size_t i) {
    return MessageId(i);
}

LinkScores threeMessages() {
    LinkScores scores;
    scores.messages.resize(4);
    scores.messages[0] = {{{id(0), 1}}, {}};
    scores.messages[1] = {{{id(1), 0.6}, {id(0), 0.4}}, {}};
    scores.messages[2] = {{{id(1), 0.8}, {id(2), 0.1}}, {id(1)}};
    scores.messages[3] = {{{id(2), 0.7}}, {id(2)}};
    return scores;
}

TEST(Ranking, FindsTheBestPlacedGoldParent) {
    Ranking ranking;
    ranking.add(links({start, 0, 0, unannotated}), threeMessages());
    EXPECT_EQ(ranking.messages(), 3u);
    EXPECT_DOUBLE_EQ(ranking.within(0), 1.0 / 3);
    EXPECT_DOUBLE_EQ(ranking.within(1), 2.0 / 3);
    EXPECT_DOUBLE_EQ(ranking.meanReciprocalRank(), 1.5 / 3);
}

TEST(Ranking, RulesThreadStartsOutWhereEveryReplyMustAnswer) {
    Ranking ranking;
    ranking.add(links({start, 0, 0, unannotated}), threeMessages());
    EXPECT_DOUBLE_EQ(ranking.repliesRuledToAnswer(), 0.5) << "message 1 has its parent second, behind the thread start";
}

TEST(Calibration, ComparesConfidenceWithAccuracyInEqualBins) {
    Calibration calibration;
    calibration.add(links({start, 0, 1, unannotated}), threeMessages());
    const auto rows = calibration.reliability(3);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_DOUBLE_EQ(rows[0].confidence, 0.6);
    EXPECT_DOUBLE_EQ(rows[0].accuracy, 0);
    EXPECT_DOUBLE_EQ(rows[1].accuracy, 1);
    EXPECT_DOUBLE_EQ(calibration.expectedError(3), (0.6 + 0.2 + 0.0) / 3);
    EXPECT_EQ(calibration.reliability(15).size(), 3u) << "empty bins are left out";
}

TEST(Calibration, TellsWhatErrorFewMessagesHaveByChance) {
    LinkScores scores;
    const std::size_t count = 400;
    scores.messages.assign(count, {{{id(0), 0.8}}, {id(0)}});
    auto gold = links({start});
    gold.parents.assign(count, std::vector<MessageId>{id(0)});
    Calibration calibration;
    EXPECT_EQ(calibration.errorByChance(), 0) << "of nothing";
    calibration.add(gold, scores);
    EXPECT_NEAR(calibration.errorByChance(1), std::sqrt(2 / M_PI * 0.8 * 0.2 / count), 1e-6);
    Calibration sure;
    for (auto& message : scores.messages) message.candidates[0].probability = 1;
    sure.add(gold, scores);
    EXPECT_EQ(sure.errorByChance(), 0) << "nothing is left to chance";
}

TEST(Calibration, KeepsEqualConfidencesTogether) {
    LinkScores scores;
    scores.messages.assign(30, {{{id(0), 0.8}}, {id(0)}});
    auto gold = links({start});
    gold.parents.assign(30, std::vector<MessageId>{id(0)});
    for (std::size_t i = 0; i < 10; ++i) gold.parents[i] = std::vector<MessageId>{};  // wrong, and first in order
    gold.parents[0] = std::nullopt;
    gold.parents[10] = std::nullopt;
    gold.parents[11] = std::nullopt;
    Calibration calibration;
    calibration.add(gold, scores);
    EXPECT_EQ(calibration.reliability(5).size(), 1u);
    EXPECT_NEAR(calibration.expectedError(5), 0.8 - 18.0 / 27, 1e-9);
}

TEST(Calibration, ReviewingTheLeastCertainFirstSetsThemRight) {
    Calibration calibration;
    calibration.add(links({start, 0, 1, unannotated}), threeMessages());
    const auto rows = calibration.reviewed();
    ASSERT_EQ(rows.size(), 21u);
    EXPECT_DOUBLE_EQ(rows.front().accuracy, 2.0 / 3);
    EXPECT_DOUBLE_EQ(rows[7].reviewed, 0.35);
    EXPECT_DOUBLE_EQ(rows[7].accuracy, 1) << "one of three messages is 33 %";
    EXPECT_DOUBLE_EQ(rows.back().accuracy, 1);
}

TEST(PermutationTest, TellsALargeDifferenceFromNone) {
    std::vector<PairedCounts> better(12, {{10, 10, 9}, {10, 10, 5}});
    const auto clear = permutationTest(better);
    EXPECT_NEAR(clear.difference, 0.4, 1e-12);
    // Only all twelve swapped or none is as large: 2 of 4,096 ways.
    EXPECT_NEAR(clear.pValue, 2.0 / 4096, 5e-4);
    std::vector<PairedCounts> same(12, {{10, 10, 7}, {10, 10, 7}});
    EXPECT_DOUBLE_EQ(permutationTest(same).pValue, 1);
}

}  // namespace
}  // namespace antecedent
