// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstddef>
#include <vector>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "model/api/training_options.h"
#include "model/training/checkpoint.h"
#include "model/training/learnt_parts.h"
#include "model/training/rate_schedule.h"
#include "model/training/weight_average.h"

namespace antecedent {

struct LearnerOptions {
    double rate = 0;  ///< what reports tell, times the share of the schedule
    RateSchedule schedule;
    double averageDecay = 0.998;
    std::size_t total = 1;  ///< what the whole run goes through, in units of the stage
};

/// Sums over what was learnt from since dev was measured last.
struct LearningProgress {
    double loss = 0, right = 0, seconds = 0;
    std::size_t losses = 0;   ///< that were added up
    std::size_t targets = 0;  ///< with a known parent
    std::size_t parts = 0;    ///< of an epoch
};

/// Weights that learn: the optimiser with its schedule, their average, and how far the run is.
class Learner {
public:
    Learner(const std::vector<RateGroup>& groups, const LearnerOptions& options);

    /// A step along the gradients that were added up since the last one.
    void step();
    /// Says that so much of the run is done. An error once it was cancelled or the loss is no number any more.
    Result<void> advance(std::size_t done, Control& control);
    void setDone(std::size_t done) { m_done = done; }
    std::size_t done() const { return m_done; }

    LearningProgress& progress() { return m_progress; }
    /// The figures of `progress` in a report.
    EpochReport report() const;

    const std::vector<torch::Tensor>& weights() const { return m_weights; }
    WeightAverage& average() { return m_average; }

    void save(Checkpoint& checkpoint);
    void restore(const Checkpoint& checkpoint);

private:
    double rateShare() const;

    LearnerOptions m_options;
    torch::optim::AdamW m_optimizer;
    std::vector<torch::Tensor> m_weights;
    std::vector<double> m_rates;  ///< of each group
    WeightAverage m_average;
    LearningProgress m_progress;
    std::size_t m_done = 0;
};

}  // namespace antecedent
