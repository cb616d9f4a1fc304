// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/joint_stage.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/inference/precision.h"
#include "model/training/data/gold_weights.h"
#include "model/training/run_fingerprint.h"

namespace antecedent {
namespace {

constexpr double jointAverageDecay = 0.998;
constexpr double newEvidenceHidesQuotes = 0.1;

std::int64_t frozenLayersOf(const TextEncoder& encoder, const TrainingOptions& options) {
    const std::int64_t layers = encoder.network()->options().layers;
    return options.joint.newEvidence ? layers : std::max<std::int64_t>(0, layers - options.joint.layers);
}

std::size_t messagesIn(const std::vector<CorpusConversation>& corpus) {
    std::size_t messages = 0;
    for (const CorpusConversation& item : corpus) messages += item.conversation->size() - item.firstAnnotated;
    return messages;
}

}  // namespace

JointStage::JointStage(TextEncoder& encoder, ConversationTransformer transformer, const TrainingOptions& options,
                       const std::vector<CorpusConversation>& corpus)
    : m_encoder(encoder),
      m_transformer(std::move(transformer)),
      m_options(options),
      m_corpus(corpus),
      m_frozenLayers(frozenLayersOf(encoder, options)),
      m_newEvidence(options.joint.newEvidence ? std::make_unique<NewEvidence>(m_transformer) : nullptr),
      m_scorer(encoder, m_transformer, m_frozenLayers),
      m_history(corpus.size()) {}

StagePlan JointStage::plan() const {
    // The encoder whole, its frozen layers too.
    std::vector<torch::Tensor> weights = m_encoder.network()->parameters();
    for (torch::Tensor& tensor : m_transformer->parameters()) weights.push_back(std::move(tensor));
    StagePlan plan;
    plan.checkpoint = {m_options.work / checkpointName,
                       runFingerprint({m_options, m_corpus, std::move(weights), m_start.screen})};
    plan.resume = m_options.resume;
    plan.epochs = m_options.joint.epochs;
    // Dev is read with quotes hidden, of which new evidence may be: then it cannot tell which epoch was best.
    plan.keepsBest = m_newEvidence == nullptr;
    plan.epochsBefore = m_options.upper.epochs;
    plan.items = m_corpus.size();
    plan.orderSeed = plan.partSeed = m_options.seed * 7919u;
    plan.learning.rate = m_options.joint.rate;
    plan.learning.averageDecay = jointAverageDecay;
    plan.learning.total = static_cast<std::size_t>(static_cast<double>(messagesIn(m_corpus)) * m_options.joint.epochs);
    return plan;
}

std::vector<RateGroup> JointStage::groups() const {
    if (m_newEvidence) return {m_newEvidence->group(m_options.joint.rate)};
    return jointRateGroups(m_encoder.network(), m_transformer, m_frozenLayers, m_options.joint.rate);
}

Result<void> JointStage::begin(Control& /*control*/) {
    if (m_start.history && !m_start.history(m_history)) return fail(ErrorCode::Cancelled, "stopped");
    return {};
}

JointSourceOptions JointStage::sourceOptions(const StagePart& part) const {
    JointSourceOptions options;
    options.example = {m_options.masks.value_or(GenreMasks()), m_start.screen};
    options.predictedShare = m_options.predictedShare;
    options.noise = m_options.joint.historyNoise;
    options.seed = m_options.seed * 15485863u + static_cast<unsigned>(part.number);
    if (m_newEvidence) options.hideQuotes = newEvidenceHidesQuotes;  // what is not there teaches little about it
    return options;
}

Result<void> JointStage::learn(const StagePart& part, Learner& learner, Control& control) {
    JointSource source(m_corpus, part.items, m_history, sourceOptions(part));
    const std::size_t before = learner.done();
    control.stage(fmt::format("Joint epoch {} of {:g}", part.epoch + 1, m_options.joint.epochs));
    while (const auto piece = source.next()) {
        learnFrom(*piece, learner);
        if (auto on = learner.advance(before + source.messagesRead(), control); !on) return on;
    }
    if (m_waiting > 0) step(learner);  // what is left is learnt from too, and no checkpoint keeps gradients
    return {};
}

void JointStage::learnFrom(const JointPiece& piece, Learner& learner) {
    std::vector<const TargetExample*> examples;
    std::size_t known = 0;
    for (const TargetExample& example : piece.examples) {
        examples.push_back(&example);
        known += !example.gold.empty();
    }
    UtteranceEncoder encoder = m_encoder.network();
    encoder->train(known > 0);
    m_transformer->train(known > 0);
    const torch::AutoGradMode gradients(known > 0);
    torch::Tensor scores, gold, loss;
    {
        const PrecisionGuard precision(bf16InHardware());
        const auto found = m_scorer.scores(piece, *m_corpus[piece.conversation].conversation);
        scores = found.values;
        gold = goldWeights(examples, found.valid.size(1));
        loss = goldLoss(scores, gold, found.valid);
    }
    remember(piece, scores.detach());
    if (known == 0) return;
    (loss * (static_cast<double>(known) / targetsPerStep)).backward();
    m_waiting += known;
    if (m_waiting >= targetsPerStep) step(learner);
    LearningProgress& progress = learner.progress();
    progress.loss += loss.item<double>();
    progress.right += rightPlaces(scores.detach(), gold).sum().item<double>();
    progress.targets += known;
    ++progress.losses;
}

void JointStage::step(Learner& learner) {
    if (m_newEvidence) m_newEvidence->keepKnown();
    learner.step();
    m_waiting = 0;
}

void JointStage::remember(const JointPiece& piece, const torch::Tensor& scores) {
    for (std::size_t i = 0; i < piece.targets.size(); ++i) {
        m_history.record(piece.conversation, piece.targets[i],
                         predictedPlace(piece.examples[i], scores[static_cast<std::int64_t>(i)]));
    }
}

}  // namespace antecedent
