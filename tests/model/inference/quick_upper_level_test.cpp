// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/quick_upper_level.h"

#include <gtest/gtest.h>

#include "model/network/conversation_transformer.h"

namespace antecedent {
namespace {

constexpr std::int64_t textSize = 16, columns = 9, places = 6;

TransformerOptions sizes() {
    TransformerOptions options(textSize, columns);
    options.layers = 2;
    options.hidden = 24;
    options.feedForward = 32;
    options.match.width = 16;
    return options;
}

/// A network in which every weight counts.
ConversationTransformer network(const TransformerOptions& options) {
    torch::manual_seed(3);
    ConversationTransformer result(options);
    torch::NoGradGuard noGrad;
    for (torch::Tensor& parameter : result->parameters()) parameter.add_(torch::randn_like(parameter) * 0.1);
    result->eval();
    return result;
}

/// Targets with six places, with three, and with none but its own.
TargetBatch batch(const TransformerOptions& options, bool matched) {
    torch::manual_seed(4);
    TargetBatch result;
    result.vectors = torch::nn::functional::normalize(torch::randn({3, places, textSize}),
                                                      torch::nn::functional::NormalizeFuncOptions().dim(2));
    result.evidence = torch::rand({3, places, columns});
    if (matched) result.match = torch::randn({3, places, options.match.width + options.match.heads});
    result.mask = torch::rand({3, places, places}).masked_fill(torch::rand({3, places, places}) < 0.3, 0);
    result.mask.diagonal(0, 1, 2).fill_(1);
    result.valid = torch::arange(places).unsqueeze(0) < torch::tensor({6, 3, 1}).unsqueeze(1);
    const auto masked = result.mask * result.valid.unsqueeze(1);
    result.mask = torch::where(result.valid.unsqueeze(2), masked, torch::eye(places));
    return result;
}

void expectTheSame(const TransformerOptions& options, bool matched) {
    const auto trained = network(options);
    if (!QuickUpperLevel::usable(trained->parts())) GTEST_SKIP() << "neither AVX2 nor AVX-512 here";
    torch::InferenceMode inference;
    const TargetBatch targets = batch(options, matched);
    auto exact = trained;
    const auto expected = exact->forward(targets);
    auto quick = inferenceTransformer(trained, Arithmetic::Int8);
    const auto found = quick->forward(targets);
    ASSERT_EQ(found.sizes(), expected.sizes());
    EXPECT_TRUE(torch::equal(torch::isinf(found), torch::isinf(expected)));
    const auto difference = (found - expected).masked_fill(targets.valid.logical_not(), 0).abs().max().item<float>();
    EXPECT_LT(difference, 0.06f);
    const auto spread = expected.masked_select(targets.valid).std().item<float>();
    EXPECT_GT(spread, 0.15f) << "else the difference would say nothing";
}

TEST(QuickUpperLevel, SaysWhatTheLayersSay) {
    expectTheSame(sizes(), true);
}

TEST(QuickUpperLevel, NeedsNoMatch) {
    expectTheSame(sizes(), false);
}

TEST(QuickUpperLevel, LeavesOutWhatTheNetworkLeavesOut) {
    TransformerOptions withoutText = sizes(), withoutEvidence = sizes();
    withoutText.useText = false;
    withoutEvidence.useEvidence = false;
    expectTheSame(withoutText, true);
    expectTheSame(withoutEvidence, true);
}

TEST(QuickUpperLevel, IsNotForNarrowLayers) {
    TransformerOptions narrow = sizes();
    narrow.hidden = 8;
    EXPECT_FALSE(QuickUpperLevel::usable(network(narrow)->parts()));
}

}  // namespace
}  // namespace antecedent
