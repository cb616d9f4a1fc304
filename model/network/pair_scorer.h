// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "model/network/utterance_encoder.h"

namespace antecedent {

/// Two messages as one text, `[CLS] first [SEP] second [SEP]`, each with what stands around it.
struct TokenPair {
    std::vector<std::int32_t> ids;
    std::size_t second = 0;                  ///< place of the second part's first token
    std::size_t firstFrom = 0, firstTo = 0;  ///< places of the first message, whose mean is taken …
    std::size_t secondFrom = 0;              ///< … together with the second message's, which ends the text
};

/// Both as `[CLS] text [SEP]`, of which each keeps at most `most` tokens.
TokenPair tokenPair(const std::vector<std::int32_t>& first, const std::vector<std::int32_t>& second, std::size_t most);

/// A cross-encoder (Nogueira and Cho 2019): reads a candidate and the target together, where the rest of the
/// network reads every message alone. The encoder's work for each pair instead of each message, so for a few
/// candidates only. What it gives is added to a candidate's log-odds, and 0 before it has learnt anything.
class PairScorerImpl : public torch::nn::Module {
public:
    /// Begins with the weights of `encoder`, of which it makes a copy; they share the words' embeddings.
    explicit PairScorerImpl(const UtteranceEncoder& encoder);
    /// One for inference alone, made from `trained`, which stays as it is.
    PairScorerImpl(const PairScorerImpl& trained, Arithmetic arithmetic);

    /// Scores float [pairs]. No gradient flows into the embeddings and the first `frozenLayers` layers.
    torch::Tensor forward(const std::vector<TokenPair>& pairs, std::int64_t frozenLayers = 0);

    const UtteranceEncoder& encoder() const { return m_encoder; }
    std::vector<torch::Tensor> headParameters() const;

private:
    torch::Tensor scoresOf(const std::vector<const TokenPair*>& pairs, std::int64_t frozenLayers);

    UtteranceEncoder m_encoder{nullptr};
    torch::nn::Linear m_dense{nullptr}, m_score{nullptr};
};
TORCH_MODULE(PairScorer);

}  // namespace antecedent
