// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/metrics/agreement.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

/// -1: starts a thread, -2: not decided.
LinkSet links(const std::vector<int>& parents) {
    LinkSet set;
    for (const int parent : parents) {
        if (parent == -2) {
            set.parents.emplace_back(std::nullopt);
        } else if (parent == -1) {
            set.parents.emplace_back(std::vector<MessageId>());
        } else {
            set.parents.emplace_back(std::vector<MessageId>{MessageId(static_cast<std::size_t>(parent))});
        }
    }
    return set;
}

TEST(Agreement, OfTheSameDecisionsIsWhole) {
    const std::vector<LinkSet> one{links({-1, 0, 0, 2, -1})};
    const Agreement agreement = agreementOf(one, one);
    EXPECT_EQ(agreement.messages, 5u);
    EXPECT_DOUBLE_EQ(agreement.linkF1.value, 1);
    EXPECT_DOUBLE_EQ(agreement.linkF1.low, 1);
    EXPECT_DOUBLE_EQ(agreement.kappa, 1);
    EXPECT_DOUBLE_EQ(agreement.variationOfInformation, 1);
    EXPECT_DOUBLE_EQ(agreement.oneToOne, 1);
    EXPECT_TRUE(agreement.differing[0].empty());
    EXPECT_DOUBLE_EQ(krippendorffAlpha({one, one}), 1);
}

// By hand: of 4 messages 3 have the same parent; distances (0,0) (1,1) (1,2) (1,1).
TEST(Agreement, IsThatOfTheFormulas) {
    const std::vector<LinkSet> first{links({-1, 0, 1, 2, -2})};
    const std::vector<LinkSet> second{links({-1, 0, 0, 2, 3})};
    const Agreement agreement = agreementOf(first, second);
    EXPECT_EQ(agreement.messages, 4u);
    EXPECT_DOUBLE_EQ(agreement.sameParent.value, 0.75);
    EXPECT_DOUBLE_EQ(agreement.linkF1.value, 0.75);
    EXPECT_LE(agreement.linkF1.low, 0.75);
    EXPECT_GE(agreement.linkF1.high, 0.75);
    const double chance = 0.25 * 0.25 + 0.75 * 0.5;
    EXPECT_NEAR(agreement.kappa, (0.75 - chance) / (1 - chance), 1e-12);
    EXPECT_EQ(agreement.differing[0], std::vector<std::size_t>{2});
    // Eight values: 0 twice, 1 five times, 2 once; observed disagreement 1/4.
    const double expected = 1 - (2.0 * 1 + 5 * 4 + 0) / (8 * 7);
    EXPECT_NEAR(krippendorffAlpha({first, second}), 1 - 0.25 / expected, 1e-12);
}

TEST(Agreement, OfNothingInCommonSaysSo) {
    const Agreement agreement = agreementOf({links({-1, -2})}, {links({-2, 0})});
    EXPECT_EQ(agreement.messages, 0u);
    EXPECT_DOUBLE_EQ(agreement.linkF1.value, 0);
}

}  // namespace
}  // namespace antecedent
