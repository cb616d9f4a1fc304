// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/conversation_transformer.h"

#include <gtest/gtest.h>

#include "model/evidence/conversation_walk.h"
#include "model/inference/precision.h"
#include "model/network/batch_builder.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

constexpr std::int64_t textSize = 16;

ConversationTransformer network() {
    torch::manual_seed(3);
    TransformerOptions options(textSize, static_cast<std::int64_t>(evidenceNames().size()));
    options.layers = 3;
    options.hidden = 24;
    options.feedForward = 32;
    ConversationTransformer result(options);
    result->eval();
    return result;
}

/// The last of eight messages as a target; threads 0 <- 1 <- 3 <- 6 and 2 <- 4, 5 alone.
TargetExample example() {
    const auto conversation = test::chat({"a: 1", "b: 2", "c: 3", "a: 4", "d: 5", "e: 6", "b: 7", "a: 8"});
    const std::vector<std::vector<std::size_t>> parents{{}, {0}, {}, {1}, {2}, {}, {3}};
    ConversationWalk walk(conversation, {});
    while (walk.next() && walk.target() < 7) walk.decide(parents[walk.target()]);
    return walk.example(walk.candidates());
}

torch::Tensor vectors() {
    torch::manual_seed(5);
    return torch::nn::functional::normalize(torch::randn({8, textSize}));
}

/// Scores in the order of the candidates, the target last.
torch::Tensor scoresFor(const TargetExample& target, const torch::Tensor& messageVectors) {
    torch::InferenceMode inference;
    return network()->forward(makeBatch({{&target, messageVectors}})).squeeze(0).flip(0);
}

TEST(ConversationTransformer, ScoresEveryCandidateAndTheTarget) {
    const auto scores = scoresFor(example(), vectors());
    ASSERT_EQ(scores.size(0), 8);
    EXPECT_TRUE(torch::isfinite(scores).all().item<bool>());
}

/// A message that is nobody's ancestor, and by its text the least likely one: changed so that it is less likely still,
/// it leaves even the comparison with the best candidate as it was.
struct HiddenChange {
    std::size_t message = 0;
    torch::Tensor before = vectors(), after = vectors().clone();

    HiddenChange() {
        const torch::Tensor target = before[7];
        for (const std::size_t leaf : {4u, 5u, 6u}) {
            const auto likeness = [&](std::size_t i) {
                return before[static_cast<std::int64_t>(i)].dot(target).item<float>();
            };
            if (message == 0 || likeness(leaf) < likeness(message)) message = leaf;
        }
        auto changed = after[static_cast<std::int64_t>(message)];
        changed.copy_(torch::nn::functional::normalize((changed - 0.4 * target).unsqueeze(0)).squeeze(0));
    }
};

TEST(ConversationTransformer, HidesSiblingsAndNeighboursFromACandidateToTheBit) {
    const HiddenChange change;
    const auto target = example();
    const auto before = scoresFor(target, change.before), after = scoresFor(target, change.after);
    for (std::int64_t candidate = 0; candidate < 8; ++candidate) {
        const bool itself = candidate == static_cast<std::int64_t>(change.message);
        EXPECT_EQ(before[candidate].item<float>() == after[candidate].item<float>(), !itself) << candidate;
    }
}

/// That the test above would see a leak: a mask that lets one candidate look at another that is not its ancestor.
TEST(ConversationTransformer, ShowsWhatALeakyMaskLetsThrough) {
    const HiddenChange change;
    auto target = example();
    const std::size_t looking = change.message == 4 ? 5 : 4;
    target.mask.allowed[looking * target.mask.size + change.message] = 1;
    const auto before = scoresFor(target, change.before), after = scoresFor(target, change.after);
    EXPECT_NE(before[static_cast<std::int64_t>(looking)].item<float>(),
              after[static_cast<std::int64_t>(looking)].item<float>());
}

TEST(ConversationTransformer, ShowsAncestorsToACandidate) {
    auto target = example();
    auto hidden = target;
    hidden.mask.allowed[6 * hidden.mask.size + 0] = 0;
    const auto with = scoresFor(target, vectors()), without = scoresFor(hidden, vectors());
    EXPECT_GT((with[6] - without[6]).abs().item<float>(), 1e-5);
    EXPECT_EQ(with[1].item<float>(), without[1].item<float>());
}

TEST(ConversationTransformer, GivesTheSameScoresInAPaddedBatch) {
    const auto whole = example();
    auto part = whole;
    part.candidates = {5, 6, 7};
    part.mask.size = 3;
    part.mask.allowed = {1, 0, 1, 0, 1, 1, 0, 0, 1};
    part.evidence.values.erase(part.evidence.values.begin(),
                               part.evidence.values.begin() + static_cast<std::ptrdiff_t>(5 * part.evidence.columns));
    torch::InferenceMode inference;
    const auto batch = network()->forward(makeBatch({{&whole, vectors()}, {&part, vectors()}}));
    const auto alone = network()->forward(makeBatch({{&part, vectors()}}));
    EXPECT_TRUE(torch::allclose(batch[1].narrow(0, 0, 3), alone[0], 1e-4, 1e-5));
    EXPECT_TRUE(torch::isinf(batch[1].narrow(0, 3, 5)).all().item<bool>());
}

class ConversationTransformerIn : public testing::TestWithParam<Arithmetic> {};

TEST_P(ConversationTransformerIn, SaysTheSameWithoutThePadding) {
    if (quickestArithmetic() == Arithmetic::Fp32) GTEST_SKIP() << "neither bf16 nor int8 here";
    const auto whole = example();
    const auto part = thinned(whole, {1, 3, 6, 7});
    const std::vector<BatchItem> items{{&part, vectors()}, {&whole, vectors()}, {&part, vectors()}};
    torch::InferenceMode inference;
    const auto expected = network()->forward(makeBatch(items));
    auto quick = inferenceTransformer(network(), GetParam());
    const auto found = quick->forward(makeBatch(items));
    for (std::int64_t i = 0; i < 3; ++i) {
        const std::int64_t count = i == 1 ? 8 : 4;
        EXPECT_TRUE(torch::allclose(found[i].narrow(0, 0, count), expected[i].narrow(0, 0, count), 0.03, 0.03)) << i;
        EXPECT_TRUE(torch::isinf(found[i].narrow(0, count, 8 - count)).all().item<bool>()) << i;
    }
}

/// What is made to predict with leaves the original as it was, and does not follow it: that goes on learning.
TEST_P(ConversationTransformerIn, StandsBesideTheOriginal) {
    const auto whole = example();
    const std::vector<BatchItem> items{{&whole, vectors()}};
    torch::NoGradGuard noGrad;
    auto trained = network();
    const auto before = trained->forward(makeBatch(items));
    auto quick = inferenceTransformer(trained, GetParam());
    const auto found = quick->forward(makeBatch(items));
    EXPECT_TRUE(torch::equal(trained->forward(makeBatch(items)), before));
    for (torch::Tensor& parameter : trained->parameters()) {
        ASSERT_EQ(parameter.scalar_type(), torch::kFloat32);
        parameter.mul_(2);
    }
    EXPECT_TRUE(torch::equal(quick->forward(makeBatch(items)), found));
}

std::string arithmeticName(const testing::TestParamInfo<Arithmetic>& parameter) {
    if (parameter.param == Arithmetic::Fp32) return "Fp32";
    return parameter.param == Arithmetic::Int8 ? "Int8" : "Bf16";
}

INSTANTIATE_TEST_SUITE_P(Arithmetic, ConversationTransformerIn,
                         testing::Values(Arithmetic::Fp32, Arithmetic::Bf16, Arithmetic::Int8), arithmeticName);

}  // namespace
}  // namespace antecedent
