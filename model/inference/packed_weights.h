// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <memory>

#include "model/inference/arithmetic.h"

namespace antecedent {

/// Weights of a linear layer in the layout in which oneDNN multiplies. torch rearranges the weights for each
/// product, which for a hundred rows takes longer than the product. For inference, on several
/// threads at once if need be.
class PackedWeightsImpl : public torch::nn::Module {
public:
    /// weight [out, in], bias [out]. With Arithmetic::Int8 each row of the weights is kept as int8 with a
    /// scale, as models store them, and each row of what is multiplied as bytes between its least and its
    /// largest number, found anew for each; a layer of fewer than sixteen columns or rows stays in bf16.
    PackedWeightsImpl(const torch::Tensor& weight, const torch::Tensor& bias, Arithmetic arithmetic);
    ~PackedWeightsImpl() override;

    /// Whether the processor multiplies so with weights of this shape.
    static bool usable(const torch::Tensor& weight, Arithmetic arithmetic);

    /// x bf16 [..., in] -> bf16 [..., out]: x W^T + b, with `gelu` followed by the exact GELU.
    torch::Tensor multiply(const torch::Tensor& x, bool gelu);

private:
    class Product;
    class Bf16Product;
    class ByteProduct;

    std::int64_t m_in, m_out;
    std::unique_ptr<Product> m_product;
};
TORCH_MODULE(PackedWeights);

}  // namespace antecedent
