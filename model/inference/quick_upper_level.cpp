// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/quick_upper_level.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "model/inference/layer_copies.h"
#include "model/kernels/row_quantization.h"
#include "model/kernels/upper_kernels.h"

namespace antecedent {
namespace {

ByteLayer few(const torch::nn::Linear& linear) {
    return ByteLayer(linear->weight, linear->bias, ByteLayer::Rows::Few);
}

std::vector<float> numbers(const torch::Tensor& values) {
    const auto plain = values.detach().to(torch::kFloat32).contiguous();
    return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

/// Layers that read the same, as one.
FloatLayer sideBySide(const torch::nn::Linear& one, const torch::nn::Linear& other) {
    return FloatLayer(torch::cat({one->weight, other->weight}), torch::cat({one->bias, other->bias}));
}

/// Layers whose results are added up, as one. That of the match is there for some messages alone, so is its bias.
FloatLayer addedUp(const UpperLevelParts& parts) {
    std::vector<torch::Tensor> weights{parts.evidenceInner->weight};
    auto bias = parts.evidenceInner->bias.clone();
    for (const auto* linear : {&parts.text, &parts.product}) {
        weights.push_back(parts.useText ? (*linear)->weight : torch::zeros_like((*linear)->weight));
        if (parts.useText) bias += (*linear)->bias;
    }
    if (!parts.match.is_empty()) weights.push_back(parts.match->weight);
    return FloatLayer(torch::cat(weights, 1), bias);
}

RowNorm normOf(const torch::nn::LayerNorm& layer) {
    return {layer->weight.data_ptr<float>(), layer->bias.data_ptr<float>(), layer->weight.size(0),
            layer->options.eps()};
}

}  // namespace

/// What the batch says of one target, in plain memory.
struct QuickUpperLevel::Input {
    TextRows rows;
    std::int64_t places;  ///< of the batch: from a row of the mask to the next
    const float *vectors, *evidence, *match, *mask;
};

/// The targets and their candidates one after another, without padding.
struct QuickUpperLevel::Rows {
    std::vector<TextRows> targets;
    std::int64_t count = 0;
    std::vector<float> evidence;  ///< [rows, columns]
    std::vector<float> inner;     ///< [rows, hidden + heads]
    std::vector<float> input;     ///< [rows, inputWidth]
    std::vector<float> hidden;    ///< [rows, hidden]
    std::vector<float> bias;      ///< [heads, count, count] of one target after another
    std::vector<Bf16Bits> normed, projected, mixed, added, fed;
    TextAttention attention;
    bool matched = false;
    bool pending = false;  ///< `added` is not yet added to what is hidden

    explicit Rows(const AttentionShape& shape) : attention(shape) {}

    void make(const QuickUpperLevel& level) {
        const auto room = [this](auto& values, std::int64_t width) {
            values.resize(static_cast<std::size_t>(count * width));
        };
        room(evidence, level.m_columns);
        room(inner, level.m_hidden + level.m_heads);
        room(input, level.inputWidth());
        room(hidden, level.m_hidden);
        for (auto* values : {&normed, &mixed, &added}) room(*values, level.m_hidden);
        room(projected, level.m_layers.front().projections.out());
        room(fed, level.m_layers.front().inner.out());
    }
};

bool QuickUpperLevel::usable(const UpperLevelParts& parts) {
    const bool wide = std::all_of(parts.layers.begin(), parts.layers.end(), [](const MaskedLayerParts& layer) {
        return std::min(layer.inner->weight.size(0), layer.inner->weight.size(1)) >= leastQuantizedWidth;
    });
    return wide && vectorRegisters() != VectorRegisters::None && byteInstructions() != ByteInstructions::None;
}

QuickUpperLevel::QuickUpperLevel(const UpperLevelParts& parts)
    : m_hidden(parts.evidenceInner->weight.size(0)),
      m_heads(parts.heads),
      m_text(parts.text->weight.size(1)),
      m_match(parts.match.is_empty() ? 0 : parts.match->weight.size(1)),
      m_columns(parts.evidence->weight.size(1)),
      m_useText(parts.useText),
      m_useEvidence(parts.useEvidence),
      m_evidence(sideBySide(parts.evidence, parts.keyBias)),
      m_input(addedUp(parts)),
      m_matchBias(parts.match.is_empty() ? std::vector<float>() : numbers(parts.match->bias)),
      m_targetMark(numbers(parts.targetMark)),
      m_scoreWeight(numbers(parts.score->weight)),
      m_scoreBias(numbers(parts.score->bias).front()),
      m_norm(copied(parts.norm)) {
    for (const MaskedLayerParts& layer : parts.layers) {
        m_layers.push_back({few(layer.projections), few(layer.mixed), few(layer.inner), few(layer.outer),
                            copied(layer.attentionNorm), copied(layer.feedNorm)});
    }
}

torch::Tensor QuickUpperLevel::scores(const TargetBatch& batch) const {
    const auto vectors = batch.vectors.contiguous(), evidence = batch.evidence.contiguous(),
               mask = batch.mask.contiguous(), counts = batch.valid.sum(1);
    const auto match = batch.match.defined() ? batch.match.contiguous() : torch::Tensor();
    const std::int64_t places = vectors.size(1), columns = evidence.size(2);
    std::vector<Input> inputs;
    Rows rows({m_heads, m_hidden / m_heads});
    for (std::int64_t i = 0; i < vectors.size(0); ++i) {
        const TextRows target{rows.count, counts.data_ptr<std::int64_t>()[i]};
        inputs.push_back({target, places, vectors.data_ptr<float>() + i * places * m_text,
                          evidence.data_ptr<float>() + i * places * columns,
                          match.defined() ? match.data_ptr<float>() + i * places * m_match : nullptr,
                          mask.data_ptr<float>() + i * places * places});
        rows.targets.push_back(target);
        rows.count += target.count;
    }
    rows.make(*this);
    for (const Input& input : inputs) readTexts(input, rows);
    enter(rows);
    for (const Input& input : inputs) writeBias(input, rows);
    for (const Layer& layer : m_layers) pass(layer, rows);
    auto result = torch::full({vectors.size(0), places}, -std::numeric_limits<float>::infinity());
    for (std::int64_t i = 0; i < result.size(0); ++i) {
        score(rows, rows.targets[static_cast<std::size_t>(i)], result.data_ptr<float>() + i * places);
    }
    return result;
}

/// Place 0 is the target. Evidence gets the cosine of each candidate with it, and how far that is from the best one's.
void QuickUpperLevel::readTexts(const Input& input, Rows& rows) const {
    const float scale = std::sqrt(static_cast<float>(m_text));
    const std::int64_t given = m_columns - similarityColumns;
    float best = -1;
    for (std::int64_t place = 0; place < input.rows.count; ++place) {
        const std::int64_t row = input.rows.first + place;
        float* texts = rows.input.data() + row * inputWidth() + m_hidden;
        const float cosine =
            pairVectors({input.vectors + place * m_text, input.vectors, m_text, scale, texts, texts + m_text});
        if (place > 0) best = std::max(best, cosine);
        if (m_useText && input.match != nullptr)
            std::copy_n(input.match + place * m_match, m_match, texts + 2 * m_text);
        float* evidence = rows.evidence.data() + row * m_columns;
        if (!m_useEvidence) continue;
        std::copy_n(input.evidence + place * given, given, evidence);
        evidence[given] = m_useText ? cosine : 0;
    }
    for (std::int64_t place = 0; place < input.rows.count && m_useEvidence && m_useText; ++place) {
        float* evidence = rows.evidence.data() + (input.rows.first + place) * m_columns + given;
        evidence[1] = evidence[0] - best;
    }
    rows.matched = m_useText && input.match != nullptr;
}

void QuickUpperLevel::enter(Rows& rows) const {
    m_evidence.multiply(rows.evidence.data(), rows.count, rows.inner.data());
    for (std::int64_t row = 0; row < rows.count; ++row) {
        float* inner = rows.inner.data() + row * (m_hidden + m_heads);
        geluAll(inner, m_hidden);
        std::copy_n(inner, m_hidden, rows.input.data() + row * inputWidth());
    }
    m_input.multiply(rows.input.data(), rows.count, rows.hidden.data());
    const auto addToRow = [&](std::int64_t row, const std::vector<float>& more) {
        float* hidden = rows.hidden.data() + row * m_hidden;
        for (std::size_t i = 0; i < more.size(); ++i) hidden[i] += more[i];
    };
    for (std::int64_t row = 0; row < rows.count && rows.matched; ++row) addToRow(row, m_matchBias);
    for (const TextRows& target : rows.targets) addToRow(target.first, m_targetMark);
}

/// What each head adds to its logits: the evidence of the column, and whether the row's message reaches it.
void QuickUpperLevel::writeBias(const Input& input, Rows& rows) const {
    const std::int64_t count = input.rows.count;
    std::vector<float> reach(static_cast<std::size_t>(count * count));
    for (std::int64_t row = 0; row < count; ++row) {
        for (std::int64_t column = 0; column < count; ++column) {
            const float chance = input.mask[row * input.places + column];
            reach[static_cast<std::size_t>(row * count + column)] =
                chance < leastReach ? maskedLogit : std::log(chance);
        }
    }
    for (std::int64_t head = 0; head < m_heads; ++head) {
        for (std::size_t cell = 0; cell < reach.size(); ++cell) {
            const std::int64_t row = input.rows.first + static_cast<std::int64_t>(cell) % count;
            rows.bias.push_back(reach[cell] +
                                rows.inner[static_cast<std::size_t>(row * (m_hidden + m_heads) + m_hidden + head)]);
        }
    }
}

void QuickUpperLevel::pass(const Layer& layer, Rows& rows) const {
    const NormedRows normed{rows.hidden.data(), rows.normed.data(), rows.count};
    addThenNorm(normOf(layer.attentionNorm), rows.pending ? rows.added.data() : nullptr, normed);
    layer.projections.multiply(rows.normed.data(), rows.count, false, rows.projected.data());
    const float* bias = rows.bias.data();
    for (const TextRows& target : rows.targets) {
        rows.attention.attend(rows.projected.data(), target, bias, rows.mixed.data());
        bias += m_heads * target.count * target.count;
    }
    layer.mixed.multiply(rows.mixed.data(), rows.count, false, rows.added.data());
    addThenNorm(normOf(layer.feedNorm), rows.added.data(), normed);
    layer.inner.multiply(rows.normed.data(), rows.count, true, rows.fed.data());
    layer.outer.multiply(rows.fed.data(), rows.count, false, rows.added.data());
    rows.pending = true;
}

void QuickUpperLevel::score(Rows& rows, const TextRows& target, float* scores) const {
    for (std::int64_t place = 0; place < target.count; ++place) {
        const std::int64_t first = (target.first + place) * m_hidden;
        scores[place] = m_scoreBias + normedDot(normOf(m_norm), rows.hidden.data() + first, rows.added.data() + first,
                                                m_scoreWeight.data());
    }
}

}  // namespace antecedent
