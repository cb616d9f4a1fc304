// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "model/kernels/vector_math.h"

namespace antecedent {

/// Rows of at least so many columns.
constexpr std::int64_t leastQuantizedWidth = laneCount;

/// How bytes q stand for a row of numbers: least + step q.
struct ByteScale {
    float least;
    float step;
};

/// The numbers of a row as bytes, from the least to the largest of them, which becomes `largestByte()`. For
/// inference, where there are `vectorRegisters`.
ByteScale quantizeRow(const Bf16Bits* row, std::int64_t width, std::uint8_t* bytes);

/// What the columns of a product with int8 weights w step add to it, [width] each.
struct ColumnScales {
    const float* step;  ///< of a column's weights
    const float* sum;   ///< of them all
    const float* bias;
    std::int64_t width;
    bool gelu;  ///< the exact GELU comes last
};

/// A row's product in numbers again, of what its bytes and the columns' make (sums of q w).
void restoreRow(const std::int32_t* sums, const ByteScale& row, const ColumnScales& columns, Bf16Bits* result);

}  // namespace antecedent
