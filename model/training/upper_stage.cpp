// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/upper_stage.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/inference/precision.h"
#include "model/network/batch_builder.h"
#include "model/training/data/gold_weights.h"
#include "model/training/fitting/dev_evaluation.h"
#include "model/training/run_fingerprint.h"

namespace antecedent {
namespace {

constexpr int upperParts = 6;
constexpr RateSchedule upperSchedule{0.03, 0.05, RateSchedule::Fall::Cosine};
constexpr double upperAverageDecay = 0.999;
constexpr std::size_t contextTargets = 100;

/// Messages of a conversation that an epoch goes through: all but the early context.
std::size_t messagesRead(const CorpusConversation& item) {
    return item.conversation->size() - item.firstAnnotated + std::min(item.firstAnnotated, contextTargets);
}

}  // namespace

UpperStage::UpperStage(ConversationTransformer network, const TrainingOptions& options,
                       const std::vector<CorpusConversation>& train, const std::vector<CorpusConversation>& dev)
    : m_network(std::move(network)), m_options(options), m_train(train), m_dev(dev), m_history(train.size()) {}

StagePlan UpperStage::plan() const {
    std::size_t messages = 0;
    for (const CorpusConversation& item : m_train) messages += messagesRead(item);
    StagePlan plan;
    plan.checkpoint = {m_options.work / checkpointName, runFingerprint({m_options, m_train, m_network->parameters()})};
    plan.resume = m_options.resume;
    plan.epochs = m_options.upper.epochs;
    plan.parts = upperParts;
    plan.patience = m_options.upper.patience;
    plan.items = m_train.size();
    plan.orderSeed = m_options.seed * 1000u;
    plan.partSeed = m_options.seed;
    plan.learning = {m_options.upper.rate, upperSchedule, upperAverageDecay,
                     messages * static_cast<std::size_t>(m_options.upper.epochs)};
    return plan;
}

std::vector<RateGroup> UpperStage::groups() const {
    return {{m_network->parameters(), m_options.upper.rate}};
}

SourceOptions UpperStage::sourceOptions(const StagePart& part) const {
    SourceOptions options;
    options.batch = m_options.upper.batch;
    options.predictedShare = part.epoch == 0 ? 0 : m_options.predictedShare;
    options.example.masks = m_options.masks.value_or(GenreMasks());
    options.seed = m_options.seed * 1000003u + static_cast<unsigned>(part.number);
    return options;
}

Result<void> UpperStage::learn(const StagePart& part, Learner& learner, Control& control) {
    ExampleSource source(m_train, part.items, m_history, sourceOptions(part));
    std::size_t done = learner.done();
    m_network->train();
    control.stage(fmt::format("Epoch {} of {}", part.epoch + 1, m_options.upper.epochs));
    for (auto batch = source.next(); !batch.empty(); batch = source.next()) {
        learnFrom(batch, learner);
        if (auto on = learner.advance(done + source.messagesRead(), control); !on) return on;
    }
    for (const std::size_t item : part.items) done += messagesRead(m_train[item]);
    learner.setDone(done);
    return {};
}

void UpperStage::learnFrom(const std::vector<TrainingExample>& batch, Learner& learner) {
    std::vector<BatchItem> items;
    std::vector<const TargetExample*> examples;
    for (const TrainingExample& example : batch) {
        items.push_back({&example.example, m_train[example.conversation].vectors, {}, {}, {}});
        examples.push_back(&example.example);
    }
    const TargetBatch input = makeBatch(items);
    const auto weights = goldWeights(examples, input.valid.size(1));
    torch::Tensor scores, loss;
    {
        const PrecisionGuard precision(bf16InHardware());
        scores = m_network->forward(input);
        loss = goldLoss(scores, weights, input.valid);
    }
    loss.backward();
    learner.step();
    LearningProgress& progress = learner.progress();
    progress.loss += loss.item<double>();
    ++progress.losses;
    const auto known = weights.sum(1) > 0;
    progress.right += rightPlaces(scores.detach(), weights).sum().item<double>();
    progress.targets += static_cast<std::size_t>(known.sum().item<std::int64_t>());
    remember(batch, scores.detach());
}

/// In the first epoch every prediction is made before its message was learnt from, as for unseen data.
void UpperStage::remember(const std::vector<TrainingExample>& batch, const torch::Tensor& scores) {
    for (std::size_t row = 0; row < batch.size(); ++row) {
        m_history.record(batch[row].conversation, batch[row].target,
                         predictedPlace(batch[row].example, scores[static_cast<std::int64_t>(row)]));
    }
}

Result<void> UpperStage::measure(EpochReport& report, Control& control) {
    DevOptions options;
    options.maxTargets = m_options.devMessages;
    options.example.masks = m_options.masks.value_or(GenreMasks());
    control.stage(fmt::format("Epoch {}: dev", report.epoch));
    takeScores(decodeDev(m_network, m_dev, options, control), report);
    return {};
}

}  // namespace antecedent
