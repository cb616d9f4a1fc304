// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/pair_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

#include "model/kernels/precision.h"
#include "model/training/checkpoint.h"

namespace antecedent {
namespace {

constexpr int pairParts = 12;  // of an epoch
constexpr std::int64_t learningLayers = 4;
constexpr double layerDecay = 0.9, headRateShare = 5;
constexpr double pairWarmUp = 0.04, lastPairRate = 0.03, maxNorm = 1.0, averageDecay = 0.995;
constexpr std::size_t targetsPerStep = 48, targetsAtOnce = 16;
constexpr float missing = -1e9f;

std::vector<torch::optim::OptimizerParamGroup> rateGroups(const PairScorer& scorer, std::int64_t frozen, double topRate,
                                                          std::vector<double>& rates) {
    std::vector<torch::optim::OptimizerParamGroup> groups;
    const auto add = [&](std::vector<torch::Tensor> parameters, double rate) {
        auto options =
            std::make_unique<torch::optim::AdamWOptions>(torch::optim::AdamWOptions(rate).weight_decay(0.01));
        groups.emplace_back(std::move(parameters), std::move(options));
        rates.push_back(rate);
    };
    double rate = topRate;
    for (std::int64_t layer = scorer->encoder()->options().layers; layer-- > frozen; rate *= layerDecay) {
        add(scorer->encoder()->layerParameters(layer, layer + 1), rate);
    }
    add(scorer->headParameters(), topRate * headRateShare);
    return groups;
}

std::vector<torch::Tensor> parametersOf(torch::optim::AdamW& optimizer) {
    std::vector<torch::Tensor> parameters;
    for (const auto& group : optimizer.param_groups()) {
        parameters.insert(parameters.end(), group.params().begin(), group.params().end());
    }
    return parameters;
}

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

PairTrainer::PairTrainer(const SecondLook& look, PairLessons lessons, const TrainingOptions& options, std::string run)
    : m_look(look),
      m_scorer(look.scorer()),
      m_lessons(std::move(lessons)),
      m_options(options),
      m_run(std::move(run)),
      m_frozenLayers(std::max<std::int64_t>(0, m_scorer->encoder()->options().layers - learningLayers)),
      m_optimizer(rateGroups(m_scorer, m_frozenLayers, options.secondLookRate, m_rates)),
      m_average({}, averageDecay) {
    m_parameters = parametersOf(m_optimizer);
    m_average = WeightAverage(m_parameters, averageDecay);
    const double epochs = options.secondLookEpochs * static_cast<double>(m_lessons.targets.size());
    m_total = std::max<std::size_t>(1, static_cast<std::size_t>(epochs));
}

Result<std::vector<EpochReport>> PairTrainer::run(const DevMeasure& measure, const EpochSink& sink, Control& control) {
    int part = 0;
    const bool resumed = m_options.resume && load(part);
    if (m_options.resume && std::filesystem::exists(pairCheckpointFile(m_options)))
        control.note(resumed ? onwardsWords : anewWords);
    std::vector<EpochReport> reports;
    const int lastPart = static_cast<int>(std::lround(m_options.secondLookEpochs * pairParts));
    const auto ended = [&] { return part >= lastPart || (part > 0 && part % pairParts == 0); };
    // At an epoch's end there is progress where the last run was stopped before its measure: then that comes
    // first.
    while (part < lastPart || m_progress.targets > 0) {
        if (m_progress.targets == 0 || !ended()) {
            if (const auto done = runPart(part, control); !done) return tl::unexpected(done.error());
            if (const auto saved = save(++part); !saved) return tl::unexpected(saved.error());
            if (sink) sink(soFar(part));
        }
        if (!ended()) continue;
        auto report = finishEpoch(part, measure);
        if (!report) return tl::unexpected(report.error());
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        if (sink) sink(*report);
        reports.push_back(std::move(*report));
        if (const auto saved = save(part); !saved) return tl::unexpected(saved.error());
    }
    copyInto(m_parameters, m_average.tensors());
    return reports;
}

Result<void> PairTrainer::runPart(int part, Control& control) {
    const auto start = std::chrono::steady_clock::now();
    const auto epoch = static_cast<unsigned>(part / pairParts), within = static_cast<unsigned>(part % pairParts);
    std::vector<std::size_t> order(m_lessons.targets.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(m_options.seed * 7919u + epoch);
    std::shuffle(order.begin(), order.end(), random);
    torch::manual_seed(m_options.seed * 15485863u + static_cast<unsigned>(part));
    control.stage(fmt::format("Second look, epoch {} of {:g}", epoch + 1, m_options.secondLookEpochs));
    const std::size_t end = order.size() * (within + 1) / pairParts;
    m_scorer->train();
    for (std::size_t from = order.size() * within / pairParts; from < end; from += targetsPerStep) {
        const std::size_t to = std::min(end, from + targetsPerStep);
        for (std::size_t i = from; i < to; i += targetsAtOnce) learn(order, i, std::min(to, i + targetsAtOnce));
        step();
        m_done += to - from;
        if (!std::isfinite(m_progress.loss)) return fail(ErrorCode::Internal, lossWords);
        if (!control.step(std::min(m_done, m_total), m_total)) return fail(ErrorCode::Cancelled, "stopped");
    }
    m_progress.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return {};
}

void PairTrainer::learn(const std::vector<std::size_t>& chosen, std::size_t from, std::size_t to) {
    std::vector<const PairTarget*> targets;
    std::vector<TokenPair> read;
    for (std::size_t i = from; i < to; ++i) {
        targets.push_back(&m_lessons.targets[chosen[i]]);
        for (TokenPair& pair : pairs(*targets.back())) read.push_back(std::move(pair));
    }
    const Grid grid = gridOf(targets, m_look.options().candidates);
    torch::Tensor loss;
    {
        const PrecisionGuard precision(bf16InHardware());
        const auto found = m_scorer->forward(read, m_frozenLayers);
        const auto added = torch::zeros({grid.prior.numel()}).index_copy(0, grid.cells, found).view(grid.prior.sizes());
        const auto logShares = torch::log_softmax(grid.prior + added, 1);
        loss = -torch::logsumexp(logShares.masked_fill(grid.gold.logical_not(), missing), 1).sum();
        m_progress.right += grid.gold.gather(1, logShares.argmax(1, true)).sum().item<double>();
    }
    (loss / static_cast<double>(targetsPerStep)).backward();
    m_progress.loss += loss.item<double>();
    m_progress.targets += targets.size();
}

void PairTrainer::step() {
    torch::nn::utils::clip_grad_norm_(m_parameters, maxNorm);
    auto& groups = m_optimizer.param_groups();
    for (std::size_t i = 0; i < groups.size(); ++i) groups[i].options().set_lr(m_rates[i] * rateShare());
    m_optimizer.step();
    m_optimizer.zero_grad();
    m_average.update();
}

std::vector<TokenPair> PairTrainer::pairs(const PairTarget& target) {
    const Conversation& conversation = *m_lessons.corpus[target.conversation].conversation;
    PairWriter& writer =
        m_writers.try_emplace(target.conversation, m_lessons.encoder, conversation, m_look.options().text)
            .first->second;
    std::vector<TokenPair> result;
    for (const std::size_t candidate : target.candidates) result.push_back(writer.pair(candidate, target.message));
    return result;
}

double PairTrainer::rateShare() const {
    const double done = std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total));
    if (done < pairWarmUp) return std::max(0.02, done / pairWarmUp);
    return lastPairRate + (1 - lastPairRate) * (1 - done) / (1 - pairWarmUp);
}

EpochReport PairTrainer::soFar(int part) const {
    const auto targets = static_cast<double>(std::max<std::size_t>(1, m_progress.targets));
    EpochReport report;
    const int epoch = (part - 1) / pairParts;
    report.epoch = m_options.epochs + static_cast<int>(std::ceil(m_options.jointEpochs)) + epoch + 1;
    report.share = static_cast<double>(part - epoch * pairParts) / pairParts;
    report.loss = m_progress.loss / targets;
    report.trainAccuracy = m_progress.right / targets;
    report.seconds = m_progress.seconds;
    report.learningRate = m_options.secondLookRate * rateShare();
    return report;
}

Result<EpochReport> PairTrainer::finishEpoch(int part, const DevMeasure& measure) {
    EpochReport report = soFar(part);
    m_progress = {};
    m_scorer->eval();
    m_average.swap();
    const auto measured = measure(report);
    m_average.swap();
    if (!measured) return tl::unexpected(measured.error());
    return report;
}

}  // namespace antecedent
