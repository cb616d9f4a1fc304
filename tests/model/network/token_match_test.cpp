// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/token_match.h"

#include <gtest/gtest.h>

#include "model/inference/precision.h"
#include "model/network/dropout.h"

namespace antecedent {
namespace {

TokenMatch matcher() {
    torch::manual_seed(2);
    TokenMatchOptions options;
    options.text = 12;
    options.width = 16;
    options.tokens = 6;
    TokenMatch result(options);
    result->eval();
    return result;
}

/// Messages of the given numbers of tokens.
MessageTokens messages(TokenMatch& match, const std::vector<std::int64_t>& lengths, std::int64_t room) {
    torch::manual_seed(4);
    const auto count = static_cast<std::int64_t>(lengths.size());
    const auto states = torch::randn({count, 8, 12}).narrow(1, 0, room);
    const auto mask = torch::arange(room).unsqueeze(0) < torch::tensor(lengths).unsqueeze(1);
    return match->project(states, mask);
}

MessageTokens only(const MessageTokens& tokens, std::int64_t message) {
    return {tokens.states.narrow(0, message, 1), tokens.mask.narrow(0, message, 1)};
}

TEST(TokenMatch, ComparesEveryTargetWithEveryCandidate) {
    torch::InferenceMode inference;
    auto match = matcher();
    const auto tokens = messages(match, {2, 6, 4}, 6);
    const auto all = match->forward(tokens, tokens);
    ASSERT_EQ(all.sizes(), (std::vector<std::int64_t>{3, 3, match->size()}));
    for (std::int64_t target = 0; target < 3; ++target) {
        for (std::int64_t candidate = 0; candidate < 3; ++candidate) {
            const auto alone = match->forward(only(tokens, target), only(tokens, candidate));
            EXPECT_TRUE(torch::allclose(all[target][candidate], alone[0][0], 1e-4, 1e-5)) << target << candidate;
        }
    }
}

/// What is computed for one target without a tensor library gives what the layers give.
TEST(TokenMatch, IsTheSameInItsQuickForm) {
    if (quickestArithmetic() == Arithmetic::Fp32) GTEST_SKIP() << "neither bf16 nor int8 here";
    torch::InferenceMode inference;
    torch::manual_seed(2);
    TokenMatchOptions options;
    options.text = 12;
    options.width = 64;
    options.tokens = 6;
    TokenMatch match(options);
    match->eval();
    const auto exact = messages(match, {2, 6, 0, 4, 1}, 6);
    const auto expected = match->forward(exact, exact);
    auto prepared = inferenceMatch(match, quickestArithmetic());
    if (bf16InHardware()) castLinears(*prepared, Arithmetic::Bf16);
    const auto tokens = messages(prepared, {2, 6, 0, 4, 1}, 6);
    for (const std::int64_t target : {0, 1, 3, 4}) {
        const auto quick = prepared->forward(only(tokens, target), tokens);
        EXPECT_TRUE(torch::allclose(quick[0], expected[target], 0.02, 0.02))
            << target << ": " << (quick[0] - expected[target]).abs().max();
    }
    EXPECT_EQ(prepared->forward(only(tokens, 2), tokens).abs().max().item<float>(), 0) << "a target without words";
}

TEST(TokenMatch, DoesNotSeePadding) {
    torch::InferenceMode inference;
    auto match = matcher();
    const auto tight = messages(match, {3, 2}, 3), loose = messages(match, {3, 2}, 6);
    EXPECT_TRUE(torch::allclose(match->forward(tight, tight), match->forward(loose, loose), 1e-4, 1e-5));
}

TEST(TokenMatch, KeepsTheFirstTokens) {
    auto match = matcher();
    EXPECT_EQ(messages(match, {8}, 8).mask.size(1), 6);
}

TEST(TokenMatch, HasACleanGradientInBf16) {
    auto match = matcher();
    match->train();
    {
        const PrecisionGuard precision(true);
        const auto tokens = messages(match, {2, 6, 4}, 6);
        (match->forward(tokens, tokens) * 0).sum().backward();
    }
    for (const auto& item : match->named_parameters()) {
        EXPECT_EQ(item.value().grad().abs().max().item<float>(), 0) << item.key();
    }
}

/// Three targets of 21 words and 35 candidates: 140 x 63 times 63 x 3, at which oneDNN 2.6 stumbles on AMX.
TEST(TokenMatch, LearnsFromAnyNumberOfWords) {
    TokenMatchOptions options;
    options.text = 12;
    options.width = 128;
    options.tokens = 24;
    TokenMatch match(options);
    const auto tokens = [&match](std::int64_t count, std::int64_t length) {
        return match->project(torch::randn({count, length, 12}), torch::ones({count, length}, torch::kBool));
    };
    const PrecisionGuard precision(true);
    const auto result = match->forward(tokens(3, 21), tokens(35, 5));
    result.sum().backward();
    EXPECT_TRUE(torch::isfinite(result).all().item<bool>());
}

TEST(Dropout, KeepsTheMeanAndDropsTheShareAskedFor) {
    torch::manual_seed(1);
    const auto result = dropped(torch::ones({300, 333}), 0.25);
    EXPECT_NEAR(result.mean().item<double>(), 1, 0.02);
    EXPECT_NEAR((result == 0).to(torch::kFloat32).mean().item<double>(), 0.25, 0.01);
    const auto same = torch::ones({3});
    EXPECT_TRUE(torch::equal(dropped(same, 0), same));
}

}  // namespace
}  // namespace antecedent
