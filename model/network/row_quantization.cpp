// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/row_quantization.h"

namespace antecedent {
namespace {

using Sums16 = std::int32_t __attribute__((vector_size(laneCount * sizeof(std::int32_t))));
using Bytes16 = std::uint8_t __attribute__((vector_size(laneCount)));

constexpr float mostByte = 255;

struct TakeSmaller {
    ANTECEDENT_INLINE void operator()(Lanes16& lanes, const Lanes16& others) const { lanes = others < lanes ? others : lanes; }
};

/// Where the block after `column` begins: the last one reaches back over what is done already.
ANTECEDENT_INLINE std::int64_t blockAt(std::int64_t column, std::int64_t width) { return std::min(column, width - laneCount); }

ANTECEDENT_AVX512 ByteScale quantizeAll(const Bf16Bits* row, std::int64_t width, std::uint8_t* bytes) {
    Lanes16 values, least, most;
    loadLanes(least, row);
    most = least;
    for (std::int64_t column = laneCount; column < width; column += laneCount) {
        loadLanes(values, row + blockAt(column, width));
        TakeSmaller()(least, values);
        TakeLarger()(most, values);
    }
    const float from = combined<TakeSmaller>(least), range = combined<TakeLarger>(most) - from;
    const float perStep = range > 0 ? mostByte / range : 0;
    for (std::int64_t column = 0; column < width; column += laneCount) {
        const std::int64_t at = blockAt(column, width);
        loadLanes(values, row + at);
        const Sums16 whole = __builtin_convertvector((values - from) * perStep + 0.5f, Sums16);
        const Bytes16 rounded = __builtin_convertvector(whole, Bytes16);
        std::memcpy(bytes + at, &rounded, sizeof rounded);
    }
    return {from, range / mostByte};
}

template <bool Gelu>
ANTECEDENT_INLINE void restoreAll(const std::int32_t* sums, const ByteScale& row, const ColumnScales& columns, Bf16Bits* result) {
    for (std::int64_t column = 0; column < columns.width; column += laneCount) {
        const std::int64_t at = blockAt(column, columns.width);
        Sums16 whole;
        std::memcpy(&whole, sums + at, sizeof whole);
        Lanes16 step, sum, values;
        loadLanes(step, columns.step + at);
        loadLanes(sum, columns.sum + at);
        loadLanes(values, columns.bias + at);
        values += row.least * sum + __builtin_convertvector(whole, Lanes16) * step * row.step;
        if constexpr (Gelu) {
            float each[laneCount];
            storeLanes(values, each);
            for (float& value : each) value = gelu(value);
            loadLanes(values, each);
        }
        storeLanes(values, result + at);
    }
}

ANTECEDENT_AVX512 void restorePlain(const std::int32_t* sums, const ByteScale& row, const ColumnScales& columns, Bf16Bits* result) {
    restoreAll<false>(sums, row, columns, result);
}

ANTECEDENT_AVX512 void restoreGelu(const std::int32_t* sums, const ByteScale& row, const ColumnScales& columns, Bf16Bits* result) {
    restoreAll<true>(sums, row, columns, result);
}

}  // namespace

ByteScale quantizeRow(const Bf16Bits* row, std::int64_t width, std::uint8_t* bytes) { return quantizeAll(row, width, bytes); }

void restoreRow(const std::int32_t* sums, const ByteScale& row, const ColumnScales& columns, Bf16Bits* result) {
    (columns.gelu ? restoreGelu : restorePlain)(sums, row, columns, result);
}

}  // namespace antecedent
