// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/api/training_options.h"
#include "model/bundle/text_encoder.h"
#include "model/network/batch_builder.h"
#include "model/network/conversation_transformer.h"
#include "model/training/data/joint_source.h"
#include "model/training/learnt_parts.h"
#include "model/training/weight_average.h"

namespace antecedent {

/// Second stage of Zhu et al. 2020 ("all jointly at a low rate"): the upper layers of the encoder learn
/// together with the transformer and the token matching, lower layers more slowly than upper ones. Averaged
/// weights are what is measured and kept. Checkpoints after every part of an epoch.
class JointTrainer {
public:
    JointTrainer(TextEncoder& encoder, ConversationTransformer transformer, const TrainingOptions& options,
                 const std::vector<CorpusConversation>& corpus);

    /// What the model that is gone on from knows: which candidates its screen lets through, so that the
    /// network learns to tell those apart, and its reading of the corpus (false: cancelled), asked for unless
    /// there is a checkpoint.
    struct Start {
        CandidateScreen screen;
        std::function<bool(PredictedHistory&)> history;
    };
    void startFrom(Start start) { m_start = std::move(start); }

    /// Puts the scores on dev into an epoch's report; the networks hold the averaged weights meanwhile.
    using DevMeasure = std::function<Result<void>(EpochReport&)>;

    /// `sink` gets a report after every part of an epoch, and one with the scores on dev at its end.
    /// Runs to the end, or until cancelled. The networks then hold the averaged weights of the best epoch.
    Result<std::vector<EpochReport>> run(const DevMeasure& measure, const EpochSink& sink, Control& control);

    static constexpr std::size_t targetsPerStep = 96;  ///< whose gradients are added up

private:
    struct PieceTensors {
        torch::Tensor vectors;
        MessageTokens tokens;
    };

    std::vector<RateGroup> groups() const;
    std::vector<torch::Tensor> startWeights() const;
    Result<void> runPart(int epoch, int part, Control& control);
    void learn(const JointPiece& piece);
    void step();
    PieceTensors encode(const Conversation& conversation, const std::vector<std::size_t>& messages);
    void match(const JointPiece& piece, const std::vector<std::size_t>& messages, const MessageTokens& tokens,
               std::vector<BatchItem>& items);
    torch::Tensor scoresOf(const JointPiece& piece, torch::Tensor& valid);
    void record(const JointPiece& piece, const torch::Tensor& scores);
    EpochReport soFar(int epoch, int parts) const;
    Result<EpochReport> finishEpoch(int epoch, int parts, const DevMeasure& measure);
    double rateShare() const;
    Result<void> save(int epoch, int nextPart);
    bool load(int& epoch, int& part);

    Start m_start;
    TextEncoder& m_encoder;
    ConversationTransformer m_transformer;
    const TrainingOptions& m_options;
    const std::vector<CorpusConversation>& m_corpus;
    std::int64_t m_frozenLayers;
    std::unique_ptr<NewEvidence> m_newEvidence;  ///< where that alone learns
    std::vector<torch::Tensor> m_parameters;
    torch::optim::AdamW m_optimizer;
    std::vector<double> m_rates;
    WeightAverage m_average;
    PredictedHistory m_history;
    std::vector<torch::Tensor> m_best;
    double m_bestAccuracy = -1;
    EpochReport m_progress;
    std::string m_run;  ///< fingerprint that a checkpoint must have
    std::size_t m_targets = 0;
    std::size_t m_pieces = 0;
    std::size_t m_waiting = 0;  ///< targets whose gradients were added up since the last step
    std::size_t m_messagesDone = 0;
    std::size_t m_messagesTotal = 1;
};

}  // namespace antecedent
