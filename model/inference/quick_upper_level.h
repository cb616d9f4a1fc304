// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "model/inference/target_batch.h"
#include "model/kernels/byte_layer.h"
#include "model/kernels/encoder_kernels.h"
#include "model/kernels/float_layer.h"

namespace antecedent {

/// What a layer of the upper level is made of.
struct MaskedLayerParts {
    torch::nn::Linear projections, mixed, inner, outer;
    torch::nn::LayerNorm attentionNorm, feedNorm;
};

/// What the upper level is made of; `match` may be empty.
struct UpperLevelParts {
    std::int64_t heads = 0;
    bool useText = true, useEvidence = true;
    torch::nn::Linear text, product, evidence, evidenceInner, keyBias, score, match;
    torch::nn::LayerNorm norm;
    torch::Tensor targetMark;
    std::vector<MaskedLayerParts> layers;
};

/// The upper level for inference without a tensor library: for the few rows of one message that takes longer on its
/// way from one product to the next than on the products. The layers multiply in int8; what goes into them, evidence
/// above all, in fp32. On several threads at once if need be.
class QuickUpperLevel {
public:
    explicit QuickUpperLevel(const UpperLevelParts& parts);

    /// Whether the processor, and layers of these sizes, are such.
    static bool usable(const UpperLevelParts& parts);

    /// Scores float [batch, places]; padding, which comes last, is -inf.
    torch::Tensor scores(const TargetBatch& batch) const;

private:
    struct Layer {
        ByteLayer projections, mixed, inner, outer;
        torch::nn::LayerNorm attentionNorm, feedNorm;
    };
    struct Rows;
    struct Input;

    std::int64_t inputWidth() const { return m_hidden + 2 * m_text + m_match; }
    void readTexts(const Input& input, Rows& rows) const;
    void enter(Rows& rows) const;
    void writeBias(const Input& input, Rows& rows) const;
    void pass(const Layer& layer, Rows& rows) const;
    void score(Rows& rows, const TextRows& target, float* scores) const;

    std::int64_t m_hidden, m_heads, m_text, m_match, m_columns;
    bool m_useText, m_useEvidence;
    FloatLayer m_evidence;  ///< evidence -> what the inner layer reads, and the bias of each head
    FloatLayer m_input;     ///< that, text, product and match side by side -> hidden
    std::vector<float> m_matchBias, m_targetMark, m_scoreWeight;
    float m_scoreBias;
    torch::nn::LayerNorm m_norm;
    std::vector<Layer> m_layers;
};

}  // namespace antecedent
