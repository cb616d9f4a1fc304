// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace antecedent {

/// With numbers of its own: what is trained may go on learning.
inline torch::nn::LayerNorm copied(const torch::nn::LayerNorm& layer) {
    torch::nn::LayerNorm copy(layer->options);
    const torch::NoGradGuard noGrad;
    copy->weight.copy_(layer->weight);
    copy->bias.copy_(layer->bias);
    return copy;
}

}  // namespace antecedent
