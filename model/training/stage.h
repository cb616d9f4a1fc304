// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <limits>
#include <vector>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "model/training/learner.h"

namespace antecedent {

/// How long a stage learns, from what, and what of it is kept.
struct StagePlan {
    CheckpointFile checkpoint;
    bool resume = true;
    double epochs = 1;                               ///< may end within one
    int parts = 12;                                  ///< of an epoch; there is a checkpoint after each
    int patience = std::numeric_limits<int>::max();  ///< epochs without a gain on dev before it stops
    bool keepsBest = true;                           ///< the averaged weights that were best on dev; else the last ones
    int epochsBefore = 0;                            ///< of other stages, as reports count them
    std::size_t items = 0;                           ///< shuffled anew for every epoch
    unsigned orderSeed = 0;
    unsigned partSeed = 0;
    LearnerOptions learning;
};

/// A part of an epoch.
struct StagePart {
    int number = 0;  ///< since the run began
    int epoch = 0;   ///< from 0
    std::vector<std::size_t> items;
};

/// Puts the scores on dev into an epoch's report; the networks hold the averaged weights meanwhile.
using DevMeasure = std::function<Result<void>(EpochReport&)>;

/// What a stage of training has of its own; TrainingLoop does the rest.
class Stage {
public:
    Stage() = default;
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    virtual ~Stage() = default;

    virtual StagePlan plan() const = 0;
    virtual std::vector<RateGroup> groups() const = 0;

    /// Before the first part, unless there is a checkpoint to go on from.
    virtual Result<void> begin(Control& /*control*/) { return {}; }
    virtual Result<void> learn(const StagePart& part, Learner& learner, Control& control) = 0;
    virtual Result<void> measure(EpochReport& report, Control& control) = 0;
    /// The averaged weights took the place of those that learn: to be measured, or for good.
    virtual void weightsSet() {}

    /// What a checkpoint needs besides weights and progress.
    virtual void save(Checkpoint& /*checkpoint*/) const {}
    virtual void restore(const Checkpoint& /*checkpoint*/) {}
};

}  // namespace antecedent
