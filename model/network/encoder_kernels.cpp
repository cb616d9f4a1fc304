// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/encoder_kernels.h"

namespace antecedent {
namespace {

constexpr std::int64_t rowsAtOnce = 4;  // so many chains of sums keep a processor's adders busy
constexpr float notThere = -1e9f;

/// One head of a text in fp32, and room for the weights of some rows.
struct Head {
    std::int64_t tokens, padded, part;
    std::int64_t columns;  ///< `part` rounded up
    const float* bias;     ///< [tokens, tokens], or null
    float* queries;        ///< [tokens, part]
    float* keys;           ///< [part, padded]
    float* values;         ///< [tokens, columns]
    float* weights;        ///< [rowsAtOnce, padded]
};

std::int64_t roomFor(std::int64_t tokens, std::int64_t part) {
    const std::int64_t padded = roundedUp(tokens, laneCount);
    return tokens * (part + roundedUp(part, laneCount)) + part * padded + rowsAtOnce * padded;
}

Head headIn(float* room, std::int64_t tokens, std::int64_t part) {
    const std::int64_t padded = roundedUp(tokens, laneCount), columns = roundedUp(part, laneCount);
    float* keys = room + tokens * part;
    float* values = keys + part * padded;
    return {tokens, padded, part, columns, nullptr, room, keys, values, values + tokens * columns};
}

ANTECEDENT_INLINE void load(const Bf16Bits* qkv, std::int64_t width, const Head& head) {
    const float scale = 1.0f / std::sqrt(static_cast<float>(head.part));
    for (std::int64_t t = 0; t < head.tokens; ++t) {
        const Bf16Bits *query = qkv + t * 3 * width, *key = query + width, *value = key + width;
        for (std::int64_t p = 0; p < head.part; ++p) head.queries[t * head.part + p] = widened(query[p]) * scale;
        for (std::int64_t p = 0; p < head.part; ++p) head.keys[p * head.padded + t] = widened(key[p]);
        for (std::int64_t p = 0; p < head.part; ++p) head.values[t * head.columns + p] = widened(value[p]);
        for (std::int64_t p = head.part; p < head.columns; ++p) head.values[t * head.columns + p] = 0;
    }
    for (std::int64_t p = 0; p < head.part; ++p) {
        for (std::int64_t t = head.tokens; t < head.padded; ++t) head.keys[p * head.padded + t] = 0;
    }
}

/// Scores of some rows against all tokens.
ANTECEDENT_INLINE void scoreRows(const Head& head, const float* const (&queries)[rowsAtOnce]) {
    for (std::int64_t block = 0; block < head.padded; block += laneCount) {
        Lanes16 sums[rowsAtOnce] = {};
        for (std::int64_t p = 0; p < head.part; ++p) {
            for (std::int64_t i = 0; i < rowsAtOnce; ++i) addScaled(sums[i], queries[i][p], head.keys + p * head.padded + block);
        }
        for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
            std::memcpy(head.weights + i * head.padded + block, &sums[i], sizeof sums[i]);
        }
    }
}

/// Scores become weights that sum to one.
ANTECEDENT_INLINE void weigh(const Head& head, std::int64_t row, float* scores) {
    const float* bias = head.bias == nullptr ? nullptr : head.bias + row * head.tokens;
    for (std::int64_t t = 0; bias != nullptr && t < head.tokens; ++t) scores[t] += bias[t];
    for (std::int64_t t = head.tokens; t < head.padded; ++t) scores[t] = notThere;
    float most[laneCount], sums[laneCount] = {};
    for (std::int64_t i = 0; i < laneCount; ++i) most[i] = scores[i];
    for (std::int64_t block = laneCount; block < head.padded; block += laneCount) {
        for (std::int64_t i = 0; i < laneCount; ++i) most[i] = std::max(most[i], scores[block + i]);
    }
    float best = most[0];
    for (const float value : most) best = std::max(best, value);
    for (std::int64_t block = 0; block < head.padded; block += laneCount) {
        for (std::int64_t i = 0; i < laneCount; ++i) sums[i] += scores[block + i] = exponential(scores[block + i] - best);
    }
    float sum = 0;
    for (const float value : sums) sum += value;
    const float share = 1 / sum;
    for (std::int64_t t = 0; t < head.padded; ++t) scores[t] *= share;
}

/// The tokens' values mixed by the weights of some rows.
ANTECEDENT_INLINE void mixRows(const Head& head, Bf16Bits* const (&mixed)[rowsAtOnce]) {
    for (std::int64_t block = 0; block < head.part; block += laneCount) {
        const std::int64_t lanes = std::min(laneCount, head.part - block);
        Lanes16 sums[rowsAtOnce] = {};
        for (std::int64_t t = 0; t < head.tokens; ++t) {
            const float* values = head.values + t * head.columns + block;
            for (std::int64_t i = 0; i < rowsAtOnce; ++i) addScaled(sums[i], head.weights[i * head.padded + t], values);
        }
        for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
            float values[laneCount];
            std::memcpy(values, &sums[i], sizeof values);
            for (std::int64_t lane = 0; lane < lanes; ++lane) mixed[i][block + lane] = narrowed(values[lane]);
        }
    }
}

/// Rows that are no multiple of `rowsAtOnce` end with the last one more than once.
ANTECEDENT_AVX512 void attendHead(const Bf16Bits* qkv, std::int64_t width, const Head& head, Bf16Bits* mixed) {
    load(qkv, width, head);
    for (std::int64_t row = 0; row < head.tokens; row += rowsAtOnce) {
        const float* queries[rowsAtOnce];
        Bf16Bits* targets[rowsAtOnce];
        for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
            const std::int64_t place = std::min(row + i, head.tokens - 1);
            queries[i] = head.queries + place * head.part;
            targets[i] = mixed + place * width;
        }
        scoreRows(head, queries);
        for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
            weigh(head, std::min(row + i, head.tokens - 1), head.weights + i * head.padded);
        }
        mixRows(head, targets);
    }
}

ANTECEDENT_INLINE float sumOf(const Lanes16& lanes) {
    float values[laneCount], sum = 0;
    std::memcpy(values, &lanes, sizeof values);
    for (const float value : values) sum += value;
    return sum;
}

/// Mean and 1 / standard deviation of a row.
struct Spread {
    float mean, scale;
};

/// Adds to the row, and looks at it.
ANTECEDENT_INLINE Spread spreadOf(float* row, const Bf16Bits* added, std::int64_t width, float epsilon) {
    Lanes16 sum = {}, squares = {};
    for (std::int64_t i = 0; i < width; i += laneCount) {
        for (std::int64_t lane = i; lane < i + laneCount; ++lane) row[lane] += widened(added[lane]);
        addScaled(sum, 1.0f, row + i);
    }
    const float mean = sumOf(sum) / static_cast<float>(width);
    for (std::int64_t i = 0; i < width; i += laneCount) {
        Lanes16 values;
        std::memcpy(&values, row + i, sizeof values);
        values -= mean;
        squares += values * values;
    }
    return {mean, 1.0f / std::sqrt(sumOf(squares) / static_cast<float>(width) + epsilon)};
}

ANTECEDENT_AVX512 void normRows(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows) {
    const std::int64_t width = norm.width;
    for (std::int64_t r = 0; r < rows.count; ++r) {
        float* row = rows.exact + r * width;
        Bf16Bits* rounded = rows.rounded + r * width;
        const Spread spread = spreadOf(row, added + r * width, width, static_cast<float>(norm.epsilon));
        for (std::int64_t i = 0; i < width; ++i) {
            row[i] = (row[i] - spread.mean) * spread.scale * norm.weight[i] + norm.bias[i];
            rounded[i] = narrowed(row[i]);
        }
    }
}

}  // namespace

void TextAttention::attend(const Bf16Bits* qkv, const TextRows& text, const float* bias, Bf16Bits* mixed) {
    const std::int64_t width = m_shape.width();
    m_room.resize(std::max(m_room.size(), static_cast<std::size_t>(roomFor(text.count, m_shape.part))));
    Head head = headIn(m_room.data(), text.count, m_shape.part);
    for (std::int64_t i = 0; i < m_shape.heads; ++i) {
        const std::int64_t column = i * m_shape.part;
        head.bias = bias == nullptr ? nullptr : bias + i * text.count * text.count;
        attendHead(qkv + text.first * 3 * width + column, width, head, mixed + text.first * width + column);
    }
}

void addAndNorm(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows) { normRows(norm, added, rows); }

}  // namespace antecedent
