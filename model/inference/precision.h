// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include "model/inference/arithmetic.h"

namespace antecedent {

/// While it lives, matrix products of this thread run in bf16 (autocast) when `bf16` is set; weights, norms,
/// softmax and losses stay fp32. The cache of cast weights is dropped at the end.
class PrecisionGuard {
public:
    explicit PrecisionGuard(bool bf16);
    ~PrecisionGuard();
    PrecisionGuard(const PrecisionGuard&) = delete;
    PrecisionGuard& operator=(const PrecisionGuard&) = delete;

private:
    bool m_before;
};

/// x W^T + b in the type of the weights, so that weights cast to bf16 need no autocast.
torch::Tensor project(const torch::nn::Linear& linear, const torch::Tensor& x);

/// The same, followed by the exact GELU.
torch::Tensor projectGelu(const torch::nn::Linear& linear, const torch::Tensor& x);

/// Casts the weights of every linear layer below `module` to bf16, for inference alone: halves their memory
/// and multiplies in bf16, while embeddings and norms stay fp32. Where the processor can they are also
/// packed, with `arithmetic` Int8 as bytes (see PackedWeights); with Int8, and no bf16, those that it cannot
/// pack stay in fp32. What is packed already stays as it is.
void castLinears(torch::nn::Module& module, Arithmetic arithmetic);

/// Keeps the fp32 weights of every linear layer below `module` in the layout in which FloatLayer multiplies, for
/// inference alone: quicker for a few rows. Where there are no `vectorRegisters` all stays as it is.
void packFloats(torch::nn::Module& module);

}  // namespace antecedent
