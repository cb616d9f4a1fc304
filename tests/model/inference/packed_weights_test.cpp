// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/packed_weights.h"

#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <future>

namespace antecedent {
namespace {

/// In hardware, or as oneDNN emulates it.
bool bf16Multiplied() {
    return quickestArithmetic() != Arithmetic::Fp32 && vectorRegisters() == VectorRegisters::Of512Bits;
}

float largestDifference(const torch::Tensor& a, const torch::Tensor& b) {
    return (a.to(torch::kFloat32) - b.to(torch::kFloat32)).abs().max().item<float>();
}

TEST(PackedWeights, GiveTheProductOfTheLayer) {
    if (!bf16Multiplied()) GTEST_SKIP() << "no bf16 here";
    torch::InferenceMode inference;
    torch::manual_seed(1);
    const auto weight = (torch::randn({50, 30}) / 6).to(torch::kBFloat16);
    const auto bias = torch::randn({50}).to(torch::kBFloat16);
    PackedWeights packed(weight, bias, Arithmetic::Bf16);
    for (const int rows : {1, 7, 101, 7, 512, 1100}) {
        const auto x = torch::randn({rows, 30}).to(torch::kBFloat16);
        const auto exact = torch::linear(x.to(torch::kFloat32), weight.to(torch::kFloat32), bias.to(torch::kFloat32));
        // bf16 keeps eight bits: 0.016 for values up to four.
        EXPECT_LT(largestDifference(packed->multiply(x, false), exact), 0.02f) << rows;
        EXPECT_LT(largestDifference(packed->multiply(x, true), torch::gelu(exact)), 0.02f) << rows;
    }
}

/// The same in bytes, which are 255 steps (127 without VNNI) from the least number of a row to its largest.
TEST(PackedWeights, GiveTheProductOfTheLayerInBytes) {
    if (!int8InHardware()) GTEST_SKIP() << "no int8 here";
    torch::InferenceMode inference;
    torch::manual_seed(1);
    const auto weight = torch::randn({50, 30}) / 6, bias = torch::randn({50});
    PackedWeights packed(weight, bias, Arithmetic::Int8);
    for (const int rows : {1, 7, 64, 65, 300}) {
        const auto scale = torch::logspace(-2, 1, rows).unsqueeze(1);  // each row has steps of its own
        const auto x = (torch::randn({rows, 30}) * scale).to(torch::kBFloat16);
        const auto exact = torch::linear(x.to(torch::kFloat32), weight, bias);
        const auto found = packed->multiply(x, false).to(torch::kFloat32),
                   curved = packed->multiply(x, true).to(torch::kFloat32);
        EXPECT_LT(((found - exact) / (scale + 1)).abs().max().item<float>(), 0.06f) << rows;
        EXPECT_LT(((curved - torch::gelu(exact)) / (scale + 1)).abs().max().item<float>(), 0.07f) << rows;
        EXPECT_LT(((found - exact) / (scale + 1)).pow(2).mean().sqrt().item<float>(), 0.012f) << rows;
    }
    EXPECT_LT(largestDifference(packed->multiply(torch::full({1, 30}, 3, torch::kBFloat16), false)[0],
                                3 * weight.sum(1) + bias),
              0.05f)
        << "a row that is the same all along";
}

TEST(PackedWeights, OfFewColumnsStayInBf16) {
    if (!bf16Multiplied()) GTEST_SKIP() << "no bf16 here";
    torch::InferenceMode inference;
    torch::manual_seed(1);
    const auto weight = torch::randn({15, 30}) / 6, bias = torch::randn({15});
    const auto x = torch::randn({40, 30}).to(torch::kBFloat16);
    PackedWeights packed(weight, bias, Arithmetic::Int8);
    EXPECT_LT(largestDifference(packed->multiply(x, false), torch::linear(x.to(torch::kFloat32), weight, bias)), 0.03f);
}

/// Each thread executes products that another prepared, also such whose rows oneDNN copies to a scratchpad
/// first.
class PackedWeightsIn : public testing::TestWithParam<Arithmetic> {};

TEST_P(PackedWeightsIn, AreSharedByThreads) {
    const bool usable = GetParam() == Arithmetic::Int8 ? int8InHardware() : bf16Multiplied();
    if (!usable) GTEST_SKIP() << "neither bf16 nor int8 here";
    torch::manual_seed(1);
    const auto weight = (torch::randn({300, 130}) / 12).to(torch::kBFloat16);
    PackedWeights packed(weight, torch::zeros({300}, torch::kBFloat16), GetParam());
    const auto x = torch::randn({512, 130}).to(torch::kBFloat16);
    const auto right = [&](std::int64_t first) {
        torch::InferenceMode inference;
        at::set_num_threads(1);
        float largest = 0;
        for (std::int64_t round = 0; round < 200; ++round) {
            const auto rows = x.narrow(0, 0, 16 * (1 + (first + round) % 32));
            const auto exact = torch::gelu(torch::linear(rows.to(torch::kFloat32), weight.to(torch::kFloat32)));
            const float difference = largestDifference(packed->multiply(rows, true), exact);
            if (!(difference <= largest)) largest = difference;  // what is no number counts as well
        }
        return largest;
    };
    EXPECT_LT(right(0), 0.08f) << "by the thread that prepares them";
    auto one = std::async(std::launch::async, right, 0), other = std::async(std::launch::async, right, 16);
    EXPECT_LT(one.get(), 0.08f);
    EXPECT_LT(other.get(), 0.08f);
}

INSTANTIATE_TEST_SUITE_P(Arithmetic, PackedWeightsIn, testing::Values(Arithmetic::Bf16, Arithmetic::Int8),
                         [](const auto& parameter) { return parameter.param == Arithmetic::Int8 ? "Int8" : "Bf16"; });

TEST(PackedWeights, KeepTheOtherDimensions) {
    if (!bf16Multiplied()) GTEST_SKIP() << "no bf16 here";
    torch::InferenceMode inference;
    PackedWeights packed(torch::ones({4, 3}, torch::kBFloat16), torch::zeros({4}, torch::kBFloat16), Arithmetic::Bf16);
    const auto x = torch::ones({2, 5, 6}, torch::kBFloat16).narrow(2, 1, 3);
    const auto product = packed->multiply(x, false);
    EXPECT_EQ(product.sizes(), torch::IntArrayRef({2, 5, 4}));
    EXPECT_TRUE(torch::equal(product, torch::full({2, 5, 4}, 3, torch::kBFloat16)));
    EXPECT_EQ(packed->multiply(torch::empty({0, 3}, torch::kBFloat16), true).size(0), 0);
}

}  // namespace
}  // namespace antecedent
