// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/training/stage.h"

namespace antecedent {

/// Runs a stage part by part, measures it on dev after every epoch, and keeps checkpoints, so that a run that was
/// stopped goes on as if nothing had happened.
class TrainingLoop {
public:
    explicit TrainingLoop(Stage& stage);

    /// `sink` gets a report after every part of an epoch, and one with the scores on dev at its end; the latter are
    /// returned. Runs to the end, to early stopping, or until cancelled. The weights are then those that the plan
    /// keeps.
    Result<std::vector<EpochReport>> run(const EpochSink& sink, Control& control);

private:
    int lastPart() const;
    bool atEnd() const;
    bool hasEnded() const;
    StagePart nextPart() const;
    Result<void> learnPart(const EpochSink& sink, Control& control);
    Result<EpochReport> measure(Control& control);
    EpochReport report() const;
    void judge(const EpochReport& report);
    void keepWeights();
    Result<void> save();
    void restore(const Checkpoint& checkpoint);

    Stage& m_stage;
    StagePlan m_plan;
    Learner m_learner;
    int m_part = 0;  ///< to come next
    std::vector<torch::Tensor> m_best;
    double m_bestAccuracy = -1;
    int m_epochsWithoutGain = 0;
};

}  // namespace antecedent
