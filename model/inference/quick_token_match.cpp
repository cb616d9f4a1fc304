// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/quick_token_match.h"

#include <algorithm>

#include "model/inference/precision.h"
#include "model/kernels/tensor_bits.h"

namespace antecedent {
namespace {

AlignmentShape shapeOf(const TokenMatchParts& parts) {
    return {parts.pairs.size(0), parts.heads, parts.tokens};
}

Arithmetic arithmeticOfPairs(Arithmetic arithmetic) {
    return bf16InHardware() ? Arithmetic::Bf16 : arithmetic;
}

torch::Tensor plain(const torch::Tensor& x) {
    return x.to(torch::kFloat32).contiguous();
}

}  // namespace

QuickTokenMatch::QuickTokenMatch(const TokenMatchParts& parts, Arithmetic arithmetic)
    : m_query(parts.query),
      m_importance(parts.importance),
      m_own(parts.own),
      m_pairs(parts.pairs, torch::zeros({parts.pairs.size(0)}), arithmeticOfPairs(arithmetic)),
      m_shape(shapeOf(parts)) {}

bool QuickTokenMatch::usable(const TokenMatchParts& parts, Arithmetic arithmetic) {
    return TokenAligner::usable(shapeOf(parts)) &&
           PackedWeightsImpl::usable(parts.pairs, arithmeticOfPairs(arithmetic));
}

torch::Tensor QuickTokenMatch::matched(const torch::Tensor& target, const torch::Tensor& candidates,
                                       const torch::Tensor& mask) const {
    const auto width = m_shape.width, size = width + m_shape.heads, c = candidates.size(0), rows = target.size(0);
    auto result = torch::zeros({c, size});
    if (rows == 0) return result;
    const auto query = plain(project(m_query, target)), own = plain(target), term = plain(project(m_own, target));
    const auto importance = plain(project(m_importance, target)).clamp(-10, 10).exp();
    const auto share = importance / importance.sum();
    const AlignmentTarget side{query.data_ptr<float>(), own.data_ptr<float>(), term.data_ptr<float>(),
                               share.data_ptr<float>(), rows};
    const auto keys = candidates.to(torch::kBFloat16).contiguous();
    const auto lengths = mask.sum(1).contiguous();
    auto pairs = torch::empty({c, rows, 2 * width}, torch::kBFloat16);
    TokenAligner aligner(m_shape);
    for (std::int64_t i = 0; i < c; ++i) {
        const Bf16Bits* candidate = bitsOf(keys) + i * keys.size(1) * width;
        const AlignedCandidate one = aligner.align(side, candidate, lengths.data_ptr<std::int64_t>()[i]);
        std::copy_n(one.pairs, 2 * rows * width, bitsOf(pairs) + i * 2 * rows * width);
        std::copy_n(one.peaks, m_shape.heads, result.data_ptr<float>() + i * size + width);
    }
    PackedWeights products = m_pairs;
    const auto compared = products->multiply(pairs, false).contiguous();
    for (std::int64_t i = 0; i < c; ++i) {
        aligner.average(side, bitsOf(compared) + i * rows * width, result.data_ptr<float>() + i * size);
    }
    return result;
}

}  // namespace antecedent
