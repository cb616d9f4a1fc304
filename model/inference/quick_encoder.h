// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <vector>

#include "model/inference/packed_weights.h"
#include "model/kernels/encoder_kernels.h"

namespace antecedent {

/// What an encoder layer's parts are made of.
struct EncoderLayerParts {
    torch::nn::Linear query, key, value, attentionOutput, intermediate, output;
    torch::nn::LayerNorm attentionNorm, outputNorm;
};

/// A stack of encoder layers for inference in bf16 or int8: four products a layer, on the real tokens alone,
/// and between them one pass over memory where a tensor library makes twenty. Same results up to rounding. On
/// several threads at once if need be.
class QuickEncoder {
public:
    QuickEncoder(const std::vector<EncoderLayerParts>& layers, std::int64_t heads, Arithmetic arithmetic);

    static bool usable(std::int64_t hidden, std::int64_t heads, Arithmetic arithmetic);

    /// The last layer's output [batch, tokens, hidden] fp32 (zero where no token is) for sums of embeddings
    /// [batch, tokens, hidden], already normalised; mask bool [batch, tokens]: a text's real tokens come
    /// first.
    torch::Tensor run(const torch::Tensor& hidden, const torch::Tensor& mask) const;

private:
    struct Layer {
        PackedWeights queryKeyValue, attentionOutput, intermediate, output;
        torch::nn::LayerNorm attentionNorm, outputNorm;
    };
    struct Rows;
    static void attend(const torch::Tensor& qkv, const Rows& rows, const AttentionShape& shape, torch::Tensor& mixed);
    static void norm(const torch::nn::LayerNorm& layer, const torch::Tensor& added, Rows& rows);

    std::vector<Layer> m_layers;
    AttentionShape m_shape;
};

}  // namespace antecedent
