// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "model/kernels/precision.h"
#include "model/network/batch_builder.h"
#include "model/training/checkpoint.h"
#include "model/training/data/gold_weights.h"
#include "model/training/fitting/dev_evaluation.h"
#include "model/training/run_fingerprint.h"

namespace antecedent {
namespace {

constexpr int partsPerEpoch = 6;
constexpr double averageDecay = 0.999;
constexpr double warmUpShare = 0.03;
constexpr double lastRateShare = 0.05;
constexpr double maxGradientNorm = 1.0;
constexpr std::size_t contextTargets = 100;
constexpr double pi = 3.14159265358979323846;

/// Messages of a conversation that an epoch goes through: all but the early context.
std::size_t messagesRead(const CorpusConversation& item) {
    return item.conversation->size() - item.firstAnnotated + std::min(item.firstAnnotated, contextTargets);
}

}  // namespace

Trainer::Trainer(ConversationTransformer network, const TrainingOptions& options,
                 const std::vector<CorpusConversation>& train, const std::vector<CorpusConversation>& dev)
    : m_network(std::move(network)),
      m_options(options),
      m_train(train),
      m_dev(dev),
      m_optimizer(m_network->parameters(), torch::optim::AdamWOptions(options.learningRate).weight_decay(0.01)),
      m_average(m_network->parameters(), averageDecay),
      m_history(train.size()) {
    std::size_t messages = 0;
    for (const CorpusConversation& item : train) messages += messagesRead(item);
    m_messagesTotal = std::max<std::size_t>(1, messages * static_cast<std::size_t>(options.epochs));
}

Result<TrainingReport> Trainer::run(const EpochSink& sink, Control& control) {
    int epoch = 0, part = 0;
    m_run = runFingerprint(m_options, m_train, m_network->parameters());
    const bool resumed = m_options.resume && load(epoch, part);
    if (m_options.resume && std::filesystem::exists(checkpointFile(m_options)))
        control.note(resumed ? onwardsWords : anewWords);
    for (; epoch < m_options.epochs && m_epochsWithoutGain < m_options.patience; ++epoch, part = 0) {
        const auto start = std::chrono::steady_clock::now();
        for (; part < partsPerEpoch; ++part) {
            if (const auto done = runPart(epoch, part, control); !done) return tl::unexpected(done.error());
            if (const auto saved = save(epoch, part + 1); !saved) return tl::unexpected(saved.error());
        }
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        m_report.epochs.push_back(finishEpoch(epoch, seconds, control));
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        if (sink) sink(m_report.epochs.back());
        if (const auto saved = save(epoch + 1, 0); !saved) return tl::unexpected(saved.error());
    }
    torch::NoGradGuard noGrad;
    auto parameters = m_network->parameters();
    for (std::size_t i = 0; i < m_best.size(); ++i) parameters[i].copy_(m_best[i]);
    return m_report;
}

std::vector<std::size_t> Trainer::epochOrder(int epoch) const {
    std::vector<std::size_t> order(m_train.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(m_options.seed * 1000u + static_cast<unsigned>(epoch));
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

SourceOptions Trainer::sourceOptions(int epoch, int part) const {
    SourceOptions options;
    options.batch = m_options.batch;
    options.predictedShare = epoch == 0 ? 0 : m_options.predictedShare;
    options.masks = m_options.masks.value_or(GenreMasks());
    options.seed = m_options.seed * 1000003u + static_cast<unsigned>(epoch * partsPerEpoch + part);
    return options;
}

Result<void> Trainer::runPart(int epoch, int part, Control& control) {
    const auto order = epochOrder(epoch);
    const std::size_t begin = order.size() * static_cast<std::size_t>(part) / partsPerEpoch;
    const std::size_t end = order.size() * static_cast<std::size_t>(part + 1) / partsPerEpoch;
    torch::manual_seed(m_options.seed + static_cast<std::uint64_t>(epoch * partsPerEpoch + part));
    ExampleSource source(
        m_train, {order.begin() + static_cast<std::ptrdiff_t>(begin), order.begin() + static_cast<std::ptrdiff_t>(end)},
        m_history, sourceOptions(epoch, part));
    const std::size_t messagesBefore = m_messagesDone;
    m_network->train();
    control.stage(fmt::format("Epoch {} of {}", epoch + 1, m_options.epochs));
    for (auto batch = source.next(); !batch.empty(); batch = source.next()) {
        learn(batch);
        m_messagesDone = messagesBefore + source.messagesRead();
        if (!std::isfinite(m_progress.loss)) return fail(ErrorCode::Internal, lossWords);
        if (!control.step(m_messagesDone, m_messagesTotal)) return fail(ErrorCode::Cancelled, "stopped");
    }
    m_messagesDone = messagesBefore;
    for (std::size_t i = begin; i < end; ++i) m_messagesDone += messagesRead(m_train[order[i]]);
    return {};
}

void Trainer::learn(const std::vector<TrainingExample>& batch) {
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
    m_optimizer.zero_grad();
    loss.backward();
    torch::nn::utils::clip_grad_norm_(m_network->parameters(), maxGradientNorm);
    for (auto& group : m_optimizer.param_groups()) group.options().set_lr(scheduledRate());
    m_optimizer.step();
    m_average.update();
    m_progress.loss += loss.item<double>();
    ++m_progress.batches;
    const auto known = weights.sum(1) > 0;
    m_progress.right += rightPlaces(scores.detach(), weights).sum().item<double>();
    m_progress.targets += static_cast<std::size_t>(known.sum().item<std::int64_t>());
    remember(batch, scores.detach());
}

/// In the first epoch every prediction is made before its message was learnt from, as for unseen data.
void Trainer::remember(const std::vector<TrainingExample>& batch, const torch::Tensor& scores) {
    for (std::size_t row = 0; row < batch.size(); ++row) {
        m_history.record(batch[row].conversation, batch[row].target,
                         predictedPlace(batch[row].example, scores[static_cast<std::int64_t>(row)]));
    }
}

double Trainer::scheduledRate() const {
    const double done = static_cast<double>(m_messagesDone) / static_cast<double>(m_messagesTotal);
    if (done < warmUpShare) return m_options.learningRate * std::max(0.02, done / warmUpShare);
    const double fallen = 0.5 * (1 + std::cos(pi * std::min(1.0, (done - warmUpShare) / (1 - warmUpShare))));
    return m_options.learningRate * (lastRateShare + (1 - lastRateShare) * fallen);
}

EpochReport Trainer::finishEpoch(int epoch, double seconds, Control& control) {
    EpochReport report;
    report.epoch = epoch + 1;
    report.loss = m_progress.loss / std::max<double>(1, static_cast<double>(m_progress.batches));
    report.trainAccuracy = m_progress.right / std::max<double>(1, static_cast<double>(m_progress.targets));
    report.seconds = seconds;
    report.learningRate = scheduledRate();
    m_progress = {};
    DevOptions options;
    options.maxTargets = m_options.devMessages;
    options.example.masks = m_options.masks.value_or(GenreMasks());
    m_average.swap();
    control.stage(fmt::format("Epoch {}: dev", epoch + 1));
    takeScores(decodeDev(m_network, m_dev, options, control), report);
    ++m_epochsWithoutGain;
    if (report.meanAccuracy > m_bestAccuracy || m_best.empty()) {
        m_bestAccuracy = report.meanAccuracy;
        m_epochsWithoutGain = 0;
        m_best.clear();
        for (const auto& parameter : m_network->parameters()) m_best.push_back(parameter.detach().clone());
    }
    m_average.swap();
    return report;
}

}  // namespace antecedent
