// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/token_alignment.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "model/kernels/vector_dispatch.h"

// Inner loops run over a fixed number of neighbours, so that the compiler turns them into vector
// instructions.

namespace antecedent {
namespace {

constexpr std::int64_t lanes = lanesOf<Lanes8>;
constexpr float noToken = -1e9f;

/// A candidate's tokens as floats, [tokens, width] and [width, padded], and room for the weights of one
/// token.
struct Keys {
    const float* rows;
    const float* columns;
    float* weights;
    std::int64_t tokens, padded, width, part;
};

/// Scores of a token against a candidate's tokens, one head, in two sums each, so that no sum waits for itself; places
/// beyond them get none.
ANTECEDENT_INLINE void scoreTokens(const float* query, const Keys& keys, std::int64_t column) {
    const float scale = 1.0f / std::sqrt(static_cast<float>(keys.part));
    for (std::int64_t block = 0; block < keys.padded; block += lanes) {
        Lanes8 sum = {}, other = {};
        const float* values = keys.columns + column * keys.padded + block;
        for (std::int64_t p = 0; p < keys.part; p += 2) {
            addScaled(sum, query[p], values + p * keys.padded);
            addScaled(other, query[p + 1], values + (p + 1) * keys.padded);
        }
        storeLanes((sum + other) * scale, keys.weights + block);
    }
    for (std::int64_t t = keys.tokens; t < keys.padded; ++t) keys.weights[t] = noToken;
}

/// Scores become weights, beside a score of 0 for no counterpart. The best score, at least 0.
ANTECEDENT_INLINE float weigh(float* scores, std::int64_t padded) {
    Lanes8 values, most = {}, sums = {};
    for (std::int64_t block = 0; block < padded; block += lanes) {
        loadLanes(values, scores + block);
        TakeLarger()(most, values);
    }
    const float best = combined<TakeLarger>(most);
    for (std::int64_t block = 0; block < padded; block += lanes) {
        loadLanes(values, scores + block);
        values -= best;
        toExponential(values);
        sums += values;
        storeLanes(values, scores + block);
    }
    const float share = 1 / (combined<AddUp>(sums) + exponential(-best));
    for (std::int64_t block = 0; block < padded; block += lanes) {
        loadLanes(values, scores + block);
        storeLanes(values * share, scores + block);
    }
    return best;
}

/// Weighted sums of a candidate's tokens, and their products with the target's own, over some registers of columns.
template <class Lanes, std::int64_t Registers>
ANTECEDENT_INLINE void mixColumns(const Keys& keys, std::int64_t column, const float* own, Bf16Bits* pair) {
    Lanes sums[Registers];
    for (Lanes& sum : sums) sum = Lanes{};
    for (std::int64_t t = 0; t < keys.tokens; ++t) {
        const float* row = keys.rows + t * keys.width + column;
        for (std::int64_t i = 0; i < Registers; ++i) addScaled(sums[i], keys.weights[t], row + i * lanesOf<Lanes>);
    }
    for (const Lanes& sum : sums) {
        Lanes product;
        loadLanes(product, own + column);
        product *= sum;
        storeLanes(sum, pair + column);
        storeLanes(product, pair + keys.width + column);
        column += lanesOf<Lanes>;
    }
}

/// One head's columns.
template <class Lanes>
ANTECEDENT_INLINE void mixTokens(const Keys& keys, std::int64_t column, const float* own, Bf16Bits* pair) {
    constexpr std::int64_t few = alignmentStep / lanesOf<Lanes>;
    const std::int64_t end = column + keys.part;
    for (; column + 2 * alignmentStep <= end; column += 2 * alignmentStep) {
        mixColumns<Lanes, 2 * few>(keys, column, own, pair);
    }
    if (column < end) mixColumns<Lanes, few>(keys, column, own, pair);
}

ANTECEDENT_INLINE void widenAll(const Bf16Bits* from, std::int64_t count, float* to) {
    for (std::int64_t i = 0; i < count; ++i) to[i] = widened(from[i]);
}

template <class Lanes>
ANTECEDENT_INLINE void alignAll(const AlignmentTarget& target, const Keys& keys, Bf16Bits* pairs, float* peaks) {
    for (std::int64_t row = 0; row < target.rows; ++row) {
        const float *query = target.query + row * keys.width, *own = target.own + row * keys.width;
        for (std::int64_t column = 0, head = 0; column < keys.width; column += keys.part, ++head) {
            scoreTokens(query + column, keys, column);
            peaks[head] += target.share[row] * weigh(keys.weights, keys.padded);
            mixTokens<Lanes>(keys, column, own, pairs + row * 2 * keys.width);
        }
    }
}

template <class Lanes>
ANTECEDENT_INLINE void averageAll(std::int64_t width, const AlignmentTarget& target, const Bf16Bits* compared,
                                  float* averages) {
    for (std::int64_t i = 0; i < width; i += lanesOf<Lanes>) {
        Lanes values, term, sums = {};
        for (std::int64_t row = 0; row < target.rows; ++row) {
            loadLanes(values, compared + row * width + i);
            loadLanes(term, target.ownTerm + row * width + i);
            values += term;
            toGelu(values);
            sums += target.share[row] * values;
        }
        storeLanes(sums, averages + i);
    }
}

}  // namespace

TokenAligner::TokenAligner(const AlignmentShape& shape)
    : m_shape(shape),
      m_rows(static_cast<std::size_t>(shape.tokens * shape.width)),
      m_columns(static_cast<std::size_t>(roundedUp(shape.tokens, lanes) * shape.width)),
      m_weights(static_cast<std::size_t>(roundedUp(shape.tokens, lanes))),
      m_peaks(static_cast<std::size_t>(shape.heads)) {}

bool TokenAligner::usable(const AlignmentShape& shape) {
    return vectorRegisters() != VectorRegisters::None && shape.width / shape.heads % alignmentStep == 0;
}

AlignedCandidate TokenAligner::align(const AlignmentTarget& target, const Bf16Bits* tokens, std::int64_t count) {
    const std::int64_t width = m_shape.width, padded = roundedUp(count, lanes);
    widenAll(tokens, count * width, m_rows.data());
    for (std::int64_t p = 0; p < width; ++p) {
        for (std::int64_t t = 0; t < padded; ++t) {
            m_columns[static_cast<std::size_t>(p * padded + t)] =
                t < count ? m_rows[static_cast<std::size_t>(t * width + p)] : 0;
        }
    }
    m_pairs.resize(static_cast<std::size_t>(2 * width * target.rows));
    std::fill(m_peaks.begin(), m_peaks.end(), 0.0f);
    const Keys keys{m_rows.data(), m_columns.data(), m_weights.data(), count, padded, width, width / m_shape.heads};
    onVectors<alignAll<Lanes8>, alignAll<Lanes16>>(target, keys, m_pairs.data(), m_peaks.data());
    return {m_pairs.data(), m_peaks.data()};
}

void TokenAligner::average(const AlignmentTarget& target, const Bf16Bits* compared, float* averages) const {
    onVectors<averageAll<Lanes8>, averageAll<Lanes16>>(m_shape.width, target, compared, averages);
}

}  // namespace antecedent
