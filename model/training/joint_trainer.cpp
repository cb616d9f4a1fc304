// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/joint_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "model/training/checkpoint.h"
#include "model/training/run_fingerprint.h"

namespace antecedent {
namespace {

constexpr int jointParts = 12;
constexpr double jointAverageDecay = 0.998;
constexpr double jointMaxNorm = 1.0;
constexpr double newEvidenceHidesQuotes = 0.1;

std::int64_t frozenLayersOf(const TextEncoder& encoder, const TrainingOptions& options) {
    const std::int64_t layers = encoder.network()->options().layers;
    return options.newEvidence ? layers : std::max<std::int64_t>(0, layers - options.jointLayers);
}

std::size_t messagesIn(const std::vector<CorpusConversation>& corpus) {
    std::size_t messages = 0;
    for (const CorpusConversation& item : corpus) messages += item.conversation->size() - item.firstAnnotated;
    return messages;
}

std::vector<std::size_t> shuffledOrder(std::size_t count, unsigned seed) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(seed);
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

}  // namespace

JointTrainer::JointTrainer(TextEncoder& encoder, ConversationTransformer transformer, const TrainingOptions& options,
                           const std::vector<CorpusConversation>& corpus)
    : m_encoder(encoder),
      m_transformer(std::move(transformer)),
      m_options(options),
      m_corpus(corpus),
      m_frozenLayers(frozenLayersOf(encoder, options)),
      m_newEvidence(options.newEvidence ? std::make_unique<NewEvidence>(m_transformer) : nullptr),
      m_optimizer(optimizerGroups(groups(), options.jointRate)),
      m_average({}, jointAverageDecay),
      m_history(corpus.size()) {
    for (const RateGroup& group : groups()) {
        m_parameters.insert(m_parameters.end(), group.parameters.begin(), group.parameters.end());
        m_rates.push_back(options.jointRate * group.share);
    }
    m_average = WeightAverage(m_parameters, jointAverageDecay);
    m_messagesTotal = std::max<std::size_t>(
        1, static_cast<std::size_t>(static_cast<double>(messagesIn(corpus)) * options.jointEpochs));
}

std::vector<RateGroup> JointTrainer::groups() const {
    if (m_newEvidence) return {m_newEvidence->group()};
    return jointRateGroups(m_encoder.network(), m_transformer, m_frozenLayers);
}

Result<std::vector<EpochReport>> JointTrainer::run(const DevMeasure& measure, const EpochSink& sink, Control& control) {
    int epoch = 0, part = 0;
    m_run = runFingerprint(m_options, m_corpus, startWeights());
    const bool resumed = m_options.resume && load(epoch, part);
    if (m_options.resume && std::filesystem::exists(jointCheckpointFile(m_options)))
        control.note(resumed ? onwardsWords : anewWords);
    if (!resumed && m_start.history && !m_start.history(m_history)) return fail(ErrorCode::Cancelled, "stopped");
    std::vector<EpochReport> reports;
    const int lastPart = static_cast<int>(std::lround(m_options.jointEpochs * jointParts));
    for (; epoch * jointParts + part < lastPart; ++epoch, part = 0) {
        for (; part < jointParts && epoch * jointParts + part < lastPart; ++part) {
            const auto start = std::chrono::steady_clock::now();
            if (const auto done = runPart(epoch, part, control); !done) return tl::unexpected(done.error());
            m_progress.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            if (const auto saved = save(epoch, part + 1); !saved) return tl::unexpected(saved.error());
            if (sink) sink(soFar(epoch, part + 1));
        }
        auto report = finishEpoch(epoch, part, measure);
        if (!report) return tl::unexpected(report.error());
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        if (sink) sink(*report);
        reports.push_back(std::move(*report));
        // A part of an epoch may be followed by the rest of it when the run is asked to last longer.
        const auto saved = part < jointParts ? save(epoch, part) : save(epoch + 1, 0);
        if (!saved) return tl::unexpected(saved.error());
    }
    copyInto(m_parameters, m_best);
    m_encoder.markChanged();
    return reports;
}

/// What the second stage begins with: the encoder whole, its frozen layers too.
std::vector<torch::Tensor> JointTrainer::startWeights() const {
    std::vector<torch::Tensor> weights = m_encoder.network()->parameters();
    for (torch::Tensor& tensor : m_transformer->parameters()) weights.push_back(std::move(tensor));
    return weights;
}

Result<void> JointTrainer::runPart(int epoch, int part, Control& control) {
    const auto order = shuffledOrder(m_corpus.size(), m_options.seed * 7919u + static_cast<unsigned>(epoch));
    const std::size_t begin = order.size() * static_cast<std::size_t>(part) / jointParts;
    const std::size_t end = order.size() * static_cast<std::size_t>(part + 1) / jointParts;
    const auto place = static_cast<unsigned>(epoch * jointParts + part);
    torch::manual_seed(m_options.seed * 7919u + place);
    JointSourceOptions options;
    options.example = {m_options.masks.value_or(GenreMasks()), m_start.screen};
    options.predictedShare = m_options.predictedShare;
    options.noise = m_options.historyNoise;
    options.seed = m_options.seed * 15485863u + place;
    if (m_newEvidence) options.hideQuotes = newEvidenceHidesQuotes;  // what is not there teaches little about it
    JointSource source(
        m_corpus,
        {order.begin() + static_cast<std::ptrdiff_t>(begin), order.begin() + static_cast<std::ptrdiff_t>(end)},
        m_history, options);
    const std::size_t before = m_messagesDone;
    control.stage(fmt::format("Joint epoch {} of {:g}", epoch + 1, m_options.jointEpochs));
    while (const auto piece = source.next()) {
        learn(*piece);
        m_messagesDone = before + source.messagesRead();
        if (!std::isfinite(m_progress.loss)) return fail(ErrorCode::Internal, lossWords);
        if (!control.step(std::min(m_messagesDone, m_messagesTotal), m_messagesTotal)) {
            return fail(ErrorCode::Cancelled, "stopped");
        }
    }
    if (m_waiting > 0) step();  // what is left is learnt from too, and no checkpoint keeps gradients
    return {};
}

void JointTrainer::step() {
    if (m_newEvidence) m_newEvidence->keepKnown();
    torch::nn::utils::clip_grad_norm_(m_parameters, jointMaxNorm);
    auto& groups = m_optimizer.param_groups();
    for (std::size_t i = 0; i < groups.size(); ++i) groups[i].options().set_lr(m_rates[i] * rateShare());
    m_optimizer.step();
    m_optimizer.zero_grad();
    m_average.update();
    m_waiting = 0;
}

double JointTrainer::rateShare() const {
    return antecedent::rateShare(
        std::min(1.0, static_cast<double>(m_messagesDone) / static_cast<double>(m_messagesTotal)));
}

EpochReport JointTrainer::soFar(int epoch, int parts) const {
    EpochReport report = m_progress;
    report.epoch = m_options.epochs + epoch + 1;
    report.share = static_cast<double>(parts) / jointParts;
    report.loss /= static_cast<double>(std::max<std::size_t>(1, m_pieces));
    report.trainAccuracy /= static_cast<double>(std::max<std::size_t>(1, m_targets));
    report.learningRate = m_options.jointRate * rateShare();
    return report;
}

Result<EpochReport> JointTrainer::finishEpoch(int epoch, int parts, const DevMeasure& measure) {
    EpochReport report = soFar(epoch, parts);
    m_progress = {};
    m_pieces = m_targets = 0;
    m_average.swap();
    m_encoder.markChanged();
    const auto measured = measure(report);
    // Dev is read with quotes hidden, of which new evidence may be: then it cannot tell which epoch was best.
    if (measured && (report.meanAccuracy > m_bestAccuracy || m_best.empty() || m_newEvidence)) {
        m_bestAccuracy = report.meanAccuracy;
        m_best.clear();
        for (const auto& parameter : m_parameters) m_best.push_back(parameter.detach().clone());
    }
    m_average.swap();
    if (!measured) return tl::unexpected(measured.error());
    return report;
}

}  // namespace antecedent
