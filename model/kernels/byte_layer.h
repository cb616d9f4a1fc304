// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>

#include "model/kernels/byte_products.h"
#include "model/kernels/prepared_products.h"
#include "model/kernels/vector_lanes.h"

namespace antecedent {

/// A linear layer in bytes. Each row of the weights is kept as int8 with a scale, as models store them, and each row of
/// what is multiplied as bytes between its least and its largest number, found anew for each. For inference, on
/// several threads at once if need be.
class ByteLayer {
public:
    enum class Rows { Few, Many };

    /// Whether the processor multiplies so with weights of this shape.
    static bool usable(const torch::Tensor& weight);

    /// weight fp32 [out, in], bias [out]. For few rows kernels of our own are used wherever they run, for many where
    /// they are faster than oneDNN.
    ByteLayer(const torch::Tensor& weight, const torch::Tensor& bias, Rows rows);

    std::int64_t in() const { return m_in; }
    std::int64_t out() const { return m_steps.size(0); }

    /// result [rows, out] = x [rows, in] W^T + b, with `gelu` followed by the exact GELU.
    void multiply(const Bf16Bits* x, std::int64_t rows, bool gelu, Bf16Bits* result) const;

private:
    void multiplyBytes(std::uint8_t* bytes, std::int64_t rows, std::int32_t* sums) const;

    std::int64_t m_in;
    torch::Tensor m_steps, m_sums, m_bias;  ///< of the columns of a product, fp32 [out]
    std::unique_ptr<ByteProducts> m_own;    ///< or …
    std::unique_ptr<PreparedProducts> m_prepared;
};

}  // namespace antecedent
