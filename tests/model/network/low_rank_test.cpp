// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/low_rank.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

TEST(LowRank, GivesBackAMatrixOfThatRank) {
    torch::manual_seed(1);
    const auto matrix = torch::mm(torch::randn({20, 3}), torch::randn({3, 12}));
    const LowRank parts = lowRank(matrix, 3);
    EXPECT_EQ(parts.left.sizes(), torch::IntArrayRef({20, 3}));
    EXPECT_EQ(parts.right.sizes(), torch::IntArrayRef({3, 12}));
    EXPECT_TRUE(torch::allclose(torch::mm(parts.left, parts.right), matrix, 1e-4, 1e-4));
}

TEST(LowRank, KeepsTheLargestParts) {
    const auto parts = lowRank(torch::diag(torch::tensor({1.0f, 9.0f, 4.0f})), 2);
    const auto near = torch::mm(parts.left, parts.right);
    EXPECT_TRUE(torch::allclose(near, torch::diag(torch::tensor({0.0f, 9.0f, 4.0f})), 1e-4, 1e-4)) << near;
}

TEST(LowRank, HasNoMoreThanThereIs) {
    EXPECT_EQ(lowRank(torch::ones({5, 2}), 16).left.size(1), 2);
}

}  // namespace
}  // namespace antecedent
