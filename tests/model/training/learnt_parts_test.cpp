// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/learnt_parts.h"

#include <gmock/gmock.h>

#include <map>

#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

using namespace test;

constexpr std::int64_t newColumn = 1;  // "distance 1"

bool readsEvidence(const std::string& name) {
    return name == "evidence.weight" || name == "key_bias.weight";
}

/// A network that knows all evidence but one column.
ConversationTransformer olderNetwork() {
    TransformerOptions options = tinyTransformer()->options();
    options.useEvidence = true;
    options.dropout = 0;
    ConversationTransformer network(options);
    const torch::NoGradGuard noGrad;
    for (auto& item : network->named_parameters()) {
        if (readsEvidence(item.key())) item.value().select(1, newColumn).zero_();
    }
    return network;
}

TargetBatch batch(const ConversationTransformer& network) {
    torch::manual_seed(11);
    const auto& options = network->options();
    return {torch::randn({2, 4, options.textSize}),
            torch::rand({2, 4, options.evidenceColumns}),
            {},
            torch::ones({2, 4, 4}),
            torch::ones({2, 4}, torch::kBool)};
}

std::map<std::string, torch::Tensor> weightsOf(const ConversationTransformer& network) {
    std::map<std::string, torch::Tensor> weights;
    for (const auto& item : network->named_parameters()) weights[item.key()] = item.value().detach().clone();
    return weights;
}

TEST(NewEvidence, LearnsTheColumnsThatTheNetworkDidNotKnow) {
    ConversationTransformer network = olderNetwork();
    const auto before = weightsOf(network);
    {
        const NewEvidence learnt(network);
        EXPECT_EQ(learnt.columns(), 1);
        const RateGroup group = learnt.group(0.1);
        torch::optim::AdamW optimizer(group.parameters, torch::optim::AdamWOptions(0.1).weight_decay(group.decay));
        network->forward(batch(network)).select(1, 0).sum().backward();
        learnt.keepKnown();
        optimizer.step();
    }
    for (const auto& [name, weights] : weightsOf(network)) {
        const auto change = (weights - before.at(name)).abs();
        if (!readsEvidence(name)) {
            EXPECT_EQ(change.sum().item<float>(), 0) << name;
            continue;
        }
        EXPECT_GT(change.select(1, newColumn).sum().item<float>(), 0) << name;
        change.select(1, newColumn).zero_();
        EXPECT_EQ(change.sum().item<float>(), 0) << name << ": a column that was known";
    }
}

TEST(NewEvidence, ChangesNothingWhereThereIsNone) {
    ConversationTransformer network = olderNetwork();
    TargetBatch without = batch(network);
    without.evidence.select(2, newColumn).zero_();
    network->eval();
    const torch::NoGradGuard noGrad;
    const auto before = network->forward(without).clone();
    for (auto& weights : NewEvidence(network).group(1).parameters) weights.select(1, newColumn).fill_(3);
    EXPECT_TRUE(torch::equal(network->forward(without), before));
    EXPECT_FALSE(torch::equal(network->forward(batch(network)), before));
}

TEST(NewEvidence, LetsAllLearnAgainAfterwards) {
    ConversationTransformer network = olderNetwork();
    { const NewEvidence learnt(network); }
    for (const auto& item : network->named_parameters()) EXPECT_TRUE(item.value().requires_grad()) << item.key();
}

TEST(NewEvidence, IsNotThereWhereAllIsKnown) {
    TransformerOptions options = tinyTransformer()->options();
    EXPECT_EQ(NewEvidence(ConversationTransformer(options)).columns(), 0);
}

}  // namespace
}  // namespace antecedent
