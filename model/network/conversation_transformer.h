// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "model/inference/arithmetic.h"
#include "model/inference/target_batch.h"
#include "model/network/token_match.h"

namespace antecedent {

struct MaskedLayerParts;
struct PackedTarget;
struct UpperLevelParts;
class ConversationTransformer;
class QuickUpperLevel;

/// Sizes of the upper level; the defaults are the paper's (Zhu et al. 2020: 4 layers, 4 heads, hidden 300,
/// feed-forward 1024).
struct TransformerOptions {
    TransformerOptions(std::int64_t text, std::int64_t columns) : textSize(text), evidenceColumns(columns) {
        match.text = text;
    }
    std::int64_t textSize;
    std::int64_t evidenceColumns;
    std::int64_t layers = 4;
    std::int64_t heads = 4;
    std::int64_t hidden = 300;
    std::int64_t feedForward = 1024;
    double dropout = 0.1;
    TokenMatchOptions match;  ///< `match.text` follows `textSize`
    bool useText = true;
    bool useEvidence = true;
};

/// One masked layer, norm first (more stable from random weights than the original order).
class MaskedLayerImpl : public torch::nn::Module {
public:
    explicit MaskedLayerImpl(const TransformerOptions& options);
    /// hidden [batch, places, hidden], bias [batch, heads, places, places] added to the attention logits.
    torch::Tensor forward(const torch::Tensor& hidden, const torch::Tensor& bias);
    /// The same of packed rows [rows, hidden], where `canPack`.
    torch::Tensor packed(const torch::Tensor& hidden, const std::vector<PackedTarget>& targets);
    /// For inference, on a processor with bf16 and with weights cast to it.
    bool canPack() const;

    MaskedLayerParts parts() const;

private:
    torch::Tensor attention(const torch::Tensor& hidden, const torch::Tensor& bias);
    torch::Tensor fed(const torch::Tensor& hidden);

    std::int64_t m_heads;
    double m_dropout;
    torch::nn::Linear m_projections{nullptr}, m_mixed{nullptr}, m_inner{nullptr}, m_outer{nullptr};
    torch::nn::LayerNorm m_attentionNorm{nullptr}, m_feedNorm{nullptr};
};
TORCH_MODULE(MaskedLayer);

/// The upper level: a transformer over message vectors under the ancestor mask, with one score per candidate
/// and one for the target itself. Beyond the paper, evidence and the product of the two vectors enter each
/// candidate's input, and evidence biases the attention logits.
class ConversationTransformerImpl : public torch::nn::Module {
public:
    explicit ConversationTransformerImpl(const TransformerOptions& options);
    ~ConversationTransformerImpl() override;

    /// Scores float [batch, places]; padding is -inf.
    torch::Tensor forward(const TargetBatch& batch);

    /// Compares tokens of two messages for `TargetBatch::match`; empty when the options ask for none.
    const TokenMatch& tokenMatch() const { return m_tokenMatch; }

    const TransformerOptions& options() const { return m_options; }
    UpperLevelParts parts() const;

    /// Made by inferenceTransformer: it cannot learn.
    bool isForInference() const { return m_isForInference; }

private:
    friend ConversationTransformer inferenceTransformer(const ConversationTransformer&, Arithmetic);

    torch::Tensor layersOf(torch::Tensor hidden, const torch::Tensor& bias);
    torch::Tensor packedLayersOf(const torch::Tensor& hidden, const torch::Tensor& bias, const torch::Tensor& valid);

    TransformerOptions m_options;
    bool m_isForInference = false;
    torch::nn::Linear m_text{nullptr}, m_product{nullptr}, m_evidence{nullptr}, m_evidenceInner{nullptr};
    torch::nn::Linear m_keyBias{nullptr}, m_score{nullptr};
    torch::nn::LayerNorm m_norm{nullptr};
    torch::nn::ModuleList m_layers;
    torch::Tensor m_targetMark;
    TokenMatch m_tokenMatch{nullptr};
    torch::nn::Linear m_match{nullptr};
    std::unique_ptr<QuickUpperLevel> m_quick;
};
TORCH_MODULE(ConversationTransformer);

/// One for inference alone, made from `trained`, which stays as it is and may go on learning. Its products are in fp32,
/// or in bf16, with `arithmetic` Int8 those of the layers in int8, by QuickUpperLevel where the processor can. What
/// goes into the layers (evidence above all) keeps its digits.
ConversationTransformer inferenceTransformer(const ConversationTransformer& trained, Arithmetic arithmetic);

}  // namespace antecedent
