// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/model_adaptation.h"

#include <gtest/gtest.h>

#include "model/evidence/conversation_walk.h"
#include "model/network/batch_builder.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

TransformerOptions options(std::size_t columns, std::int64_t match) {
    TransformerOptions result(8, static_cast<std::int64_t>(columns));
    result.layers = 1;
    result.hidden = 16;
    result.feedForward = 16;
    result.heads = 2;
    result.match.width = match;
    return result;
}

TargetExample example() {
    ConversationWalk walk(test::chat({"a: one", "b: a: two", "a: three"}), {});
    while (walk.next() && walk.target() < 2) walk.decide({});
    return walk.example(walk.candidates());
}

/// The same example with some columns only.
TargetExample narrowed(const TargetExample& whole, const std::vector<std::size_t>& columns) {
    TargetExample result = whole;
    result.evidence = {columns.size(), {}};
    for (std::size_t row = 0; row < whole.candidates.size(); ++row) {
        for (const std::size_t column : columns) result.evidence.values.push_back(whole.evidence.row(row)[column]);
    }
    return result;
}

TEST(ModelAdaptation, KeepsTheScoresOfAModelWithFewerColumns) {
    torch::InferenceMode inference;
    torch::manual_seed(1);
    const std::vector<std::size_t> columns{5, 0, 11};
    std::vector<std::string> names;
    for (const std::size_t column : columns) names.push_back(evidenceNames()[column]);
    ConversationTransformer old(options(columns.size(), 0)), wide(options(evidenceNames().size(), 16));
    const ModelAdaptation adaptation(old, names);
    ASSERT_TRUE(adaptation.possible());
    adaptation.copyTo(wide);
    old->eval();
    wide->eval();
    const auto vectors = torch::nn::functional::normalize(torch::randn({3, 8}));
    const auto whole = example(), part = narrowed(whole, columns);
    const auto before = old->forward(makeBatch({{&part, vectors, {}, {}, {}}}));
    const auto after = wide->forward(makeBatch({{&whole, vectors, {}, {}, {}}}));
    EXPECT_TRUE(torch::allclose(before, after, 1e-4, 1e-5));
}

TEST(ModelAdaptation, RefusesColumnsThatAreNoLongerRead) {
    const ConversationTransformer old(options(1, 0));
    EXPECT_FALSE(ModelAdaptation(old, {"phase of the moon"}).possible());
}

}  // namespace
}  // namespace antecedent
