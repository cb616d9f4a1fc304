// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <memory>

namespace antecedent {

/// A matrix that oneDNN keeps in the layout in which it multiplies, and what it prepared for each number of
/// rows: few numbers, please, since each takes some megabytes of code and buffers. On several threads at once
/// if need be.
class PreparedProducts {
public:
    /// weight bf16 [out, in] with a bias bf16 [out], or int8 [out, in] with an undefined bias.
    PreparedProducts(torch::Tensor weight, torch::Tensor bias);
    ~PreparedProducts();

    /// result = source W^T + b for contiguous tensors [rows, in] and [rows, out]: of bf16 bf16, with `gelu`
    /// followed by the exact GELU; of uint8 int32.
    void multiply(const torch::Tensor& source, torch::Tensor& result, bool gelu);

private:
    class Kept;
    std::unique_ptr<Kept> m_kept;
};

}  // namespace antecedent
