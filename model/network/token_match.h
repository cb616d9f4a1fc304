// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>

#include "model/inference/arithmetic.h"

namespace antecedent {

class QuickTokenMatch;
class TokenMatch;

/// Tokens of some messages, each projected to a few dimensions.
struct MessageTokens {
    torch::Tensor states;  ///< [messages, tokens, width]
    torch::Tensor mask;    ///< bool [messages, tokens]: a real token

    bool defined() const { return states.defined(); }
};

struct TokenMatchOptions {
    std::int64_t text = 384;   ///< width of the encoder's token states
    std::int64_t width = 128;  ///< of the projected tokens; 0: no token matching
    std::int64_t heads = 4;
    std::int64_t tokens = 24;  ///< first tokens of a message that are matched
};

/// How the words of a target fit the words of a candidate: every token of the target is aligned softly with
/// the candidate's tokens (or with none of them), token and counterpart are compared, and the comparisons are
/// summed up by how much each token of the target matters (Parikh et al. 2016, "A Decomposable Attention
/// Model"; late interaction as in Khattab and Zaharia 2020, "ColBERT"). A message is still encoded once,
/// whatever the number of pairs. Beyond Zhu et al. 2020.
class TokenMatchImpl : public torch::nn::Module {
public:
    explicit TokenMatchImpl(const TokenMatchOptions& options);

    /// Token states [messages, tokens, text] of the encoder -> the same messages for `forward`, cut to
    /// `options.tokens`.
    MessageTokens project(const torch::Tensor& states, const torch::Tensor& mask);

    /// Targets [t, …] against candidates [c, …] -> float [t, c, size()].
    torch::Tensor forward(const MessageTokens& targets, const MessageTokens& candidates);

    std::int64_t size() const { return m_options.width + m_options.heads; }
    const TokenMatchOptions& options() const { return m_options; }

private:
    friend TokenMatch inferenceMatch(const TokenMatch&, Arithmetic);

    TokenMatchOptions m_options;
    torch::nn::Linear m_token{nullptr}, m_query{nullptr}, m_importance{nullptr};
    torch::nn::Linear m_own{nullptr}, m_aligned{nullptr}, m_product{nullptr};
    std::shared_ptr<const QuickTokenMatch> m_quick;
};
TORCH_MODULE(TokenMatch);

/// One for inference alone, made from `trained`, which stays as it is: where the processor can, one target is compared
/// without a tensor library.
TokenMatch inferenceMatch(const TokenMatch& trained, Arithmetic arithmetic);

}  // namespace antecedent
