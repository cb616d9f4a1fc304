// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/learner.h"

#include <algorithm>
#include <cmath>

#include "model/training/optimizer_state.h"

namespace antecedent {
namespace {

constexpr double maxGradientNorm = 1.0;

}  // namespace

Learner::Learner(const std::vector<RateGroup>& groups, const LearnerOptions& options)
    : m_options(options),
      m_optimizer(optimizerGroups(groups)),
      m_weights(parametersOf(m_optimizer)),
      m_average(m_weights, options.averageDecay) {
    for (const RateGroup& group : groups) m_rates.push_back(group.rate);
    // What an earlier stage left would be added to the first gradients.
    for (torch::Tensor& weight : m_weights) weight.mutable_grad() = torch::Tensor();
    m_options.total = std::max<std::size_t>(1, options.total);
}

void Learner::step() {
    torch::nn::utils::clip_grad_norm_(m_weights, maxGradientNorm);
    auto& groups = m_optimizer.param_groups();
    for (std::size_t i = 0; i < groups.size(); ++i) groups[i].options().set_lr(m_rates[i] * rateShare());
    m_optimizer.step();
    m_optimizer.zero_grad();
    m_average.update();
}

Result<void> Learner::advance(std::size_t done, Control& control) {
    m_done = done;
    if (!std::isfinite(m_progress.loss)) return fail(ErrorCode::Internal, lossWords);
    if (!control.step(std::min(m_done, m_options.total), m_options.total)) return fail(ErrorCode::Cancelled, "stopped");
    return {};
}

double Learner::rateShare() const {
    const double done = static_cast<double>(m_done) / static_cast<double>(m_options.total);
    return m_options.schedule.at(std::min(1.0, done));
}

EpochReport Learner::report() const {
    EpochReport report;
    report.loss = m_progress.loss / static_cast<double>(std::max<std::size_t>(1, m_progress.losses));
    report.trainAccuracy = m_progress.right / static_cast<double>(std::max<std::size_t>(1, m_progress.targets));
    report.seconds = m_progress.seconds;
    report.learningRate = m_options.rate * rateShare();
    return report;
}

void Learner::save(Checkpoint& checkpoint) {
    checkpoint.setTensors("weights", m_weights);
    checkpoint.setTensors("average", m_average.tensors());
    checkpoint.setNumber("average.steps", static_cast<double>(m_average.steps()));
    saveOptimizer(m_optimizer, checkpoint);
    checkpoint.setNumber("done", static_cast<double>(m_done));
    checkpoint.setNumber("loss", m_progress.loss);
    checkpoint.setNumber("right", m_progress.right);
    checkpoint.setNumber("seconds", m_progress.seconds);
    checkpoint.setNumber("losses", static_cast<double>(m_progress.losses));
    checkpoint.setNumber("targets", static_cast<double>(m_progress.targets));
    checkpoint.setNumber("parts", static_cast<double>(m_progress.parts));
}

void Learner::restore(const Checkpoint& checkpoint) {
    checkpoint.copyTensors("weights", m_weights);
    checkpoint.copyTensors("average", m_average.tensors());
    m_average.setSteps(static_cast<std::int64_t>(checkpoint.count("average.steps")));
    restoreOptimizer(m_optimizer, checkpoint);
    m_done = checkpoint.count("done");
    m_progress = {checkpoint.number("loss"),  checkpoint.number("right"),  checkpoint.number("seconds"),
                  checkpoint.count("losses"), checkpoint.count("targets"), checkpoint.count("parts")};
}

}  // namespace antecedent
