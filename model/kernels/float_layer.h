// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace antecedent {

/// A linear layer in fp32 with weights in the layout in which it multiplies. A BLAS library rearranges them for each
/// product, which for the few rows of one message takes longer than the product. For inference, where there are
/// `vectorRegisters`, on several threads at once if need be.
class FloatLayer {
public:
    /// weight [out, in], bias [out].
    FloatLayer(const torch::Tensor& weight, const torch::Tensor& bias);

    std::int64_t in() const { return m_in; }
    std::int64_t out() const { return m_out; }

    /// result [rows, out] = x [rows, in] W^T + b.
    void multiply(const float* x, std::int64_t rows, float* result) const;

private:
    std::int64_t m_in, m_out;
    std::vector<float> m_weights;  ///< [blocks of columns, in, columns]
    std::vector<float> m_bias;     ///< as many as blocks have columns
};

}  // namespace antecedent
