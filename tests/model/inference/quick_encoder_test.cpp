// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/quick_encoder.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/kernels/tensor_bits.h"
#include "model/network/utterance_encoder.h"

namespace antecedent {
namespace {

constexpr std::int64_t vocabulary = 50;

UtteranceEncoder smallEncoder() {
    torch::manual_seed(3);
    EncoderOptions options(vocabulary);
    options.hidden = 64;
    options.heads = 2;
    options.layers = 3;
    options.feedForward = 96;
    UtteranceEncoder encoder(options);
    encoder->eval();
    return encoder;
}

/// Texts of one to seventy tokens: less than a register of keys, one, and several.
std::pair<torch::Tensor, torch::Tensor> texts() {
    const std::vector<std::int64_t> lengths{1, 3, 15, 16, 17, 40, 70};
    const auto count = static_cast<std::int64_t>(lengths.size());
    const auto ids = torch::randint(0, vocabulary, {count, lengths.back()}, torch::kInt64);
    const auto mask = torch::arange(lengths.back()).unsqueeze(0) < torch::tensor(lengths).unsqueeze(1);
    return {ids, mask};
}

/// Without a tensor library between the products, the encoder says what it says with one in fp32.
TEST(QuickEncoder, AgreesWithTheLayers) {
    if (!QuickEncoder::usable(64, 2, quickestArithmetic())) GTEST_SKIP() << "neither bf16 nor int8 here";
    torch::InferenceMode inference;
    auto encoder = smallEncoder();
    const auto [ids, mask] = texts();
    const auto real = mask.unsqueeze(-1).to(torch::kFloat32);
    const auto expected = encoder->tokenStates(ids, mask) * real;
    for (const Arithmetic arithmetic : {Arithmetic::Bf16, Arithmetic::Int8}) {
        if (!QuickEncoder::usable(64, 2, arithmetic)) continue;
        auto prepared = inferenceEncoder(encoder, arithmetic);
        const auto quick = prepared->tokenStates(ids, mask);
        const double mean = arithmetic == Arithmetic::Int8 ? 0.02 : 0.01;
        ASSERT_EQ(quick.sizes(), expected.sizes());
        EXPECT_LT((quick - expected).abs().max().item<float>(), 6 * mean);
        EXPECT_LT((quick - expected).abs().sum().item<float>() / (real.sum().item<float>() * 64), mean);
        EXPECT_EQ((quick * (1 - real)).abs().max().item<float>(), 0) << "where no token is";
    }
}

/// What is made to read quickly leaves the original as it was, and does not follow it: that goes on learning.
TEST(QuickEncoder, StandsBesideTheOriginal) {
    torch::NoGradGuard noGrad;
    auto encoder = smallEncoder();
    const auto [ids, mask] = texts();
    const auto before = encoder->forward(ids, mask);
    auto quick = inferenceEncoder(encoder, Arithmetic::Bf16);
    const auto found = quick->forward(ids, mask);
    EXPECT_LT((found - before).abs().max().item<float>(), 0.02);
    EXPECT_TRUE(torch::equal(encoder->forward(ids, mask), before));
    for (const auto& parameter : encoder->parameters()) EXPECT_EQ(parameter.scalar_type(), torch::kFloat32);
    for (auto& item : encoder->named_parameters()) {
        if (item.key() != "embeddings.word_embeddings.weight") item.value().mul_(2);
    }
    EXPECT_TRUE(torch::equal(quick->forward(ids, mask), found));
}

TEST(QuickEncoder, IsNotForAnOddWidth) {
    EXPECT_FALSE(QuickEncoder::usable(300, 4, Arithmetic::Bf16));
}

/// What softmax attention is, number by number: heads of one, two and three registers, the last not full.
TEST(TextAttention, IsSoftmaxAttentionWithinAText) {
    if (vectorRegisters() == VectorRegisters::None) GTEST_SKIP() << "neither AVX2 nor AVX-512 here";
    torch::manual_seed(4);
    const std::int64_t before = 2, tokens = 21;
    for (const std::int64_t part : {16, 27, 40}) {
        const AttentionShape shape{2, part};
        const auto qkv = torch::randn({before + tokens, 3 * shape.width()}).to(torch::kBFloat16);
        const auto bias = torch::randn({2, tokens, tokens});
        auto mixed = torch::zeros({before + tokens, shape.width()}, torch::kBFloat16);
        TextAttention(shape).attend(bitsOf(qkv), {before, tokens}, bias.data_ptr<float>(), bitsOf(mixed));
        const auto parts =
            qkv.narrow(0, before, tokens).to(torch::kFloat32).view({tokens, 3, 2, part}).permute({1, 2, 0, 3});
        const auto logits = torch::matmul(parts[0], parts[1].transpose(1, 2)) / std::sqrt(static_cast<double>(part));
        const auto expected = torch::matmul(torch::softmax(logits + bias, -1), parts[2]).transpose(0, 1);
        EXPECT_TRUE(torch::allclose(mixed.narrow(0, before, tokens).to(torch::kFloat32),
                                    expected.reshape({tokens, shape.width()}), 0.01, 0.01));
        EXPECT_EQ(mixed.narrow(0, 0, before).abs().max().item<float>(), 0) << "another text's rows";
    }
}

}  // namespace
}  // namespace antecedent
