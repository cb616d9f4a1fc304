// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "model/bundle/second_look.h"
#include "model/bundle/text_encoder.h"
#include "model/training/pair_targets.h"
#include "model/training/stage.h"

namespace antecedent {

/// What a second look learns from.
struct PairLessons {
    const TextEncoder& encoder;  ///< for its tokens
    const std::vector<CorpusConversation>& corpus;
    std::vector<PairTarget> targets;
    std::string run;  ///< fingerprint that a checkpoint must have
};

/// Teaches a second look to add to the log-odds what the network did not see (cross-entropy of the candidates
/// looked at, the network's own log-odds given). The upper four layers of its encoder learn.
class PairStage : public Stage {
public:
    PairStage(const SecondLook& look, PairLessons lessons, const TrainingOptions& options);
    void measureWith(DevMeasure measure) { m_measure = std::move(measure); }

    static constexpr const char* checkpointName = "pair-checkpoint.pt";  ///< in the work folder

    StagePlan plan() const override;
    std::vector<RateGroup> groups() const override;
    Result<void> learn(const StagePart& part, Learner& learner, Control& control) override;
    Result<void> measure(EpochReport& report, Control& control) override;

private:
    void learnFrom(const std::vector<const PairTarget*>& targets, LearningProgress& progress);
    std::vector<TokenPair> pairs(const PairTarget& target);

    const SecondLook& m_look;
    PairScorer m_scorer;
    PairLessons m_lessons;
    const TrainingOptions& m_options;
    DevMeasure m_measure = [](EpochReport&) { return Result<void>(); };
    std::int64_t m_frozenLayers;
    std::unordered_map<std::size_t, PairWriter> m_writers;  ///< by conversation
};

}  // namespace antecedent
