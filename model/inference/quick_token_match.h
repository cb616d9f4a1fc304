// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "model/inference/packed_weights.h"
#include "model/kernels/token_alignment.h"

namespace antecedent {

/// What TokenMatch is made of.
struct TokenMatchParts {
    torch::nn::Linear query, importance, own;
    torch::Tensor pairs;       ///< [width, 2 width]: the weights of the counterpart and of its product with the token
    std::int64_t heads = 1;    ///< of the alignment
    std::int64_t tokens = 24;  ///< of a message, at most
};

/// TokenMatch of one target for inference, in one pass over the candidates. The products are in bf16 where the
/// processor has that, else in int8. On several threads at once if need be.
class QuickTokenMatch {
public:
    QuickTokenMatch(const TokenMatchParts& parts, Arithmetic arithmetic);

    /// Whether the processor, and a matching of these sizes, are such.
    static bool usable(const TokenMatchParts& parts, Arithmetic arithmetic);

    /// The target's tokens [rows, width] against candidates [c, tokens, width], of which `mask` bool [c, tokens] marks
    /// the real tokens -> float [c, width + heads].
    torch::Tensor matched(const torch::Tensor& target, const torch::Tensor& candidates,
                          const torch::Tensor& mask) const;

private:
    torch::nn::Linear m_query, m_importance, m_own;
    PackedWeights m_pairs;
    AlignmentShape m_shape;
};

}  // namespace antecedent
