// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/metrics/distance_counts.h"

#include <gtest/gtest.h>

#include <map>

namespace antecedent {
namespace {

using Links = std::optional<std::vector<MessageId>>;

Links to(std::initializer_list<std::size_t> parents) {
    std::vector<MessageId> ids;
    for (const std::size_t parent : parents) ids.emplace_back(parent);
    return ids;
}

/// Thirty messages, of which few are annotated.
LinkPair pairOf(const std::map<std::size_t, std::pair<Links, Links>>& links) {
    LinkPair pair;
    pair.gold.parents.resize(30);
    pair.predicted.parents.resize(30);
    for (const auto& [message, both] : links) {
        pair.gold.parents[message] = both.first;
        pair.predicted.parents[message] = both.second;
    }
    return pair;
}

TEST(DistanceCounts, AreByMessagesBack) {
    DistanceCounts counts;
    counts.add(pairOf({{0, {to({}), to({})}},             // a start, found
                       {5, {to({4}), to({4})}},           // 1 back, found
                       {6, {to({4}), to({5})}},           // 2 back, taken for 1 back
                       {10, {to({5, 9}), to({5})}},       // 5 and 1 back, the first found
                       {20, {to({0}), to({})}},           // 20 back, taken for a start
                       {29, {to({8}), std::nullopt}}}));  // 21 back, nothing said
    EXPECT_EQ(counts.of(0).gold, 1u);
    EXPECT_EQ(counts.of(0).predicted, 2u);
    EXPECT_EQ(counts.of(0).matched, 1u);
    EXPECT_EQ(counts.of(1).gold, 2u);
    EXPECT_EQ(counts.of(1).predicted, 2u);
    EXPECT_EQ(counts.of(1).matched, 1u);
    EXPECT_EQ(counts.of(2).gold, 1u);
    EXPECT_EQ(counts.of(2).matched, 0u);
    EXPECT_DOUBLE_EQ(counts.of(3).recall(), 1);
    EXPECT_EQ(counts.of(4).gold, 1u);
    EXPECT_EQ(counts.of(5).gold, 1u);
    EXPECT_EQ(counts.of(5).predicted, 0u);
}

TEST(DistanceCounts, LeaveOutWhatNobodyAnnotated) {
    DistanceCounts counts;
    counts.add(pairOf({{7, {std::nullopt, to({6})}}}));
    for (std::size_t i = 0; i < DistanceCounts::farthest.size(); ++i) EXPECT_EQ(counts.of(i).predicted, 0u);
}

}  // namespace
}  // namespace antecedent
