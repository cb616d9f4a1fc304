// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/pair_scorer.h"

#include <algorithm>

#include "model/network/dropout.h"
#include "model/network/parameter_copy.h"

namespace antecedent {
namespace nn = torch::nn;
namespace {

constexpr std::size_t pairTokensPerBatch = 2048;
constexpr double pairDropout = 0.1;

std::vector<std::int32_t> cut(const std::vector<std::int32_t>& text, std::size_t most) {
    if (text.size() <= most) return text;
    std::vector<std::int32_t> result(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(most));
    result.back() = text.back();
    return result;
}

/// Which of the two messages a token belongs to, int64 [pairs, tokens].
torch::Tensor typesOf(const std::vector<const TokenPair*>& pairs, const torch::Tensor& ids) {
    auto types = torch::zeros_like(ids);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto second = static_cast<std::int64_t>(pairs[i]->second);
        types[static_cast<std::int64_t>(i)]
            .narrow(0, second, static_cast<std::int64_t>(pairs[i]->ids.size()) - second)
            .fill_(1);
    }
    return types;
}

/// Which tokens are the two messages' own, bool [pairs, tokens].
torch::Tensor ownOf(const std::vector<const TokenPair*>& pairs, const torch::Tensor& mask) {
    auto own = torch::zeros_like(mask);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        auto row = own[static_cast<std::int64_t>(i)];
        const auto mark = [&row](std::size_t from, std::size_t to) {
            row.narrow(0, static_cast<std::int64_t>(from), static_cast<std::int64_t>(to - from)).fill_(true);
        };
        mark(pairs[i]->firstFrom, pairs[i]->firstTo);
        mark(pairs[i]->secondFrom, pairs[i]->ids.size());
    }
    return own;
}

}  // namespace

TokenPair tokenPair(const std::vector<std::int32_t>& first, const std::vector<std::int32_t>& second, std::size_t most) {
    TokenPair pair{cut(first, most)};
    pair.second = pair.firstTo = pair.secondFrom = pair.ids.size();
    const auto rest = cut(second, most);
    pair.ids.insert(pair.ids.end(), rest.begin() + 1, rest.end());
    return pair;
}

PairScorerImpl::PairScorerImpl(const UtteranceEncoder& encoder) : m_encoder(copyOf(encoder)) {
    const auto width = m_encoder->options().hidden;
    register_module("encoder", m_encoder);
    m_dense = register_module("dense", nn::Linear(2 * width, width));
    m_score = register_module("score", nn::Linear(width, 1));
    torch::NoGradGuard noGrad;
    m_score->weight.zero_();
    m_score->bias.zero_();
}

PairScorerImpl::PairScorerImpl(const PairScorerImpl& trained, Arithmetic arithmetic)
    : m_encoder(inferenceEncoder(trained.m_encoder, arithmetic)) {
    const auto width = m_encoder->options().hidden;
    m_dense = register_module("dense", nn::Linear(2 * width, width));
    m_score = register_module("score", nn::Linear(width, 1));
    copyParameters(trained, *this);
    register_module("encoder", m_encoder);
    eval();
}

std::vector<torch::Tensor> PairScorerImpl::headParameters() const {
    return {m_dense->weight, m_dense->bias, m_score->weight, m_score->bias};
}

torch::Tensor PairScorerImpl::scoresOf(const std::vector<const TokenPair*>& pairs, std::int64_t frozenLayers) {
    std::vector<const std::vector<std::int32_t>*> rows;
    for (const TokenPair* pair : pairs) rows.push_back(&pair->ids);
    const auto [ids, mask] = paddedTokens(rows);
    const auto states = m_encoder->tokenStates(ids, mask, frozenLayers, typesOf(pairs, ids)).to(torch::kFloat32);
    const auto weights = ownOf(pairs, mask).to(torch::kFloat32).unsqueeze(-1);
    const auto mean = (states * weights).sum(1) / weights.sum(1);
    auto hidden = torch::gelu(m_dense(torch::cat({states.select(1, 0), mean}, 1)));
    if (is_training()) hidden = dropped(hidden, pairDropout);
    return m_score(hidden).squeeze(1).to(torch::kFloat32);
}

torch::Tensor PairScorerImpl::forward(const std::vector<TokenPair>& pairs, std::int64_t frozenLayers) {
    std::vector<std::vector<std::int32_t>> texts;
    for (const TokenPair& pair : pairs) texts.push_back(pair.ids);
    std::vector<torch::Tensor> scores;
    std::vector<std::int64_t> order(pairs.size());
    std::int64_t done = 0;
    for (const auto& batch : batchesByLength(texts, pairTokensPerBatch)) {
        std::vector<const TokenPair*> chosen;
        for (const std::size_t place : batch) {
            chosen.push_back(&pairs[place]);
            order[place] = done++;
        }
        scores.push_back(scoresOf(chosen, frozenLayers));
    }
    return torch::cat(scores).index_select(0, torch::tensor(order));
}

}  // namespace antecedent
