// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/ancestor_mask.h"

#include <gmock/gmock.h>

namespace antecedent {
namespace {

using ::testing::ElementsAre;

/// Two threads: 0 <- 1 <- 3 and 0 <- 4; 2 <- 5. Message 6 is the target.
ThreadHistory history() {
    ThreadHistory result;
    const std::vector<std::vector<std::size_t>> parents{{}, {0}, {}, {1}, {0}, {2}};
    for (const auto& list : parents) result.append({list}, PersonId());
    return result;
}

std::vector<int> row(const AttentionMask& mask, std::size_t i) {
    return {mask.allowed.begin() + static_cast<std::ptrdiff_t>(i * mask.size),
            mask.allowed.begin() + static_cast<std::ptrdiff_t>((i + 1) * mask.size)};
}

TEST(AncestorMask, LetsACandidateSeeItselfItsAncestorsAndTheTarget) {
    const auto mask = attentionMask(history(), {0, 1, 2, 3, 4, 5, 6});
    EXPECT_THAT(row(mask, 0), ElementsAre(1, 0, 0, 0, 0, 0, 1));
    EXPECT_THAT(row(mask, 1), ElementsAre(1, 1, 0, 0, 0, 0, 1));
    EXPECT_THAT(row(mask, 2), ElementsAre(0, 0, 1, 0, 0, 0, 1));
    EXPECT_THAT(row(mask, 3), ElementsAre(1, 1, 0, 1, 0, 0, 1));
    EXPECT_THAT(row(mask, 4), ElementsAre(1, 0, 0, 0, 1, 0, 1));
    EXPECT_THAT(row(mask, 5), ElementsAre(0, 0, 1, 0, 0, 1, 1));
}

TEST(AncestorMask, LetsTheTargetSeeOnlyItself) {
    EXPECT_THAT(row(attentionMask(history(), {0, 1, 2, 3, 4, 5, 6}), 6), ElementsAre(0, 0, 0, 0, 0, 0, 1));
}

TEST(AncestorMask, LeavesOutAncestorsThatAreNoCandidates) {
    const auto mask = attentionMask(history(), {1, 3, 6});
    EXPECT_THAT(row(mask, 0), ElementsAre(1, 0, 1));
    EXPECT_THAT(row(mask, 1), ElementsAre(1, 1, 1));
}

TEST(AncestorMask, FollowsAllParents) {
    ThreadHistory two;
    two.append({}, PersonId());
    two.append({}, PersonId());
    two.append({{1, 0}}, PersonId());
    two.append({{2}}, PersonId());
    EXPECT_THAT(row(attentionMask(two, {0, 1, 2, 3, 4}), 3), ElementsAre(1, 1, 1, 1, 1));
}

TEST(AncestorMask, KeepsEveryRowAlive) {
    for (const MaskKind kind : {MaskKind::Ancestors, MaskKind::Temporal, MaskKind::None, MaskKind::SelfOnly}) {
        const auto mask = attentionMask(history(), {0, 2, 4, 6}, kind);
        for (std::size_t i = 0; i < mask.size; ++i) EXPECT_TRUE(mask(i, i));
    }
    EXPECT_THAT(row(attentionMask(history(), {0, 2, 4, 6}, MaskKind::Temporal), 1), ElementsAre(1, 1, 0, 1));
    EXPECT_THAT(row(attentionMask(history(), {0, 2, 4, 6}, MaskKind::None), 3), ElementsAre(1, 1, 1, 1));
    EXPECT_EQ(attentionMask(ThreadHistory(), {0}).size, 1u);
}

/// 0; 1 answers 0 for sure; 2 answers 1 (0.6) or 0 (0.3); 3 answers 2 (0.5).
TEST(AncestorMask, WeighsAncestorsByTheirProbabilityWhenSoft) {
    ThreadHistory history;
    history.append({}, PersonId());
    history.append({{0}}, PersonId());
    history.append({{1}, {{1, 0.6f}, {0, 0.3f}}}, PersonId());
    history.append({{2}, {{2, 0.5f}}}, PersonId());
    const auto mask = attentionMask(history, {0, 1, 2, 3, 4}, MaskKind::Soft);
    EXPECT_FLOAT_EQ(mask(1, 0), 1);
    EXPECT_FLOAT_EQ(mask(2, 1), 0.6f);
    EXPECT_FLOAT_EQ(mask(2, 0), 0.9f) << "0.3 at once and 0.6 by way of message 1";
    EXPECT_FLOAT_EQ(mask(3, 2), 0.5f);
    EXPECT_FLOAT_EQ(mask(3, 0), 0.45f);
    EXPECT_FLOAT_EQ(mask(3, 4), 1);
    EXPECT_FLOAT_EQ(mask(1, 2), 0);
}

}  // namespace
}  // namespace antecedent
