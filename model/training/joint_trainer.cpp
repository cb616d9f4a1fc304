// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/joint_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <numeric>

#include "model/network/batch_builder.h"
#include "model/network/precision.h"
#include "model/training/gold_weights.h"

namespace antecedent {
namespace {

constexpr std::size_t targetsPerStep = 24;
constexpr std::size_t jointWindow = 40;  // fewer candidates than in the first stage: each costs an encoding here
constexpr double transformerRateShare = 5;
constexpr double maxNorm = 1.0;

std::vector<torch::optim::OptimizerParamGroup> parameterGroups(const TextEncoder& encoder,
                                                               const ConversationTransformer& transformer,
                                                               std::int64_t frozen, double rate) {
    const auto options = [](double value) {
        return std::make_unique<torch::optim::AdamWOptions>(torch::optim::AdamWOptions(value).weight_decay(0.01));
    };
    return {torch::optim::OptimizerParamGroup(encoder.network()->layerParameters(frozen), options(rate)),
            torch::optim::OptimizerParamGroup(transformer->parameters(), options(rate * transformerRateShare))};
}

}  // namespace

JointTrainer::JointTrainer(TextEncoder encoder, ConversationTransformer transformer, const TrainingOptions& options)
    : m_encoder(std::move(encoder)),
      m_transformer(std::move(transformer)),
      m_options(options),
      m_frozenLayers(std::max<std::int64_t>(0, m_encoder.network()->options().layers - options.jointLayers)),
      m_optimizer(parameterGroups(m_encoder, m_transformer, m_frozenLayers, options.jointRate)) {}

Result<EpochReport> JointTrainer::epoch(const std::vector<CorpusConversation>& corpus, int number, Control& control) {
    const auto start = std::chrono::steady_clock::now();
    std::mt19937 random(m_options.seed * 7919u + static_cast<unsigned>(number));
    torch::manual_seed(m_options.seed * 7919u + static_cast<std::uint64_t>(number));
    std::vector<std::size_t> order(corpus.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    m_report = {};
    m_steps = m_targets = 0;
    control.stage(fmt::format("Joint epoch {} of {}", number + 1, m_options.jointEpochs));
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto learnt = learnConversation(corpus[order[i]], random, control);
        if (!learnt) return tl::unexpected(learnt.error());
        if (!control.step(i + 1, order.size())) return fail(ErrorCode::Cancelled, "stopped");
    }
    m_report.epoch = m_options.epochs + number + 1;
    m_report.loss /= static_cast<double>(std::max<std::size_t>(1, m_steps));
    m_report.trainAccuracy /= static_cast<double>(std::max<std::size_t>(1, m_targets));
    m_report.learningRate = m_options.jointRate;
    m_report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return m_report;
}

Result<void> JointTrainer::learnConversation(const CorpusConversation& item, std::mt19937& random, Control& control) {
    WalkOptions options;
    options.genre = genreOf(*item.conversation);
    options.window = jointWindow;
    options.mask = maskOf(m_options.mask);
    options.facts.hideQuotes = random() % 2 == 0;
    options.firstTarget = item.firstAnnotated;
    ConversationWalk walk(item.conversation, options);
    Step step{item.conversation, {}};
    while (walk.next()) {
        const auto& gold = item.conversation->messages()[walk.target()].declaredParents;
        if (gold) {
            auto example = walk.example(walk.candidates());
            example.gold = goldPlaces(example.candidates, *gold);
            if (!example.gold.empty()) step.examples.push_back(std::move(example));
        }
        walk.decide(gold ? indicesOf(*gold) : std::vector<std::size_t>{}, gold.has_value());
        if (step.examples.size() < targetsPerStep) continue;
        learn(step);
        step.examples.clear();
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
    }
    if (!step.examples.empty()) learn(step);
    return {};
}

/// Vectors of all messages of a step, [different messages, text]; `places[message]` is a message's row.
torch::Tensor JointTrainer::vectorsOf(const Step& step, std::vector<std::size_t>& places) {
    std::vector<std::size_t> messages;
    for (const TargetExample& example : step.examples) {
        messages.insert(messages.end(), example.candidates.begin(), example.candidates.end());
    }
    std::sort(messages.begin(), messages.end());
    messages.erase(std::unique(messages.begin(), messages.end()), messages.end());
    places.assign(step.conversation->size(), 0);
    std::vector<std::vector<std::int32_t>> tokens;
    std::vector<const std::vector<std::int32_t>*> rows;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        places[messages[i]] = i;
        tokens.push_back(m_encoder.tokens(*step.conversation, messages[i]));
    }
    for (const auto& list : tokens) rows.push_back(&list);
    const auto [ids, mask] = paddedTokens(rows);
    UtteranceEncoder network = m_encoder.network();
    return network->forward(ids, mask, m_frozenLayers);
}

void JointTrainer::learn(const Step& step) {
    UtteranceEncoder encoder = m_encoder.network();
    encoder->train();
    m_transformer->train();
    const PrecisionGuard precision(bf16InHardware());
    std::vector<std::size_t> places;
    const auto vectors = vectorsOf(step, places);
    std::vector<TargetExample> moved = step.examples;
    std::vector<BatchItem> items;
    std::vector<const TargetExample*> examples;
    for (TargetExample& example : moved) {
        for (std::size_t& candidate : example.candidates) candidate = places[candidate];
        items.push_back({&example, vectors});
        examples.push_back(&example);
    }
    const TargetBatch batch = makeBatch(items);
    const auto weights = goldWeights(examples, batch.valid.size(1));
    const auto scores = m_transformer->forward(batch);
    const auto loss = goldLoss(scores, weights, batch.valid);
    m_optimizer.zero_grad();
    loss.backward();
    torch::nn::utils::clip_grad_norm_(encoder->layerParameters(m_frozenLayers), maxNorm);
    torch::nn::utils::clip_grad_norm_(m_transformer->parameters(), maxNorm);
    m_optimizer.step();
    m_report.loss += loss.item<double>();
    m_report.trainAccuracy += rightPlaces(scores.detach(), weights).sum().item<double>();
    m_targets += moved.size();
    ++m_steps;
}

}  // namespace antecedent
