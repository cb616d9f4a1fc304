// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/api/training_options.h"
#include "model/bundle/second_look.h"
#include "model/bundle/text_encoder.h"
#include "model/training/pair_targets.h"
#include "model/training/weight_average.h"

namespace antecedent {

/// What a second look learns from.
struct PairLessons {
    const TextEncoder& encoder;  ///< for its tokens
    const std::vector<CorpusConversation>& corpus;
    std::vector<PairTarget> targets;
};

/// Teaches a second look to add to the log-odds what the network did not see (cross-entropy of the candidates
/// looked at, the network's own log-odds given). The upper four layers of its encoder learn, and the averaged
/// weights are kept. Checkpoints after every twelfth of an epoch.
class PairTrainer {
public:
    /// `run`: fingerprint that a checkpoint must have.
    PairTrainer(const SecondLook& look, PairLessons lessons, const TrainingOptions& options, std::string run);

    /// Puts the scores on dev into an epoch's report; the scorer holds the averaged weights meanwhile.
    using DevMeasure = std::function<Result<void>(EpochReport&)>;

    /// `sink` gets a report after every part of an epoch, and one with the scores on dev at its end. The
    /// scorer then holds the averaged weights. One that was cancelled goes on from its checkpoint when it is
    /// run again.
    Result<std::vector<EpochReport>> run(const DevMeasure& measure, const EpochSink& sink, Control& control);

private:
    struct Progress {
        double loss = 0, right = 0, seconds = 0;
        std::size_t targets = 0;
    };

    Result<void> runPart(int part, Control& control);
    void learn(const std::vector<std::size_t>& chosen, std::size_t from, std::size_t to);
    void step();
    std::vector<TokenPair> pairs(const PairTarget& target);
    double rateShare() const;
    EpochReport soFar(int part) const;
    Result<EpochReport> finishEpoch(int part, const DevMeasure& measure);
    Result<void> save(int nextPart);
    bool load(int& part);

    const SecondLook& m_look;
    PairScorer m_scorer;
    PairLessons m_lessons;
    const TrainingOptions& m_options;
    std::string m_run;
    std::int64_t m_frozenLayers;
    std::vector<torch::Tensor> m_parameters;
    std::vector<double> m_rates;
    torch::optim::AdamW m_optimizer;
    WeightAverage m_average;
    std::unordered_map<std::size_t, PairWriter> m_writers;  ///< by conversation
    Progress m_progress;
    std::size_t m_done = 0;  ///< targets learnt from in all epochs
    std::size_t m_total = 1;
};

}  // namespace antecedent
