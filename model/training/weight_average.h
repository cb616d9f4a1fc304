// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <vector>

namespace antecedent {

/// Exponential moving average of parameters: what is evaluated and kept, since it overfits later and
/// less than the last step's weights.
class WeightAverage {
public:
    WeightAverage(std::vector<torch::Tensor> parameters, double decay);

    /// After an optimiser step. Young averages forget faster, so that random first weights do not linger.
    void update();
    /// Exchanges the weights with the averaged ones; call twice to restore.
    void swap();

    std::vector<torch::Tensor>& tensors() { return m_average; }
    std::int64_t steps() const { return m_steps; }
    void setSteps(std::int64_t steps) { m_steps = steps; }

private:
    std::vector<torch::Tensor> m_parameters;
    double m_decay;
    std::int64_t m_steps = 0;
    std::vector<torch::Tensor> m_average;
};

}  // namespace antecedent
