// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/encoding_table.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

/// Messages numbered from `first`: vectors hold the number, and message i has 1 + i % 3 tokens.
EncodedMessages numbered(std::int64_t first, std::int64_t count) {
    EncodedMessages result;
    result.vectors = torch::arange(first, first + count, torch::kFloat32).unsqueeze(1).repeat({1, 2});
    result.tokens.states = result.vectors.unsqueeze(1).repeat({1, 5, 1});
    result.tokens.mask = torch::arange(5).unsqueeze(0) <= torch::arange(first, first + count).unsqueeze(1) % 3;
    return result;
}

TEST(EncodingTable, KeepsTheNewestMessagesAndTheFirst) {
    EncodingTable table(11);
    for (std::int64_t first = 0; first < 60; first += 5) table.append(numbered(first, 5));
    EXPECT_EQ(table.size(), 60u);
    const auto selected = table.select({0, 50, 51, 59});
    EXPECT_TRUE(torch::equal(selected.vectors.select(1, 0), torch::tensor({0.0f, 50.0f, 51.0f, 59.0f})));
    EXPECT_EQ(selected.tokens.states[1][0][0].item<float>(), 50);
}

TEST(EncodingTable, CutsTokensToTheLongestMessageAskedFor) {
    EncodingTable table(11);
    table.append(numbered(0, 6));
    EXPECT_EQ(table.select({0, 3}).tokens.mask.size(1), 1);
    EXPECT_EQ(table.select({0, 5}).tokens.mask.size(1), 3);
    EXPECT_EQ(table.select({5}).tokens.mask.sum().item<int>(), 3);
}

TEST(EncodingTable, SaysWhatItHoldsAndTakesMoreBeforeIt) {
    EncodingTable table(11);
    for (std::int64_t first = 0; first < 60; first += 5) table.append(numbered(first, 5));
    EXPECT_TRUE(table.holds(0));
    EXPECT_FALSE(table.holds(49));
    EXPECT_TRUE(table.holds(50));
    const auto both = joined(numbered(20, 1), table.select({51, 57}));
    EXPECT_TRUE(torch::equal(both.vectors.select(1, 0), torch::tensor({20.0f, 51.0f, 57.0f})));
    EXPECT_TRUE(torch::equal(both.tokens.mask.sum(1), torch::tensor({3, 1, 1})));
}

TEST(EncodingTable, ServesVectorsThatAreKeptAlready) {
    const EncodingTable table(EncodedMessages{torch::arange(6, torch::kFloat32).view({3, 2}), {}});
    EXPECT_EQ(table.size(), 3u);
    const auto selected = table.select({2, 1});
    EXPECT_EQ(selected.vectors[0][0].item<float>(), 4);
    EXPECT_FALSE(selected.tokens.defined());
}

}  // namespace
}  // namespace antecedent
