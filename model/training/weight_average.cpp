// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/weight_average.h"

#include <algorithm>

namespace antecedent {

WeightAverage::WeightAverage(const torch::nn::Module& module, double decay) : m_decay(decay) {
    torch::NoGradGuard noGrad;
    for (const auto& parameter : module.parameters()) m_average.push_back(parameter.detach().clone());
}

void WeightAverage::update(const torch::nn::Module& module) {
    torch::NoGradGuard noGrad;
    ++m_steps;
    const double decay = std::min(m_decay, static_cast<double>(1 + m_steps) / static_cast<double>(10 + m_steps));
    const auto parameters = module.parameters();
    for (std::size_t i = 0; i < m_average.size(); ++i) m_average[i].lerp_(parameters[i].detach(), 1 - decay);
}

void WeightAverage::swap(torch::nn::Module& module) {
    torch::NoGradGuard noGrad;
    auto parameters = module.parameters();
    for (std::size_t i = 0; i < m_average.size(); ++i) {
        const auto held = parameters[i].detach().clone();
        parameters[i].copy_(m_average[i]);
        m_average[i].copy_(held);
    }
}

}  // namespace antecedent
