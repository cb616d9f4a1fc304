// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/adaptation/softmax_regression.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace antecedent {
namespace {

constexpr double leastDeviation = 1e-3, leastSharpness = -0.9, biasPrior = 0.1;
constexpr double ruledOut = -1e9, farBelow = -50;

/// Examples side by side, padded to the longest. The last two columns are "starts a thread" and the model's log-odds.
struct Design {
    torch::Tensor columns;  ///< [examples, candidates, evidence + 2]
    torch::Tensor logOdds;  ///< [examples, candidates]
    torch::Tensor right;    ///< [examples, candidates], bool
};

Design designOf(const std::vector<const DecidedExample*>& examples) {
    std::int64_t most = 0;
    for (const auto* example : examples) most = std::max(most, static_cast<std::int64_t>(example->logOdds.size()));
    const auto count = static_cast<std::int64_t>(examples.size());
    const auto evidence = static_cast<std::int64_t>(examples.front()->evidence.columns);
    Design design{torch::zeros({count, most, evidence + 2}, torch::kFloat64),
                  torch::full({count, most}, ruledOut, torch::kFloat64), torch::zeros({count, most}, torch::kBool)};
    auto columns = design.columns.accessor<double, 3>();
    auto logOdds = design.logOdds.accessor<double, 2>();
    auto right = design.right.accessor<bool, 2>();
    for (std::int64_t i = 0; i < count; ++i) {
        const DecidedExample& example = *examples[static_cast<std::size_t>(i)];
        const auto places = static_cast<std::int64_t>(example.logOdds.size());
        const double best = *std::max_element(example.logOdds.begin(), example.logOdds.end());
        for (std::int64_t j = 0; j < places; ++j) {
            const auto place = static_cast<std::size_t>(j);
            const float* row = example.evidence.row(place);
            for (std::int64_t column = 0; column < evidence; ++column) columns[i][j][column] = row[column];
            columns[i][j][evidence] = j + 1 == places ? 1 : 0;
            const bool possible = std::isfinite(example.logOdds[place]);
            const double behind = std::max(example.logOdds[place] - best, farBelow);
            columns[i][j][evidence + 1] = possible ? behind : 0;
            logOdds[i][j] = possible ? behind : ruledOut;
            right[i][j] = possible && example.right[place];
        }
    }
    return design;
}

/// Of each column over all candidates; infinite for one that hardly varies, so that it comes to nothing.
torch::Tensor deviations(const Design& design) {
    const auto there = design.logOdds > ruledOut / 2;
    const auto rows = design.columns.index({there});
    const auto deviation = rows.size(0) > 1 ? rows.std(0) : torch::zeros({rows.size(1)}, torch::kFloat64);
    auto scale = torch::where(deviation < leastDeviation,
                              torch::full_like(deviation, std::numeric_limits<double>::infinity()), deviation);
    scale[scale.size(0) - 2] = 1;  // the bias
    return scale;
}

}  // namespace

SoftmaxCorrection fitSoftmaxCorrection(const std::vector<const DecidedExample*>& examples, double prior) {
    torch::AutoGradMode learning(true);
    const Design design = designOf(examples);
    const auto scale = deviations(design);
    const auto columns = design.columns / scale;
    auto priors = torch::full_like(scale, prior);
    priors[priors.size(0) - 2] = biasPrior * prior;
    auto weights = torch::zeros_like(scale).set_requires_grad(true);
    const auto wrong = design.right.logical_not();
    torch::optim::LBFGS optimizer({weights}, torch::optim::LBFGSOptions(1).max_iter(60).line_search_fn("strong_wolfe"));
    optimizer.step([&] {
        optimizer.zero_grad();
        const auto odds = design.logOdds + columns.matmul(weights);
        const auto likelihood = odds.masked_fill(wrong, ruledOut).logsumexp(1) - odds.logsumexp(1);
        const auto loss = (priors * weights * weights).sum() / 2 - likelihood.sum();
        loss.backward();
        return loss;
    });
    const auto found = (weights.detach() / scale).contiguous();
    const double* values = found.data_ptr<double>();
    SoftmaxCorrection correction;
    correction.weights.assign(values, values + found.size(0) - 2);
    correction.startBias = values[found.size(0) - 2];
    correction.sharpness = std::max(leastSharpness, values[found.size(0) - 1]);
    return correction;
}

std::vector<double> SoftmaxCorrection::applied(std::vector<double> logOdds, const EvidenceRows& evidence) const {
    for (std::size_t place = 0; place < logOdds.size(); ++place) {
        const float* row = evidence.row(place);
        logOdds[place] *= 1 + sharpness;
        for (std::size_t column = 0; column < weights.size(); ++column) {
            logOdds[place] += weights[column] * static_cast<double>(row[column]);
        }
    }
    logOdds.back() += startBias;
    return logOdds;
}

}  // namespace antecedent
