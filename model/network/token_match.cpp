// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/token_match.h"

#include <algorithm>
#include <cmath>

#include "model/kernels/precision.h"
#include "model/kernels/tensor_bits.h"

namespace antecedent {
namespace nn = torch::nn;
namespace {

constexpr float unmatchedLogit = -1e9f;

nn::Linear withoutBias(std::int64_t from, std::int64_t to) {
    return nn::Linear(nn::LinearOptions(from, to).bias(false));
}

/// best [heads, c, rows] summed over the rows with the weights of `shares` [t, rows]: [heads, c, t]. A bf16
/// product over 63 ends in an illegal instruction in oneDNN 2.6 on AMX (where heads * c leaves a rest of 1 to
/// 16 by 64, and t is no multiple of 16), so that there are never 63 rows.
torch::Tensor summedUp(const torch::Tensor& best, const torch::Tensor& shares) {
    constexpr std::int64_t illegal = 63;
    const std::int64_t spare = shares.size(1) == illegal ? 1 : 0;
    return torch::matmul(torch::constant_pad_nd(best, {0, spare}),
                         torch::constant_pad_nd(shares, {0, spare}).transpose(0, 1));
}

}  // namespace

TokenMatchImpl::TokenMatchImpl(const TokenMatchOptions& o) : m_options(o) {
    m_token = register_module("token", nn::Linear(o.text, o.width));
    m_query = register_module("query", withoutBias(o.width, o.width));
    m_importance = register_module("importance", nn::Linear(o.width, 1));
    m_own = register_module("own", nn::Linear(o.width, o.width));
    m_aligned = register_module("aligned", withoutBias(o.width, o.width));
    m_product = register_module("product", withoutBias(o.width, o.width));
}

AlignmentShape TokenMatchImpl::shape() const {
    return {m_options.width, m_options.heads, m_options.tokens};
}

void TokenMatchImpl::prepareForInference(Arithmetic arithmetic) {
    torch::NoGradGuard noGrad;
    const Arithmetic pairs = bf16InHardware() ? Arithmetic::Bf16 : arithmetic;
    const auto weight = torch::cat({m_aligned->weight, m_product->weight}, 1);
    if (TokenAligner::usable(shape()) && PackedWeightsImpl::usable(weight, pairs)) {
        m_pairs = PackedWeights(weight, torch::zeros({m_options.width}), pairs);
    }
}

bool TokenMatchImpl::quick() const {
    return !torch::GradMode::is_enabled() && !m_pairs.is_empty();
}

MessageTokens TokenMatchImpl::project(const torch::Tensor& states, const torch::Tensor& mask) {
    const auto kept = std::min(m_options.tokens, states.size(1));
    return {antecedent::project(m_token, states.narrow(1, 0, kept)), mask.narrow(1, 0, kept)};
}

torch::Tensor TokenMatchImpl::forward(const MessageTokens& targets, const MessageTokens& candidates) {
    if (targets.states.size(0) == 1 && quick()) return aligned(targets, candidates);
    const auto t = targets.states.size(0), width = m_options.width, c = candidates.states.size(0);
    const auto others = candidates.states.size(1), heads = m_options.heads, part = width / heads;
    // Only real tokens of the targets: [rows, width], with the target each belongs to.
    const auto place = targets.mask.nonzero();
    const auto owner = place.select(1, 0);
    const auto own = targets.states.index({owner, place.select(1, 1)});
    const auto rows = own.size(0);
    const auto query = antecedent::project(m_query, own).view({rows, heads, part}).transpose(0, 1).unsqueeze(1);
    const auto keys = candidates.states.to(query.scalar_type()).view({c, others, heads, part}).permute({2, 0, 1, 3});

    // [heads, c, rows, others]; a column of zeros lets a token stay without a counterpart.
    const auto hidden = torch::where(candidates.mask, 0.0f, unmatchedLogit).to(torch::kFloat32).view({1, c, 1, others});
    const auto logits =
        torch::matmul(query, keys.transpose(-1, -2)).to(torch::kFloat32) / std::sqrt(double(part)) + hidden;
    const auto best = logits.amax(-1).clamp_min(0);  // [heads, c, rows]
    const auto weights = torch::softmax(torch::constant_pad_nd(logits, {0, 1}, 0), -1).narrow(-1, 0, others);
    const auto aligned =
        torch::matmul(weights.to(keys.scalar_type()), keys).permute({1, 2, 0, 3}).reshape({c, rows, width});
    const auto sum = antecedent::project(m_own, own).unsqueeze(0) + antecedent::project(m_aligned, aligned) +
                     antecedent::project(m_product, aligned * own.to(aligned.scalar_type()).unsqueeze(0));
    const auto compared = torch::gelu(sum);
    // The gradient of oneDNN's GELU is garbage where the gradient that comes in is not contiguous.
    if (compared.requires_grad()) compared.register_hook([](torch::Tensor gradient) { return gradient.contiguous(); });

    // How much each token matters within its target, as [rows, t] weights of a sum over rows.
    const auto importance = antecedent::project(m_importance, own).to(torch::kFloat32).squeeze(-1).clamp(-10, 10).exp();
    const auto total = torch::zeros({t}).index_add(0, owner, importance);
    const auto shares = torch::zeros({t, rows}).scatter(0, owner.unsqueeze(0),
                                                        (importance / total.index_select(0, owner)).unsqueeze(0));
    const auto summed =
        torch::matmul(shares.to(compared.scalar_type()), compared).to(torch::kFloat32);  // [c, t, width]
    const auto peaks = summedUp(best, shares);                                           // [heads, c, t]
    return torch::cat({summed.transpose(0, 1), peaks.permute({2, 1, 0})}, -1);
}

/// The same as `forward` for one target, in one pass over the candidates.
torch::Tensor TokenMatchImpl::aligned(const MessageTokens& target, const MessageTokens& candidates) {
    const auto width = m_options.width, c = candidates.states.size(0), rows = target.mask.sum().item<std::int64_t>();
    const auto result = torch::zeros({1, c, size()});
    if (rows == 0) return result;
    const auto tokens = target.states[0].narrow(0, 0, rows);
    const auto plain = [](const torch::Tensor& x) { return x.to(torch::kFloat32).contiguous(); };
    const auto query = plain(antecedent::project(m_query, tokens)), own = plain(tokens),
               term = plain(antecedent::project(m_own, tokens));
    const auto importance = plain(antecedent::project(m_importance, tokens)).clamp(-10, 10).exp();
    const auto share = importance / importance.sum();
    const AlignmentTarget side{query.data_ptr<float>(), own.data_ptr<float>(), term.data_ptr<float>(),
                               share.data_ptr<float>(), rows};
    const auto keys = candidates.states.to(torch::kBFloat16).contiguous();
    const auto lengths = candidates.mask.sum(1).contiguous();
    auto pairs = torch::empty({c, rows, 2 * width}, torch::kBFloat16);
    TokenAligner aligner(shape());
    for (std::int64_t i = 0; i < c; ++i) {
        const Bf16Bits* candidate = bitsOf(keys) + i * keys.size(1) * width;
        const AlignedCandidate one = aligner.align(side, candidate, lengths.data_ptr<std::int64_t>()[i]);
        std::copy_n(one.pairs, 2 * rows * width, bitsOf(pairs) + i * 2 * rows * width);
        std::copy_n(one.peaks, m_options.heads, result.data_ptr<float>() + i * size() + width);
    }
    const auto compared = m_pairs->multiply(pairs, false).contiguous();
    for (std::int64_t i = 0; i < c; ++i) {
        aligner.average(side, bitsOf(compared) + i * rows * width, result.data_ptr<float>() + i * size());
    }
    return result;
}

}  // namespace antecedent
