// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "model/training/piece_scorer.h"
#include "model/training/stage.h"

namespace antecedent {

/// Second stage of Zhu et al. 2020 ("all jointly at a low rate"): the upper layers of the encoder learn
/// together with the transformer and the token matching, lower layers more slowly than upper ones.
class JointStage : public Stage {
public:
    JointStage(TextEncoder& encoder, ConversationTransformer transformer, const TrainingOptions& options,
               const std::vector<CorpusConversation>& corpus);

    /// What the model that is gone on from knows: which candidates its screen lets through, so that the
    /// network learns to tell those apart, and its reading of the corpus (false: cancelled), asked for unless
    /// there is a checkpoint.
    struct Start {
        CandidateScreen screen;
        std::function<bool(PredictedHistory&)> history;
    };
    void startFrom(Start start) { m_start = std::move(start); }
    void measureWith(DevMeasure measure) { m_measure = std::move(measure); }

    static constexpr const char* checkpointName = "joint-checkpoint.pt";  ///< in the work folder
    static constexpr std::size_t targetsPerStep = 96;                     ///< whose gradients are added up

    StagePlan plan() const override;
    std::vector<RateGroup> groups() const override;
    Result<void> begin(Control& control) override;
    Result<void> learn(const StagePart& part, Learner& learner, Control& control) override;
    Result<void> measure(EpochReport& report, Control& /*control*/) override { return m_measure(report); }
    void weightsSet() override { m_encoder.markChanged(); }
    void save(Checkpoint& checkpoint) const override { checkpoint.setHistory(m_history); }
    void restore(const Checkpoint& checkpoint) override { checkpoint.copyHistory(m_history); }

private:
    JointSourceOptions sourceOptions(const StagePart& part) const;
    void learnFrom(const JointPiece& piece, Learner& learner);
    void step(Learner& learner);
    void remember(const JointPiece& piece, const torch::Tensor& scores);

    Start m_start;
    DevMeasure m_measure = [](EpochReport&) { return Result<void>(); };
    TextEncoder& m_encoder;
    ConversationTransformer m_transformer;
    const TrainingOptions& m_options;
    const std::vector<CorpusConversation>& m_corpus;
    std::int64_t m_frozenLayers;
    std::unique_ptr<NewEvidence> m_newEvidence;  ///< where that alone learns
    PieceScorer m_scorer;
    PredictedHistory m_history;
    std::size_t m_waiting = 0;  ///< targets whose gradients were added up since the last step
};

}  // namespace antecedent
