// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include "model/kernels/float_layer.h"

namespace antecedent {

/// Weights of a linear layer in fp32 as FloatLayer has them. For inference, on several threads at once if need be.
class FloatWeightsImpl : public torch::nn::Module {
public:
    /// weight [out, in], bias [out] or undefined.
    FloatWeightsImpl(const torch::Tensor& weight, const torch::Tensor& bias)
        : m_layer(weight, bias.defined() ? bias : torch::zeros({weight.size(0)})) {}

    /// x [..., in] -> [..., out]: x W^T + b.
    torch::Tensor multiply(const torch::Tensor& x) const {
        const auto rows = x.reshape({-1, m_layer.in()}).contiguous();
        auto shape = x.sizes().vec();
        shape.back() = m_layer.out();
        auto result = torch::empty(shape);
        m_layer.multiply(rows.data_ptr<float>(), rows.size(0), result.data_ptr<float>());
        return result;
    }

private:
    FloatLayer m_layer;
};
TORCH_MODULE(FloatWeights);

}  // namespace antecedent
