// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/kernels/vector_math.h"

namespace antecedent {

/// Self-attention's sizes: `heads` parts of `part` columns.
struct AttentionShape {
    std::int64_t heads = 0;
    std::int64_t part = 0;
    std::int64_t width() const { return heads * part; }
};

/// A text's rows among those of all texts.
struct TextRows {
    std::int64_t first = 0;
    std::int64_t count = 0;
};

/// softmax(q k^T / sqrt(part) + bias) v within one text, head by head, without a tensor for every step of it.
/// For inference, where there are `vectorRegisters`. One for each thread.
class TextAttention {
public:
    explicit TextAttention(const AttentionShape& shape) : m_shape(shape) {}

    /// qkv bf16 [rows of all texts, 3 width]: queries, keys and values side by side -> mixed bf16 [rows of
    /// all texts, width]. `bias` fp32 [heads, count, count] is added to the logits; null: none.
    void attend(const Bf16Bits* qkv, const TextRows& text, const float* bias, Bf16Bits* mixed);

private:
    AttentionShape m_shape;
    std::vector<float> m_room;
};

/// Layer normalisation over rows of `width` columns, a multiple of 16.
struct RowNorm {
    const float* weight;
    const float* bias;
    std::int64_t width;
    double epsilon;
};

/// Rows [count, width] in fp32, and the same rounded.
struct NormedRows {
    float* exact;
    Bf16Bits* rounded;
    std::int64_t count;
};

/// rows = norm(rows + added), bf16 [count, width].
void addAndNorm(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows);

}  // namespace antecedent
