// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "model/inference/arithmetic.h"

namespace antecedent {

struct EncoderLayerParts;
class QuickEncoder;
class UtteranceEncoder;

/// Sizes of a BERT encoder; the defaults are MiniLM-L6's.
struct EncoderOptions {
    explicit EncoderOptions(std::int64_t vocabulary) : vocabularySize(vocabulary) {}
    std::int64_t vocabularySize;
    std::int64_t hidden = 384;
    std::int64_t layers = 6;
    std::int64_t heads = 12;
    std::int64_t feedForward = 1536;
    std::int64_t positions = 512;
    double dropout = 0.1;
    bool projection =
        false;  ///< a linear layer after all others, where another encoder's states are spoken (Distillation)
};

/// One layer of BERT: self-attention and feed-forward, each followed by dropout, residual and norm. Parameter
/// names are those of Hugging Face's BertLayer.
class EncoderLayerImpl : public torch::nn::Module {
public:
    explicit EncoderLayerImpl(const EncoderOptions& options);
    /// hidden [batch, tokens, hidden], bias [batch, 1, 1, tokens] added to the attention logits.
    torch::Tensor forward(const torch::Tensor& hidden, const torch::Tensor& bias);

    EncoderLayerParts parts() const;

private:
    torch::Tensor attention(const torch::Tensor& hidden, const torch::Tensor& bias);

    std::int64_t m_heads;
    double m_dropout;
    torch::nn::Linear m_query{nullptr}, m_key{nullptr}, m_value{nullptr}, m_attentionOutput{nullptr};
    torch::nn::Linear m_intermediate{nullptr}, m_output{nullptr};
    torch::nn::LayerNorm m_attentionNorm{nullptr}, m_outputNorm{nullptr};
};
TORCH_MODULE(EncoderLayer);

/// The lower level (Zhu et al. 2020, "shared BERT encoder"): every message is encoded alone as
/// `[CLS] text [SEP]`, whatever the number of candidates it meets; V = L2-normalised mean over all tokens.
class UtteranceEncoderImpl : public torch::nn::Module {
public:
    explicit UtteranceEncoderImpl(const EncoderOptions& options);
    ~UtteranceEncoderImpl() override;

    /// ids int64 [batch, tokens], mask bool [batch, tokens] (true: a real token) -> float [batch, hidden]. No
    /// gradient flows into the embeddings and the first `frozenLayers` layers.
    torch::Tensor forward(const torch::Tensor& ids, const torch::Tensor& mask, std::int64_t frozenLayers = 0);
    /// The same up to the pooling: float [batch, tokens, hidden]. `types` int64 [batch, tokens] tells the
    /// texts of a pair apart (0 and 1, Devlin et al. 2019); all 0 where it is not defined.
    torch::Tensor tokenStates(const torch::Tensor& ids, const torch::Tensor& mask, std::int64_t frozenLayers = 0,
                              const torch::Tensor& types = {});
    /// Token states -> message vectors [batch, hidden].
    static torch::Tensor pooled(const torch::Tensor& states, const torch::Tensor& mask);

    /// Whether padding costs as much as real tokens do.
    bool padsTexts() const { return !m_quick; }

    /// Made by inferenceEncoder: it cannot learn.
    bool isForInference() const { return m_isForInference; }

    /// Parameters of the layers from `first` (inclusive) to `end` (exclusive).
    std::vector<torch::Tensor> layerParameters(std::int64_t first, std::int64_t end) const;

    const EncoderOptions& options() const { return m_options; }
    /// Empty where the options ask for none; begins by changing nothing.
    const torch::nn::Linear& projection() const { return m_projection; }

private:
    friend UtteranceEncoder inferenceEncoder(const UtteranceEncoder&, Arithmetic);

    torch::Tensor projected(const torch::Tensor& hidden);

    EncoderOptions m_options;
    bool m_isForInference = false;
    torch::nn::Embedding m_words{nullptr}, m_positions{nullptr}, m_types{nullptr};
    torch::nn::LayerNorm m_norm{nullptr};
    torch::nn::ModuleList m_layers;
    torch::nn::Linear m_projection{nullptr};
    std::unique_ptr<QuickEncoder> m_quick;
};
TORCH_MODULE(UtteranceEncoder);

/// Token lists as one padded batch: ids and mask as `forward` takes them.
std::pair<torch::Tensor, torch::Tensor> paddedTokens(const std::vector<const std::vector<std::int32_t>*>& texts);

/// A copy, but for the words' embeddings, which both share: nobody learns those, and half of the memory is
/// theirs.
UtteranceEncoder copyOf(const UtteranceEncoder& encoder);

/// One for inference alone, made from `trained`, which stays as it is and may go on learning: products in bf16 or int8,
/// by QuickEncoder where the processor can. It shares the words' embeddings alone.
UtteranceEncoder inferenceEncoder(const UtteranceEncoder& trained, Arithmetic arithmetic);

/// Token lists of similar length that are encoded together; at most `tokens` tokens, or one text.
std::vector<std::vector<std::size_t>> batchesByLength(const std::vector<std::vector<std::int32_t>>& texts,
                                                      std::size_t tokens);

/// Vectors [texts, hidden] fp32 of many token lists, batched by length; without gradients.
torch::Tensor encodeTexts(UtteranceEncoder& encoder, const std::vector<std::vector<std::int32_t>>& texts);

}  // namespace antecedent
