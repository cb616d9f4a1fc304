// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/conversation_transformer.h"

#include <cmath>
#include <limits>

#include "model/inference/packed_attention.h"
#include "model/inference/precision.h"
#include "model/inference/quick_upper_level.h"
#include "model/network/dropout.h"
#include "model/network/parameter_copy.h"

namespace antecedent {
namespace nn = torch::nn;
namespace {

nn::LayerNorm norm(std::int64_t size) {
    return nn::LayerNorm(nn::LayerNormOptions({size}));
}

}  // namespace

MaskedLayerImpl::MaskedLayerImpl(const TransformerOptions& o) : m_heads(o.heads), m_dropout(o.dropout) {
    m_attentionNorm = register_module("attention_norm", norm(o.hidden));
    m_projections = register_module("projections", nn::Linear(o.hidden, 3 * o.hidden));
    m_mixed = register_module("mixed", nn::Linear(o.hidden, o.hidden));
    m_feedNorm = register_module("feed_norm", norm(o.hidden));
    m_inner = register_module("inner", nn::Linear(o.hidden, o.feedForward));
    m_outer = register_module("outer", nn::Linear(o.feedForward, o.hidden));
}

torch::Tensor MaskedLayerImpl::attention(const torch::Tensor& hidden, const torch::Tensor& bias) {
    const auto batch = hidden.size(0), places = hidden.size(1), size = hidden.size(2);
    const auto projected = project(m_projections, hidden);
    const auto parts = projected.view({batch, places, 3, m_heads, size / m_heads});
    const auto split = [&](std::int64_t part) { return parts.select(2, part).transpose(1, 2); };
    auto weights = torch::matmul(split(0), split(1).transpose(-1, -2)) / std::sqrt(static_cast<double>(size / m_heads));
    weights = torch::softmax(weights.to(torch::kFloat32) + bias, -1);
    const auto mixed = torch::matmul(weights.to(parts.scalar_type()), split(2));
    return project(m_mixed, mixed.transpose(1, 2).reshape({batch, places, size}));
}

torch::Tensor MaskedLayerImpl::fed(const torch::Tensor& hidden) {
    return project(m_outer, projectGelu(m_inner, m_feedNorm(hidden)));
}

torch::Tensor MaskedLayerImpl::forward(const torch::Tensor& hidden, const torch::Tensor& bias) {
    const auto thinnedOut = [this](const torch::Tensor& x) { return is_training() ? dropped(x, m_dropout) : x; };
    const auto attended = hidden + thinnedOut(attention(m_attentionNorm(hidden), bias));
    return attended + thinnedOut(fed(attended));
}

MaskedLayerParts MaskedLayerImpl::parts() const {
    return {m_projections, m_mixed, m_inner, m_outer, m_attentionNorm, m_feedNorm};
}

bool MaskedLayerImpl::canPack() const {
    return !torch::GradMode::is_enabled() && m_projections->weight.scalar_type() == torch::kBFloat16 &&
           packsAttention();
}

torch::Tensor MaskedLayerImpl::packed(const torch::Tensor& hidden, const std::vector<PackedTarget>& targets) {
    const auto projected = project(m_projections, m_attentionNorm(hidden)).contiguous();
    const auto attended = hidden + project(m_mixed, packedAttention(projected, targets, m_heads));
    return attended + fed(attended);
}

ConversationTransformerImpl::ConversationTransformerImpl(const TransformerOptions& o) : m_options(o) {
    const std::int64_t columns = o.evidenceColumns + similarityColumns;
    m_text = register_module("text", nn::Linear(o.textSize, o.hidden));
    m_product = register_module("product", nn::Linear(o.textSize, o.hidden));
    m_evidence = register_module("evidence", nn::Linear(columns, o.hidden));
    m_evidenceInner = register_module("evidence_inner", nn::Linear(o.hidden, o.hidden));
    m_keyBias = register_module("key_bias", nn::Linear(columns, o.heads));
    m_layers = register_module("layer", nn::ModuleList());
    for (std::int64_t i = 0; i < o.layers; ++i) m_layers->push_back(MaskedLayer(o));
    m_norm = register_module("norm", norm(o.hidden));
    m_score = register_module("score", nn::Linear(o.hidden, 1));
    m_targetMark = register_parameter("target_mark", torch::zeros({o.hidden}));
    if (o.match.width > 0) {
        m_tokenMatch = register_module("token_match", TokenMatch(o.match));
        m_match = register_module("match", nn::Linear(m_tokenMatch->size(), o.hidden));
    }
    torch::NoGradGuard noGrad;
    if (m_match) {
        m_match->weight.zero_();
        m_match->bias.zero_();
    }
    m_keyBias->weight.zero_();
    m_keyBias->bias.zero_();
}

ConversationTransformerImpl::~ConversationTransformerImpl() = default;

UpperLevelParts ConversationTransformerImpl::parts() const {
    UpperLevelParts parts{m_options.heads,
                          m_options.useText,
                          m_options.useEvidence,
                          m_text,
                          m_product,
                          m_evidence,
                          m_evidenceInner,
                          m_keyBias,
                          m_score,
                          m_match,
                          m_norm,
                          m_targetMark,
                          {}};
    for (const auto& layer : *m_layers) parts.layers.push_back(layer->as<MaskedLayer>()->parts());
    return parts;
}

ConversationTransformer inferenceTransformer(const ConversationTransformer& trained, Arithmetic arithmetic) {
    const torch::NoGradGuard noGrad;
    const UpperLevelParts parts = trained->parts();
    const bool quick = arithmetic == Arithmetic::Int8 && QuickUpperLevel::usable(parts);
    TransformerOptions options = trained->options();
    if (quick) options.layers = 0;
    ConversationTransformer network(options);
    copyParameters(*trained, *network);
    network->eval();
    network->m_options = trained->options();
    network->m_isForInference = true;
    if (arithmetic == Arithmetic::Fp32) {
        packFloats(*network);
        return network;
    }
    TokenMatch& match = network->m_tokenMatch;
    if (match) match = network->replace_module("token_match", inferenceMatch(match, arithmetic));
    if (quick) {
        network->m_quick = std::make_unique<QuickUpperLevel>(parts);
        if (match && bf16InHardware()) castLinears(*match, Arithmetic::Bf16);
        return network;
    }
    castLinears(*network->m_layers, arithmetic);
    if (bf16InHardware() || arithmetic == Arithmetic::Bf16) castLinears(*network, Arithmetic::Bf16);
    return network;
}

namespace {

/// Evidence with the cosine of candidate and target, and how far it is from the best candidate's.
torch::Tensor withSimilarity(const TargetBatch& batch, const torch::Tensor& product, bool useText) {
    auto cosine = product.sum(-1, true);
    auto others = cosine.masked_fill(batch.valid.logical_not().unsqueeze(-1), -1);
    others.select(1, 0).fill_(-1);
    auto behind = cosine - others.amax(1, true);
    if (!useText) {
        cosine = torch::zeros_like(cosine);
        behind = torch::zeros_like(behind);
    }
    return torch::cat({batch.evidence, cosine, behind}, -1);
}

}  // namespace

torch::Tensor ConversationTransformerImpl::layersOf(torch::Tensor hidden, const torch::Tensor& bias) {
    for (const auto& layer : *m_layers) hidden = layer->as<MaskedLayer>()->forward(hidden, bias);
    return hidden;
}

/// Targets differ in the number of their candidates: padding may be a third of a batch.
torch::Tensor ConversationTransformerImpl::packedLayersOf(const torch::Tensor& hidden, const torch::Tensor& bias,
                                                          const torch::Tensor& valid) {
    const auto places = valid.flatten().nonzero().squeeze(1);
    const auto counts = valid.sum(1);
    std::vector<PackedTarget> targets;
    std::int64_t first = 0;
    for (std::int64_t i = 0; i < counts.size(0); ++i) {
        const auto count = counts[i].item<std::int64_t>();
        targets.push_back({first, count, bias[i].narrow(1, 0, count).narrow(2, 0, count).contiguous()});
        first += count;
    }
    auto rows = hidden.flatten(0, 1).index_select(0, places);
    for (const auto& layer : *m_layers) rows = layer->as<MaskedLayer>()->packed(rows, targets);
    auto result = torch::zeros_like(hidden);
    result.view({-1, hidden.size(2)}).index_copy_(0, places, rows);
    return result;
}

torch::Tensor ConversationTransformerImpl::forward(const TargetBatch& batch) {
    if (m_quick) return m_quick->scores(batch);
    const auto target = batch.vectors.narrow(1, 0, 1);
    const auto product = batch.vectors * target;
    auto evidence = withSimilarity(batch, product, m_options.useText);
    if (!m_options.useEvidence) evidence = torch::zeros_like(evidence);

    // sqrt(size) brings a unit vector's elements to about one, the scale the layers start from.
    const double scale = std::sqrt(static_cast<double>(m_options.textSize));
    auto hidden = project(m_evidenceInner, projectGelu(m_evidence, evidence)).to(torch::kFloat32);
    if (m_options.useText) {
        hidden = hidden + project(m_text, batch.vectors * scale) + project(m_product, product * scale * scale);
    }
    if (m_options.useText && batch.match.defined()) hidden = hidden + project(m_match, batch.match);
    hidden.select(1, 0).add_(m_targetMark);
    if (is_training()) hidden = dropped(hidden, m_options.dropout);

    const auto keyBias = project(m_keyBias, evidence).to(torch::kFloat32).transpose(1, 2).unsqueeze(2);
    const auto reach = torch::where(batch.mask < leastReach, maskedLogit, batch.mask.clamp_min(leastReach).log());
    const auto bias = keyBias + reach.to(torch::kFloat32).unsqueeze(1);
    const bool packs = m_layers->ptr(0)->as<MaskedLayer>()->canPack();
    hidden = packs ? packedLayersOf(hidden, bias, batch.valid) : layersOf(hidden, bias);
    const auto scores = project(m_score, m_norm(hidden)).to(torch::kFloat32).squeeze(-1);
    return scores.masked_fill(batch.valid.logical_not(), -std::numeric_limits<float>::infinity());
}

}  // namespace antecedent
