// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/token_match.h"

#include <algorithm>
#include <cmath>

#include "model/inference/precision.h"
#include "model/inference/quick_token_match.h"
#include "model/network/parameter_copy.h"

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

TokenMatch inferenceMatch(const TokenMatch& trained, Arithmetic arithmetic) {
    const torch::NoGradGuard noGrad;
    TokenMatch match(trained->options());
    copyParameters(*trained, *match);
    match->eval();
    const TokenMatchParts parts{
        match->m_query,         match->m_importance,
        match->m_own,           torch::cat({match->m_aligned->weight, match->m_product->weight}, 1),
        match->m_options.heads, match->m_options.tokens};
    if (QuickTokenMatch::usable(parts, arithmetic))
        match->m_quick = std::make_shared<QuickTokenMatch>(parts, arithmetic);
    return match;
}

MessageTokens TokenMatchImpl::project(const torch::Tensor& states, const torch::Tensor& mask) {
    const auto kept = std::min(m_options.tokens, states.size(1));
    return {antecedent::project(m_token, states.narrow(1, 0, kept)), mask.narrow(1, 0, kept)};
}

torch::Tensor TokenMatchImpl::forward(const MessageTokens& targets, const MessageTokens& candidates) {
    if (m_quick && targets.states.size(0) == 1) {
        const auto real = targets.mask.sum().item<std::int64_t>();
        return m_quick->matched(targets.states[0].narrow(0, 0, real), candidates.states, candidates.mask).unsqueeze(0);
    }
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

}  // namespace antecedent
