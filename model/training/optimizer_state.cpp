// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/optimizer_state.h"

namespace antecedent {
namespace {

std::string stateKey(const torch::Tensor& parameter) {
    return c10::guts::to_string(parameter.unsafeGetTensorImpl());
}

}  // namespace

std::vector<torch::Tensor> parametersOf(const torch::optim::AdamW& optimizer) {
    std::vector<torch::Tensor> parameters;
    for (const auto& group : optimizer.param_groups()) {
        parameters.insert(parameters.end(), group.params().begin(), group.params().end());
    }
    return parameters;
}

void saveOptimizer(const torch::optim::AdamW& optimizer, Checkpoint& checkpoint) {
    std::vector<torch::Tensor> means, squares;
    std::vector<float> steps;
    for (const torch::Tensor& parameter : parametersOf(optimizer)) {
        const auto found = optimizer.state().find(stateKey(parameter));
        if (found == optimizer.state().end()) {  // it has had no gradient yet
            means.push_back(torch::zeros_like(parameter));
            squares.push_back(torch::zeros_like(parameter));
            steps.push_back(0);
            continue;
        }
        const auto& state = static_cast<const torch::optim::AdamWParamState&>(*found->second);
        means.push_back(state.exp_avg());
        squares.push_back(state.exp_avg_sq());
        steps.push_back(static_cast<float>(state.step()));
    }
    checkpoint.setTensors("optimizer.means", std::move(means));
    checkpoint.setTensors("optimizer.squares", std::move(squares));
    checkpoint.setTensors("optimizer.steps", {torch::tensor(steps)});
}

void restoreOptimizer(torch::optim::AdamW& optimizer, const Checkpoint& checkpoint) {
    const auto parameters = parametersOf(optimizer);
    std::vector<torch::Tensor> means, squares;
    for (const torch::Tensor& parameter : parameters) {
        means.push_back(torch::zeros_like(parameter));
        squares.push_back(torch::zeros_like(parameter));
    }
    const auto steps = torch::zeros({static_cast<std::int64_t>(parameters.size())});
    checkpoint.copyTensors("optimizer.means", means);
    checkpoint.copyTensors("optimizer.squares", squares);
    checkpoint.copyTensors("optimizer.steps", {steps});
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto taken = steps[static_cast<std::int64_t>(i)].item<std::int64_t>();
        if (taken == 0) continue;
        auto state = std::make_unique<torch::optim::AdamWParamState>();
        state->step(taken).exp_avg(means[i]).exp_avg_sq(squares[i]);
        optimizer.state()[stateKey(parameters[i])] = std::move(state);
        // As after a step: an optimiser passes over a parameter without a gradient, but not over one of zeros.
        torch::Tensor parameter = parameters[i];
        parameter.mutable_grad() = torch::zeros_like(parameter);
    }
}

}  // namespace antecedent
