// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/weight_average.h"

#include <algorithm>

namespace antecedent {

WeightAverage::WeightAverage(std::vector<torch::Tensor> parameters, double decay)
    : m_parameters(std::move(parameters)), m_decay(decay) {
    for (const auto& parameter : m_parameters) m_average.push_back(parameter.detach().clone());
}

void WeightAverage::update() {
    torch::NoGradGuard noGrad;
    ++m_steps;
    const double decay = std::min(m_decay, static_cast<double>(1 + m_steps) / static_cast<double>(10 + m_steps));
    for (std::size_t i = 0; i < m_average.size(); ++i) m_average[i].lerp_(m_parameters[i].detach(), 1 - decay);
}

void WeightAverage::swap() {
    torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_average.size(); ++i) {
        const auto held = m_parameters[i].detach().clone();
        m_parameters[i].copy_(m_average[i]);
        m_average[i].copy_(held);
    }
}

}  // namespace antecedent
