// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/upper_kernels.h"

#include "model/kernels/vector_dispatch.h"

namespace antecedent {
namespace {

/// Columns in whole registers.
template <class Lanes>
ANTECEDENT_INLINE std::int64_t wholeOf(std::int64_t width) {
    return width / lanesOf<Lanes> * lanesOf<Lanes>;
}

template <class Lanes>
ANTECEDENT_INLINE void addTo(float* row, const Bf16Bits* added, std::int64_t width) {
    Lanes values, more;
    for (std::int64_t i = 0; i < wholeOf<Lanes>(width); i += lanesOf<Lanes>) {
        loadLanes(values, row + i);
        loadLanes(more, added + i);
        values += more;
        storeLanes(values, row + i);
    }
    for (std::int64_t i = wholeOf<Lanes>(width); i < width; ++i) row[i] += widened(added[i]);
}

template <class Lanes>
ANTECEDENT_INLINE float meanOf(const float* row, std::int64_t width) {
    Lanes values, sums = {};
    for (std::int64_t i = 0; i < wholeOf<Lanes>(width); i += lanesOf<Lanes>) {
        loadLanes(values, row + i);
        sums += values;
    }
    float sum = combined<AddUp>(sums);
    for (std::int64_t i = wholeOf<Lanes>(width); i < width; ++i) sum += row[i];
    return sum / static_cast<float>(width);
}

template <class Lanes>
ANTECEDENT_INLINE float varianceOf(const float* row, std::int64_t width, float mean) {
    Lanes values, sums = {};
    for (std::int64_t i = 0; i < wholeOf<Lanes>(width); i += lanesOf<Lanes>) {
        loadLanes(values, row + i);
        values -= mean;
        sums += values * values;
    }
    float sum = combined<AddUp>(sums);
    for (std::int64_t i = wholeOf<Lanes>(width); i < width; ++i) sum += (row[i] - mean) * (row[i] - mean);
    return sum / static_cast<float>(width);
}

template <class Lanes>
ANTECEDENT_INLINE void normAll(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows) {
    for (std::int64_t r = 0; r < rows.count; ++r) {
        float* row = rows.exact + r * norm.width;
        Bf16Bits* rounded = rows.rounded + r * norm.width;
        if (added != nullptr) addTo<Lanes>(row, added + r * norm.width, norm.width);
        const float mean = meanOf<Lanes>(row, norm.width);
        const float scale = 1 / std::sqrt(varianceOf<Lanes>(row, norm.width, mean) + static_cast<float>(norm.epsilon));
        Lanes values, weight, bias;
        for (std::int64_t i = 0; i < wholeOf<Lanes>(norm.width); i += lanesOf<Lanes>) {
            loadLanes(values, row + i);
            loadLanes(weight, norm.weight + i);
            loadLanes(bias, norm.bias + i);
            values = (values - mean) * scale * weight + bias;
            storeLanes(values, rounded + i);
        }
        for (std::int64_t i = wholeOf<Lanes>(norm.width); i < norm.width; ++i) {
            rounded[i] = narrowed((row[i] - mean) * scale * norm.weight[i] + norm.bias[i]);
        }
    }
}

/// A row that becomes one number.
struct NormedRow {
    float* row;
    const Bf16Bits* added;
    const float* weights;
    float* found;
};

template <class Lanes>
ANTECEDENT_INLINE void dotAll(const RowNorm& norm, const NormedRow& scored) {
    const auto [row, added, weights, found] = scored;
    addTo<Lanes>(row, added, norm.width);
    const float mean = meanOf<Lanes>(row, norm.width);
    const float scale = 1 / std::sqrt(varianceOf<Lanes>(row, norm.width, mean) + static_cast<float>(norm.epsilon));
    Lanes values, weight, bias, factors, sums = {};
    for (std::int64_t i = 0; i < wholeOf<Lanes>(norm.width); i += lanesOf<Lanes>) {
        loadLanes(values, row + i);
        loadLanes(weight, norm.weight + i);
        loadLanes(bias, norm.bias + i);
        loadLanes(factors, weights + i);
        sums += ((values - mean) * scale * weight + bias) * factors;
    }
    *found = combined<AddUp>(sums);
    for (std::int64_t i = wholeOf<Lanes>(norm.width); i < norm.width; ++i) {
        *found += ((row[i] - mean) * scale * norm.weight[i] + norm.bias[i]) * weights[i];
    }
}

template <class Lanes>
ANTECEDENT_INLINE void curveAll(float* values, std::int64_t count) {
    Lanes numbers;
    for (std::int64_t i = 0; i < wholeOf<Lanes>(count); i += lanesOf<Lanes>) {
        loadLanes(numbers, values + i);
        toGelu(numbers);
        storeLanes(numbers, values + i);
    }
    for (std::int64_t i = wholeOf<Lanes>(count); i < count; ++i) values[i] = gelu(values[i]);
}

template <class Lanes>
ANTECEDENT_INLINE void pairAll(const PairedVectors& pair, float* found) {
    Lanes values, others, sums = {};
    for (std::int64_t i = 0; i < wholeOf<Lanes>(pair.width); i += lanesOf<Lanes>) {
        loadLanes(values, pair.vector + i);
        loadLanes(others, pair.target + i);
        others *= values;
        sums += others;
        storeLanes(others * (pair.scale * pair.scale), pair.products + i);
        storeLanes(values * pair.scale, pair.scaled + i);
    }
    float cosine = combined<AddUp>(sums);
    for (std::int64_t i = wholeOf<Lanes>(pair.width); i < pair.width; ++i) {
        const float product = pair.vector[i] * pair.target[i];
        cosine += product;
        pair.products[i] = product * pair.scale * pair.scale;
        pair.scaled[i] = pair.vector[i] * pair.scale;
    }
    *found = cosine;
}

}  // namespace

void addThenNorm(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows) {
    onVectors<normAll<Lanes8>, normAll<Lanes16>>(norm, added, rows);
}

float normedDot(const RowNorm& norm, float* row, const Bf16Bits* added, const float* weights) {
    float sum = 0;
    onVectors<dotAll<Lanes8>, dotAll<Lanes16>>(norm, NormedRow{row, added, weights, &sum});
    return sum;
}

void geluAll(float* values, std::int64_t count) {
    onVectors<curveAll<Lanes8>, curveAll<Lanes16>>(values, count);
}

float pairVectors(const PairedVectors& pair) {
    float cosine = 0;
    onVectors<pairAll<Lanes8>, pairAll<Lanes16>>(pair, &cosine);
    return cosine;
}

}  // namespace antecedent
