// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/quick_encoder.h"

#include "model/inference/layer_copies.h"
#include "model/kernels/tensor_bits.h"

namespace antecedent {
namespace {

PackedWeights packed(const torch::nn::Linear& linear, Arithmetic arithmetic) {
    return PackedWeights(linear->weight, linear->bias, arithmetic);
}

/// Three layers that read the same, as one.
PackedWeights packed(const EncoderLayerParts& parts, Arithmetic arithmetic) {
    return PackedWeights(torch::cat({parts.query->weight, parts.key->weight, parts.value->weight}),
                         torch::cat({parts.query->bias, parts.key->bias, parts.value->bias}), arithmetic);
}

std::vector<TextRows> textRows(const torch::Tensor& mask) {
    const auto counts = mask.sum(1);
    const auto cells = counts.accessor<std::int64_t, 1>();
    std::vector<TextRows> texts;
    std::int64_t first = 0;
    for (std::int64_t i = 0; i < cells.size(0); ++i) {
        texts.push_back({first, cells[i]});
        first += cells[i];
    }
    return texts;
}

}  // namespace

/// The tokens of all texts without padding.
struct QuickEncoder::Rows {
    std::vector<TextRows> texts;
    torch::Tensor state;    ///< fp32 [rows, hidden]
    torch::Tensor rounded;  ///< the same in bf16
};

QuickEncoder::QuickEncoder(const std::vector<EncoderLayerParts>& layers, std::int64_t heads, Arithmetic arithmetic) {
    for (const EncoderLayerParts& parts : layers) {
        m_layers.push_back({packed(parts, arithmetic), packed(parts.attentionOutput, arithmetic),
                            packed(parts.intermediate, arithmetic), packed(parts.output, arithmetic),
                            copied(parts.attentionNorm), copied(parts.outputNorm)});
    }
    m_shape = {heads, layers.front().query->weight.size(0) / heads};
}

bool QuickEncoder::usable(std::int64_t hidden, std::int64_t heads, Arithmetic arithmetic) {
    const bool multiplies = bf16InHardware() || (arithmetic == Arithmetic::Int8 && int8InHardware());
    return multiplies && vectorRegisters() != VectorRegisters::None && hidden % heads == 0 && hidden % laneCount == 0;
}

torch::Tensor QuickEncoder::run(const torch::Tensor& hidden, const torch::Tensor& mask) const {
    Rows rows{textRows(mask), {}, {}};
    const auto places = mask.reshape({-1}).nonzero().squeeze(1);
    rows.state = hidden.reshape({-1, hidden.size(2)}).index_select(0, places);
    rows.rounded = rows.state.to(torch::kBFloat16);
    auto mixed = torch::empty_like(rows.rounded);
    for (const Layer& layer : m_layers) {
        PackedWeights qkv = layer.queryKeyValue, attentionOutput = layer.attentionOutput, up = layer.intermediate,
                      down = layer.output;
        attend(qkv->multiply(rows.rounded, false), rows, m_shape, mixed);
        norm(layer.attentionNorm, attentionOutput->multiply(mixed, false), rows);
        norm(layer.outputNorm, down->multiply(up->multiply(rows.rounded, true), false), rows);
    }
    auto result = torch::zeros({mask.size(0) * mask.size(1), hidden.size(2)});
    result.index_copy_(0, places, rows.state);
    return result.view(hidden.sizes());
}

void QuickEncoder::attend(const torch::Tensor& qkv, const Rows& rows, const AttentionShape& shape,
                          torch::Tensor& mixed) {
    TextAttention attention(shape);
    for (const TextRows& text : rows.texts) attention.attend(bitsOf(qkv), text, nullptr, bitsOf(mixed));
}

void QuickEncoder::norm(const torch::nn::LayerNorm& layer, const torch::Tensor& added, Rows& rows) {
    const RowNorm norm{layer->weight.data_ptr<float>(), layer->bias.data_ptr<float>(), rows.state.size(1),
                       layer->options.eps()};
    addAndNorm(norm, bitsOf(added), {rows.state.data_ptr<float>(), bitsOf(rows.rounded), rows.state.size(0)});
}

}  // namespace antecedent
