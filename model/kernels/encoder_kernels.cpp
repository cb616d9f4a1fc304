// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/encoder_kernels.h"

#include "model/kernels/vector_dispatch.h"

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
    if (head.tokens < head.padded) std::fill_n(head.keys, head.part * head.padded, 0.0f);
    for (std::int64_t t = 0; t < head.tokens; ++t) {
        const Bf16Bits *query = qkv + t * 3 * width, *key = query + width, *value = key + width;
        for (std::int64_t p = 0; p < head.part; ++p) head.queries[t * head.part + p] = widened(query[p]) * scale;
        for (std::int64_t p = 0; p < head.part; ++p) head.keys[p * head.padded + t] = widened(key[p]);
        for (std::int64_t p = 0; p < head.part; ++p) head.values[t * head.columns + p] = widened(value[p]);
        for (std::int64_t p = head.part; p < head.columns; ++p) head.values[t * head.columns + p] = 0;
    }
}

/// Scores of some rows against all tokens, in two sums each, so that no sum waits for itself.
template <class Lanes>
ANTECEDENT_INLINE void scoreRows(const Head& head, const float* const (&queries)[rowsAtOnce]) {
    const std::int64_t half = head.part / 2;
    for (std::int64_t block = 0; block < head.padded; block += lanesOf<Lanes>) {
        const float* keys = head.keys + block;
        Lanes sums[rowsAtOnce] = {}, others[rowsAtOnce] = {};
        for (std::int64_t p = 0; p < half; ++p) {
            for (std::int64_t i = 0; i < rowsAtOnce; ++i) addScaled(sums[i], queries[i][p], keys + p * head.padded);
            for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
                addScaled(others[i], queries[i][half + p], keys + (half + p) * head.padded);
            }
        }
        for (std::int64_t i = 0; i < rowsAtOnce && 2 * half < head.part; ++i) {
            addScaled(sums[i], queries[i][2 * half], keys + 2 * half * head.padded);
        }
        for (std::int64_t i = 0; i < rowsAtOnce; ++i)
            storeLanes(sums[i] + others[i], head.weights + i * head.padded + block);
    }
}

/// Scores become weights that sum to one.
template <class Lanes>
ANTECEDENT_INLINE void weigh(const Head& head, std::int64_t row, float* scores) {
    const float* bias = head.bias == nullptr ? nullptr : head.bias + row * head.tokens;
    for (std::int64_t t = 0; bias != nullptr && t < head.tokens; ++t) scores[t] += bias[t];
    for (std::int64_t t = head.tokens; t < head.padded; ++t) scores[t] = notThere;
    constexpr std::int64_t step = lanesOf<Lanes>;
    Lanes most, lanes, sums = {};
    loadLanes(most, scores);
    for (std::int64_t block = step; block < head.padded; block += step) {
        loadLanes(lanes, scores + block);
        TakeLarger()(most, lanes);
    }
    const float best = combined<TakeLarger>(most);
    for (std::int64_t block = 0; block < head.padded; block += step) {
        loadLanes(lanes, scores + block);
        lanes -= best;
        toExponential(lanes);
        sums += lanes;
        storeLanes(lanes, scores + block);
    }
    const float share = 1 / combined<AddUp>(sums);
    for (std::int64_t block = 0; block < head.padded; block += step) {
        loadLanes(lanes, scores + block);
        storeLanes(lanes * share, scores + block);
    }
}

template <class Lanes>
ANTECEDENT_INLINE void storeSome(const Lanes& lanes, std::int64_t count, Bf16Bits* target) {
    if (count >= lanesOf<Lanes>) return storeLanes(lanes, target);
    if (count <= 0) return;
    Bf16Bits values[lanesOf<Lanes>];
    storeLanes(lanes, values);
    std::memcpy(target, values, static_cast<std::size_t>(count) * sizeof(Bf16Bits));
}

/// Some blocks of columns of the tokens' values, mixed by the weights of some rows.
template <class Lanes, std::int64_t Blocks>
ANTECEDENT_INLINE void mixBlocks(const Head& head, std::int64_t column, Bf16Bits* const (&mixed)[rowsAtOnce]) {
    Lanes sums[Blocks][rowsAtOnce];
    for (auto& block : sums) {
        for (Lanes& sum : block) sum = Lanes{};
    }
    for (std::int64_t t = 0; t < head.tokens; ++t) {
        const float* values = head.values + t * head.columns + column;
        for (std::int64_t block = 0; block < Blocks; ++block) {
            for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
                addScaled(sums[block][i], head.weights[i * head.padded + t], values + block * lanesOf<Lanes>);
            }
        }
    }
    for (std::int64_t block = 0; block < Blocks; ++block, column += lanesOf<Lanes>) {
        for (std::int64_t i = 0; i < rowsAtOnce; ++i) storeSome(sums[block][i], head.part - column, mixed[i] + column);
    }
}

template <class Lanes>
ANTECEDENT_INLINE void mixRows(const Head& head, Bf16Bits* const (&mixed)[rowsAtOnce]) {
    std::int64_t column = 0;
    for (; column + lanesOf<Lanes> < head.columns; column += 2 * lanesOf<Lanes>)
        mixBlocks<Lanes, 2>(head, column, mixed);
    if (column < head.columns) mixBlocks<Lanes, 1>(head, column, mixed);
}

/// Rows that are no multiple of `rowsAtOnce` end with the last one more than once.
template <class Lanes>
ANTECEDENT_INLINE void attendHead(const Bf16Bits* qkv, std::int64_t width, const Head& head, Bf16Bits* mixed) {
    load(qkv, width, head);
    for (std::int64_t row = 0; row < head.tokens; row += rowsAtOnce) {
        const float* queries[rowsAtOnce];
        Bf16Bits* targets[rowsAtOnce];
        for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
            const std::int64_t place = std::min(row + i, head.tokens - 1);
            queries[i] = head.queries + place * head.part;
            targets[i] = mixed + place * width;
        }
        scoreRows<Lanes>(head, queries);
        for (std::int64_t i = 0; i < rowsAtOnce; ++i) {
            weigh<Lanes>(head, std::min(row + i, head.tokens - 1), head.weights + i * head.padded);
        }
        mixRows<Lanes>(head, targets);
    }
}

/// Mean and 1 / standard deviation of a row.
struct Spread {
    float mean, scale;
};

/// Adds to the row, and looks at it.
template <class Lanes>
ANTECEDENT_INLINE Spread spreadOf(float* row, const Bf16Bits* added, std::int64_t width, float epsilon) {
    Lanes values, more, sum = {}, squares = {};
    for (std::int64_t i = 0; i < width; i += lanesOf<Lanes>) {
        loadLanes(values, row + i);
        loadLanes(more, added + i);
        values += more;
        storeLanes(values, row + i);
        sum += values;
    }
    const float mean = combined<AddUp>(sum) / static_cast<float>(width);
    for (std::int64_t i = 0; i < width; i += lanesOf<Lanes>) {
        loadLanes(values, row + i);
        values -= mean;
        squares += values * values;
    }
    return {mean, 1.0f / std::sqrt(combined<AddUp>(squares) / static_cast<float>(width) + epsilon)};
}

template <class Lanes>
ANTECEDENT_INLINE void normRows(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows) {
    const std::int64_t width = norm.width;
    for (std::int64_t r = 0; r < rows.count; ++r) {
        float* row = rows.exact + r * width;
        Bf16Bits* rounded = rows.rounded + r * width;
        const Spread spread = spreadOf<Lanes>(row, added + r * width, width, static_cast<float>(norm.epsilon));
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
        onVectors<attendHead<Lanes8>, attendHead<Lanes16>>(qkv + text.first * 3 * width + column, width, head,
                                                           mixed + text.first * width + column);
    }
}

void addAndNorm(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows) {
    onVectors<normRows<Lanes8>, normRows<Lanes16>>(norm, added, rows);
}

}  // namespace antecedent
