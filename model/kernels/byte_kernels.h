// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "model/kernels/instructions.h"

namespace antecedent {

/// How kernels that multiply bytes read weights: in blocks of columns, in each block groups of eight rows, in a group
/// two halves of four rows [columns, 4].
constexpr std::int64_t byteGroup = 8;

/// A block of columns.
struct ByteBlock {
    const std::int8_t* weights;  ///< [groups, 2, columns, 4]
    const std::int32_t* places;  ///< [groups]: where in a row of bytes a group's begin
    std::int64_t groups;
    std::int64_t summable;  ///< the first of them, whose products fit into 16 bits two by two
};

/// Rows of bytes, and of sums.
struct ByteRows {
    const std::uint8_t* bytes;
    std::int64_t byteStep;  ///< from a row to the next
    std::int32_t* sums;
    std::int64_t sumStep;
    std::int64_t count;
};

/// How many columns a block has for these instructions.
std::int64_t blockColumns(ByteInstructions instructions);

/// sums = bytes W of a block, which fit in 32 bits. Not for ByteInstructions::None.
void multiplyBlock(ByteInstructions instructions, const ByteBlock& block, const ByteRows& rows);

}  // namespace antecedent
