// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/pair_stage.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "model/inference/precision.h"

namespace antecedent {
namespace {

constexpr std::int64_t learningLayers = 4;
constexpr double layerDecay = 0.9, headRateShare = 5;
constexpr RateSchedule pairSchedule{0.04, 0.03, RateSchedule::Fall::Line};
constexpr double pairAverageDecay = 0.995;
constexpr std::size_t targetsPerStep = 48, targetsAtOnce = 16;
constexpr float missing = -1e9f;

/// The network's log-odds and what is true, [targets, candidates]; and which of the cells there are.
struct Grid {
    torch::Tensor prior, gold, cells;
};

Grid gridOf(const std::vector<const PairTarget*>& targets, std::size_t width) {
    const auto rows = static_cast<std::int64_t>(targets.size()), columns = static_cast<std::int64_t>(width);
    Grid grid{torch::full({rows, columns}, missing), torch::zeros({rows, columns}, torch::kBool), {}};
    std::vector<std::int64_t> cells;
    for (std::int64_t row = 0; row < rows; ++row) {
        const PairTarget& target = *targets[static_cast<std::size_t>(row)];
        for (std::size_t i = 0; i < target.candidates.size(); ++i) {
            const auto column = static_cast<std::int64_t>(i);
            grid.prior[row][column] = target.logOdds[i];
            grid.gold[row][column] = static_cast<bool>(target.gold[i]);
            cells.push_back(row * columns + column);
        }
    }
    grid.cells = torch::tensor(cells);
    return grid;
}

}  // namespace

PairStage::PairStage(const SecondLook& look, PairLessons lessons, const TrainingOptions& options)
    : m_look(look),
      m_scorer(look.scorer()),
      m_lessons(std::move(lessons)),
      m_options(options),
      m_frozenLayers(std::max<std::int64_t>(0, m_scorer->encoder()->options().layers - learningLayers)) {}

StagePlan PairStage::plan() const {
    StagePlan plan;
    plan.checkpoint = {m_options.work / checkpointName, m_lessons.run};
    plan.resume = m_options.resume;
    plan.epochs = m_options.secondLook.epochs;
    plan.keepsBest = false;
    plan.epochsBefore = m_options.upper.epochs + static_cast<int>(std::ceil(m_options.joint.epochs));
    plan.items = m_lessons.targets.size();
    plan.orderSeed = m_options.seed * 7919u;
    plan.partSeed = m_options.seed * 15485863u;
    plan.learning = {m_options.secondLook.rate, pairSchedule, pairAverageDecay,
                     static_cast<std::size_t>(plan.epochs * static_cast<double>(plan.items))};
    return plan;
}

std::vector<RateGroup> PairStage::groups() const {
    std::vector<RateGroup> groups;
    double rate = m_options.secondLook.rate;
    for (std::int64_t layer = m_scorer->encoder()->options().layers; layer-- > m_frozenLayers; rate *= layerDecay) {
        groups.push_back({m_scorer->encoder()->layerParameters(layer, layer + 1), rate});
    }
    groups.push_back({m_scorer->headParameters(), m_options.secondLook.rate * headRateShare});
    return groups;
}

Result<void> PairStage::learn(const StagePart& part, Learner& learner, Control& control) {
    control.stage(fmt::format("Second look, epoch {} of {:g}", part.epoch + 1, m_options.secondLook.epochs));
    m_scorer->train();
    std::vector<const PairTarget*> targets;
    std::size_t waiting = 0;
    for (std::size_t i = 0; i < part.items.size(); ++i) {
        targets.push_back(&m_lessons.targets[part.items[i]]);
        ++waiting;
        const bool steps = waiting == targetsPerStep || i + 1 == part.items.size();
        if (targets.size() < targetsAtOnce && !steps) continue;
        learnFrom(targets, learner.progress());
        targets.clear();
        if (!steps) continue;
        learner.step();
        if (auto on = learner.advance(learner.done() + waiting, control); !on) return on;
        waiting = 0;
    }
    return {};
}

void PairStage::learnFrom(const std::vector<const PairTarget*>& targets, LearningProgress& progress) {
    std::vector<TokenPair> read;
    for (const PairTarget* target : targets) {
        for (TokenPair& pair : pairs(*target)) read.push_back(std::move(pair));
    }
    const Grid grid = gridOf(targets, m_look.options().candidates);
    torch::Tensor loss;
    {
        const PrecisionGuard precision(bf16InHardware());
        const auto found = m_scorer->forward(read, m_frozenLayers);
        const auto added = torch::zeros({grid.prior.numel()}).index_copy(0, grid.cells, found).view(grid.prior.sizes());
        const auto logShares = torch::log_softmax(grid.prior + added, 1);
        loss = -torch::logsumexp(logShares.masked_fill(grid.gold.logical_not(), missing), 1).sum();
        progress.right += grid.gold.gather(1, logShares.argmax(1, true)).sum().item<double>();
    }
    (loss / static_cast<double>(targetsPerStep)).backward();
    progress.loss += loss.item<double>();
    progress.losses += targets.size();
    progress.targets += targets.size();
}

std::vector<TokenPair> PairStage::pairs(const PairTarget& target) {
    const Conversation& conversation = *m_lessons.corpus[target.conversation].conversation;
    PairWriter& writer =
        m_writers.try_emplace(target.conversation, m_lessons.encoder, conversation, m_look.options().text)
            .first->second;
    std::vector<TokenPair> result;
    for (const std::size_t candidate : target.candidates) result.push_back(writer.pair(candidate, target.message));
    return result;
}

Result<void> PairStage::measure(EpochReport& report, Control& /*control*/) {
    m_scorer->eval();
    return m_measure(report);
}

}  // namespace antecedent
