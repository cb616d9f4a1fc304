// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/utterance_encoder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/inference/precision.h"
#include "model/inference/quick_encoder.h"
#include "model/network/dropout.h"
#include "model/network/parameter_copy.h"

namespace antecedent {
namespace nn = torch::nn;
namespace F = torch::nn::functional;
namespace {

constexpr double bertNormEpsilon = 1e-12;
constexpr std::size_t tokensPerBatch = 1024;  // what a layer works on stays in the processor's cache

nn::LayerNorm bertNorm(std::int64_t size) {
    return nn::LayerNorm(nn::LayerNormOptions({size}).eps(bertNormEpsilon));
}

/// A module with named children, so that parameters get Hugging Face's dotted names.
class GroupImpl : public nn::Module {};
TORCH_MODULE(Group);

}  // namespace

EncoderLayerImpl::EncoderLayerImpl(const EncoderOptions& o) : m_heads(o.heads), m_dropout(o.dropout) {
    auto attention = register_module("attention", Group());
    auto self = attention->register_module("self", Group());
    m_query = self->register_module("query", nn::Linear(o.hidden, o.hidden));
    m_key = self->register_module("key", nn::Linear(o.hidden, o.hidden));
    m_value = self->register_module("value", nn::Linear(o.hidden, o.hidden));
    auto attentionOutput = attention->register_module("output", Group());
    m_attentionOutput = attentionOutput->register_module("dense", nn::Linear(o.hidden, o.hidden));
    m_attentionNorm = attentionOutput->register_module("LayerNorm", bertNorm(o.hidden));
    auto intermediate = register_module("intermediate", Group());
    m_intermediate = intermediate->register_module("dense", nn::Linear(o.hidden, o.feedForward));
    auto output = register_module("output", Group());
    m_output = output->register_module("dense", nn::Linear(o.feedForward, o.hidden));
    m_outputNorm = output->register_module("LayerNorm", bertNorm(o.hidden));
}

torch::Tensor EncoderLayerImpl::attention(const torch::Tensor& hidden, const torch::Tensor& bias) {
    const auto batch = hidden.size(0), tokens = hidden.size(1), size = hidden.size(2);
    const auto split = [&](const torch::Tensor& x) {
        return x.view({batch, tokens, m_heads, size / m_heads}).transpose(1, 2);
    };
    const auto cast = hidden.to(m_query->weight.scalar_type());  // once for all three
    const auto query = split(project(m_query, cast)), key = split(project(m_key, cast)),
               value = split(project(m_value, cast));
    auto weights = torch::matmul(query, key.transpose(-1, -2)) / std::sqrt(static_cast<double>(size / m_heads));
    weights = torch::softmax((weights.to(torch::kFloat32) + bias), -1);
    const auto mixed = torch::matmul(weights.to(value.scalar_type()), value);
    return project(m_attentionOutput, mixed.transpose(1, 2).reshape({batch, tokens, size}));
}

torch::Tensor EncoderLayerImpl::forward(const torch::Tensor& hidden, const torch::Tensor& bias) {
    // No gradient flows through layers that are not learning: they need no dropout either.
    const bool learning = is_training() && torch::GradMode::is_enabled();
    const auto thinnedOut = [&](const torch::Tensor& x) { return learning ? dropped(x, m_dropout) : x; };
    const auto attended = m_attentionNorm(hidden + thinnedOut(attention(hidden, bias)));
    return m_outputNorm(attended + thinnedOut(project(m_output, projectGelu(m_intermediate, attended))));
}

EncoderLayerParts EncoderLayerImpl::parts() const {
    return {m_query, m_key, m_value, m_attentionOutput, m_intermediate, m_output, m_attentionNorm, m_outputNorm};
}

UtteranceEncoderImpl::UtteranceEncoderImpl(const EncoderOptions& o) : m_options(o) {
    auto embeddings = register_module("embeddings", Group());
    m_words = embeddings->register_module("word_embeddings", nn::Embedding(o.vocabularySize, o.hidden));
    m_positions = embeddings->register_module("position_embeddings", nn::Embedding(o.positions, o.hidden));
    m_types = embeddings->register_module("token_type_embeddings", nn::Embedding(2, o.hidden));
    m_norm = embeddings->register_module("LayerNorm", bertNorm(o.hidden));
    auto stack = register_module("encoder", Group());
    m_layers = stack->register_module("layer", nn::ModuleList());
    for (std::int64_t i = 0; i < o.layers; ++i) m_layers->push_back(EncoderLayer(o));
    if (!o.projection) return;
    m_projection = register_module("projection", nn::Linear(o.hidden, o.hidden));
    const torch::NoGradGuard noGrad;
    m_projection->weight.copy_(torch::eye(o.hidden));
    m_projection->bias.zero_();
}

UtteranceEncoderImpl::~UtteranceEncoderImpl() = default;

torch::Tensor UtteranceEncoderImpl::forward(const torch::Tensor& ids, const torch::Tensor& mask,
                                            std::int64_t frozenLayers) {
    return pooled(tokenStates(ids, mask, frozenLayers), mask);
}

torch::Tensor UtteranceEncoderImpl::tokenStates(const torch::Tensor& ids, const torch::Tensor& mask,
                                                std::int64_t frozenLayers, const torch::Tensor& types) {
    const auto bias = torch::where(mask, 0.0f, -1e9f).to(torch::kFloat32).unsqueeze(1).unsqueeze(1);
    const auto layer = [&](std::int64_t i, const torch::Tensor& hidden) {
        return m_layers[static_cast<std::size_t>(i)]->as<EncoderLayer>()->forward(hidden, bias);
    };
    torch::Tensor hidden;
    {
        const torch::AutoGradMode gradients(torch::GradMode::is_enabled() && frozenLayers == 0);
        const auto positions = torch::arange(ids.size(1), torch::kInt64).unsqueeze(0);
        hidden =
            m_norm(m_words(ids) + m_positions(positions) + m_types(types.defined() ? types : torch::zeros_like(ids)));
        if (m_quick) return projected(m_quick->run(hidden, mask));
        if (is_training() && torch::GradMode::is_enabled()) hidden = dropped(hidden, m_options.dropout);
        for (std::int64_t i = 0; i < frozenLayers; ++i) hidden = layer(i, hidden);
    }
    for (std::int64_t i = frozenLayers; i < m_options.layers; ++i) hidden = layer(i, hidden);
    return projected(hidden);
}

torch::Tensor UtteranceEncoderImpl::projected(const torch::Tensor& hidden) {
    return m_projection.is_empty() ? hidden : project(m_projection, hidden);
}

torch::Tensor UtteranceEncoderImpl::pooled(const torch::Tensor& hidden, const torch::Tensor& mask) {
    const auto weights = mask.to(torch::kFloat32).unsqueeze(-1);
    const auto mean = (hidden.to(torch::kFloat32) * weights).sum(1) / weights.sum(1);
    return F::normalize(mean, F::NormalizeFuncOptions().dim(1));
}

std::vector<torch::Tensor> UtteranceEncoderImpl::layerParameters(std::int64_t first, std::int64_t end) const {
    std::vector<torch::Tensor> result;
    for (std::int64_t i = first; i < end; ++i) {
        for (const auto& parameter : m_layers->ptr(static_cast<std::size_t>(i))->parameters())
            result.push_back(parameter);
    }
    return result;
}

namespace {

/// With the first layers alone.
UtteranceEncoder copyOf(const UtteranceEncoder& encoder, std::int64_t layers) {
    EncoderOptions options = encoder->options();
    options.vocabularySize = 1;  // random numbers for thirty thousand words would take a fifth of a second
    options.layers = layers;
    UtteranceEncoder copy(options);
    copyParameters(*encoder, *copy);
    return copy;
}

}  // namespace

std::pair<torch::Tensor, torch::Tensor> paddedTokens(const std::vector<const std::vector<std::int32_t>*>& texts) {
    std::size_t longest = 1;
    for (const auto* text : texts) longest = std::max(longest, text->size());
    const auto rows = static_cast<std::int64_t>(texts.size()), tokens = static_cast<std::int64_t>(longest);
    auto ids = torch::zeros({rows, tokens}, torch::kInt64);
    auto mask = torch::zeros({rows, tokens}, torch::kBool);
    auto idCells = ids.accessor<std::int64_t, 2>();
    auto maskCells = mask.accessor<bool, 2>();
    for (std::int64_t row = 0; row < rows; ++row) {
        const auto& text = *texts[static_cast<std::size_t>(row)];
        for (std::size_t t = 0; t < text.size(); ++t) {
            idCells[row][static_cast<std::int64_t>(t)] = text[t];
            maskCells[row][static_cast<std::int64_t>(t)] = true;
        }
    }
    return {ids, mask};
}

UtteranceEncoder copyOf(const UtteranceEncoder& encoder) {
    return copyOf(encoder, encoder->options().layers);
}

UtteranceEncoder inferenceEncoder(const UtteranceEncoder& trained, Arithmetic arithmetic) {
    const torch::NoGradGuard noGrad;
    const EncoderOptions& options = trained->options();
    const bool quick = QuickEncoder::usable(options.hidden, options.heads, arithmetic);
    UtteranceEncoder encoder = copyOf(trained, quick ? 0 : options.layers);
    encoder->eval();
    encoder->m_options = options;
    encoder->m_isForInference = true;
    if (quick) {
        std::vector<EncoderLayerParts> layers;
        for (const auto& layer : *trained->m_layers) layers.push_back(layer->as<EncoderLayer>()->parts());
        encoder->m_quick = std::make_unique<QuickEncoder>(layers, options.heads, arithmetic);
    } else {
        castLinears(*encoder->m_layers, arithmetic);
    }
    return encoder;
}

std::vector<std::vector<std::size_t>> batchesByLength(const std::vector<std::vector<std::int32_t>>& texts,
                                                      std::size_t tokens) {
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return texts[a].size() < texts[b].size(); });
    std::vector<std::vector<std::size_t>> batches;
    for (const std::size_t text : order) {
        const bool full = batches.empty() || texts[text].size() * (batches.back().size() + 1) > tokens;
        if (full) batches.emplace_back();
        batches.back().push_back(text);
    }
    return batches;
}

torch::Tensor encodeTexts(UtteranceEncoder& encoder, const std::vector<std::vector<std::int32_t>>& texts) {
    torch::InferenceMode inference;
    encoder->eval();
    auto result = torch::zeros({static_cast<std::int64_t>(texts.size()), encoder->options().hidden});
    for (const auto& batch : batchesByLength(texts, tokensPerBatch)) {
        std::vector<const std::vector<std::int32_t>*> rows;
        for (const std::size_t text : batch) rows.push_back(&texts[text]);
        const auto [ids, mask] = paddedTokens(rows);
        const std::vector<std::int64_t> places(batch.begin(), batch.end());
        result.index_copy_(0, torch::tensor(places), encoder->forward(ids, mask));
    }
    return result;
}

}  // namespace antecedent
