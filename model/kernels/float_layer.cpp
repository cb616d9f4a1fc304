// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/float_layer.h"

#include <algorithm>

#include "model/kernels/vector_dispatch.h"
#include "model/kernels/vector_math.h"

namespace antecedent {
namespace {

constexpr std::int64_t columnsAtOnce = laneCount;
constexpr std::int64_t tileRows = 6;  // with two registers each of the narrower kind, sums fill most of its registers

struct FloatBlock {
    const float* weights;  ///< [in, columnsAtOnce]
    const float* bias;     ///< [columnsAtOnce]
    std::int64_t in;
};

/// Rows of what is multiplied, and of the result.
struct FloatRows {
    const float* x;
    float* result;
    std::int64_t step;   ///< from a row of the result to the next
    std::int64_t width;  ///< columns of the block that the result has
    std::int64_t count;
};

template <class Lanes, std::int64_t Rows>
ANTECEDENT_INLINE void multiplyTile(const FloatBlock& block, const FloatRows& rows) {
    constexpr std::int64_t step = lanesOf<Lanes>, parts = columnsAtOnce / step;
    Lanes sums[Rows][parts];
    for (auto& row : sums) {
        for (std::int64_t part = 0; part < parts; ++part) loadLanes(row[part], block.bias + part * step);
    }
    for (std::int64_t i = 0; i < block.in; ++i) {
        const float* weights = block.weights + i * columnsAtOnce;
#pragma GCC unroll 6
        for (std::int64_t row = 0; row < Rows; ++row) {
            const float factor = rows.x[row * block.in + i];
#pragma GCC unroll 2
            for (std::int64_t part = 0; part < parts; ++part) addScaled(sums[row][part], factor, weights + part * step);
        }
    }
    for (std::int64_t row = 0; row < Rows; ++row) {
        float values[columnsAtOnce];
        for (std::int64_t part = 0; part < parts; ++part) storeLanes(sums[row][part], values + part * step);
        std::memcpy(rows.result + row * rows.step, values, static_cast<std::size_t>(rows.width) * sizeof(float));
    }
}

template <class Lanes>
ANTECEDENT_INLINE void multiplyRows(const FloatBlock& block, FloatRows rows) {
    for (; rows.count > 0; rows.count -= tileRows) {
        switch (std::min(rows.count, tileRows)) {
            case 6:
                multiplyTile<Lanes, 6>(block, rows);
                break;
            case 5:
                multiplyTile<Lanes, 5>(block, rows);
                break;
            case 4:
                multiplyTile<Lanes, 4>(block, rows);
                break;
            case 3:
                multiplyTile<Lanes, 3>(block, rows);
                break;
            case 2:
                multiplyTile<Lanes, 2>(block, rows);
                break;
            default:
                multiplyTile<Lanes, 1>(block, rows);
        }
        rows.x += tileRows * block.in;
        rows.result += tileRows * rows.step;
    }
}

}  // namespace

FloatLayer::FloatLayer(const torch::Tensor& weight, const torch::Tensor& bias)
    : m_in(weight.size(1)), m_out(weight.size(0)) {
    const auto values = weight.detach().to(torch::kFloat32).contiguous(),
               added = bias.detach().to(torch::kFloat32).contiguous();
    const std::int64_t columns = roundedUp(m_out, columnsAtOnce);
    m_weights.resize(static_cast<std::size_t>(columns * m_in));
    m_bias.resize(static_cast<std::size_t>(columns));
    std::copy_n(added.data_ptr<float>(), m_out, m_bias.data());
    for (std::int64_t column = 0; column < m_out; ++column) {
        const std::int64_t first = column / columnsAtOnce * columnsAtOnce;
        float* target = m_weights.data() + first * m_in + column - first;
        const float* source = values.data_ptr<float>() + column * m_in;
        for (std::int64_t i = 0; i < m_in; ++i) target[i * columnsAtOnce] = source[i];
    }
}

void FloatLayer::multiply(const float* x, std::int64_t rows, float* result) const {
    for (std::int64_t column = 0; column < m_out; column += columnsAtOnce) {
        onVectors<multiplyRows<Lanes8>, multiplyRows<Lanes16>>(
            FloatBlock{m_weights.data() + column * m_in, m_bias.data() + column, m_in},
            FloatRows{x, result + column, m_out, std::min(columnsAtOnce, m_out - column), rows});
    }
}

}  // namespace antecedent
