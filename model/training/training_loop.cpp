// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/training_loop.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

namespace antecedent {

TrainingLoop::TrainingLoop(Stage& stage)
    : m_stage(stage), m_plan(stage.plan()), m_learner(stage.groups(), m_plan.learning) {}

int TrainingLoop::lastPart() const {
    return static_cast<int>(std::lround(m_plan.epochs * m_plan.parts));
}

/// Of an epoch, or of the run, which may end within one.
bool TrainingLoop::atEnd() const {
    return m_part >= lastPart() || m_part % m_plan.parts == 0;
}

bool TrainingLoop::hasEnded() const {
    return m_part >= lastPart() || m_epochsWithoutGain >= m_plan.patience;
}

Result<std::vector<EpochReport>> TrainingLoop::run(const EpochSink& sink, Control& control) {
    bool resumed = false;
    if (m_plan.resume) {
        const auto found = goOnFrom(
            m_plan.checkpoint, [this](const Checkpoint& c) { restore(c); }, control);
        if (!found) return tl::unexpected(found.error());
        resumed = *found;
    }
    if (!resumed) {
        if (const auto begun = m_stage.begin(control); !begun) return tl::unexpected(begun.error());
    }
    std::vector<EpochReport> reports;
    while (true) {
        // A run that was stopped at the end of an epoch measures it first.
        if (m_learner.progress().parts > 0 && atEnd()) {
            auto report = measure(control);
            if (!report) return tl::unexpected(report.error());
            if (sink) sink(*report);
            reports.push_back(std::move(*report));
            if (const auto saved = save(); !saved) return tl::unexpected(saved.error());
        }
        if (hasEnded()) break;
        if (const auto learnt = learnPart(sink, control); !learnt) return tl::unexpected(learnt.error());
    }
    keepWeights();
    return reports;
}

StagePart TrainingLoop::nextPart() const {
    StagePart part{m_part, m_part / m_plan.parts, {}};
    std::vector<std::size_t> order(m_plan.items);
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(m_plan.orderSeed + static_cast<unsigned>(part.epoch));
    std::shuffle(order.begin(), order.end(), random);
    const auto parts = static_cast<std::size_t>(m_plan.parts), within = static_cast<std::size_t>(m_part) % parts;
    const auto at = [&](std::size_t i) {
        return order.begin() + static_cast<std::ptrdiff_t>(order.size() * i / parts);
    };
    part.items.assign(at(within), at(within + 1));
    return part;
}

Result<void> TrainingLoop::learnPart(const EpochSink& sink, Control& control) {
    const auto start = std::chrono::steady_clock::now();
    torch::manual_seed(m_plan.partSeed + static_cast<std::uint64_t>(m_part));
    if (auto learnt = m_stage.learn(nextPart(), m_learner, control); !learnt) return learnt;
    LearningProgress& progress = m_learner.progress();
    progress.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    ++progress.parts;
    ++m_part;
    if (auto saved = save(); !saved) return saved;
    if (sink) sink(report());
    return {};
}

EpochReport TrainingLoop::report() const {
    EpochReport report = m_learner.report();
    const int epoch = (m_part - 1) / m_plan.parts;
    report.epoch = m_plan.epochsBefore + epoch + 1;
    report.share = static_cast<double>(m_part - epoch * m_plan.parts) / m_plan.parts;
    return report;
}

Result<EpochReport> TrainingLoop::measure(Control& control) {
    EpochReport measured = report();
    m_learner.progress() = {};
    m_learner.average().swap();
    m_stage.weightsSet();
    const auto done = m_stage.measure(measured, control);
    if (done) judge(measured);
    m_learner.average().swap();
    if (!done) return tl::unexpected(done.error());
    if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
    return measured;
}

void TrainingLoop::judge(const EpochReport& report) {
    ++m_epochsWithoutGain;
    if (!m_plan.keepsBest || (report.meanAccuracy <= m_bestAccuracy && !m_best.empty())) return;
    m_epochsWithoutGain = 0;
    m_bestAccuracy = report.meanAccuracy;
    m_best.clear();
    for (const torch::Tensor& weight : m_learner.weights()) m_best.push_back(weight.detach().clone());
}

void TrainingLoop::keepWeights() {
    if (!m_plan.keepsBest) copyInto(m_learner.weights(), m_learner.average().tensors());
    if (!m_best.empty()) copyInto(m_learner.weights(), m_best);
    m_stage.weightsSet();
}

Result<void> TrainingLoop::save() {
    Checkpoint checkpoint;
    m_learner.save(checkpoint);
    checkpoint.setNumber("part", m_part);
    checkpoint.setTensors("best", m_best);
    checkpoint.setNumber("best.accuracy", m_bestAccuracy);
    checkpoint.setNumber("best.epochs_since", m_epochsWithoutGain);
    m_stage.save(checkpoint);
    // What is made after this stage begins with weights drawn at random.
    checkpoint.setTensors("random", {at::detail::getDefaultCPUGenerator().get_state().to(torch::kFloat32)});
    return saveCheckpoint(m_plan.checkpoint, std::move(checkpoint));
}

void TrainingLoop::restore(const Checkpoint& checkpoint) {
    const auto placeIn = [&](const char* name) {
        return static_cast<int>(std::min<std::size_t>(checkpoint.count(name), std::numeric_limits<int>::max()));
    };
    m_learner.restore(checkpoint);
    m_part = placeIn("part");
    m_bestAccuracy = checkpoint.number("best.accuracy");
    m_epochsWithoutGain = placeIn("best.epochs_since");
    m_best.clear();
    if (!checkpoint.tensors("best").empty()) {
        for (const torch::Tensor& weight : m_learner.weights()) m_best.push_back(torch::empty_like(weight));
        checkpoint.copyTensors("best", m_best);
    }
    m_stage.restore(checkpoint);
    auto generator = at::detail::getDefaultCPUGenerator();
    auto state = generator.get_state().to(torch::kFloat32);
    checkpoint.copyTensors("random", {state});
    generator.set_state(state.to(torch::kUInt8));
}

}  // namespace antecedent
