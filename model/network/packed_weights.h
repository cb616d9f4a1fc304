// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <memory>

namespace antecedent {

/// bf16 weights of a linear layer in the layout in which oneDNN multiplies. torch rearranges the weights for each
/// product, which for a hundred rows takes longer than the product. For inference, on several
/// threads at once if need be.
class PackedWeightsImpl : public torch::nn::Module {
public:
    /// weight bf16 [out, in], bias bf16 [out].
    PackedWeightsImpl(torch::Tensor weight, torch::Tensor bias);
    ~PackedWeightsImpl() override;

    /// x bf16 [..., in] -> bf16 [..., out]: x W^T + b, with `gelu` followed by the exact GELU.
    torch::Tensor multiply(const torch::Tensor& x, bool gelu);

private:
    class Products;

    torch::Tensor m_weight, m_bias;
    std::unique_ptr<Products> m_products;
};
TORCH_MODULE(PackedWeights);

}  // namespace antecedent
