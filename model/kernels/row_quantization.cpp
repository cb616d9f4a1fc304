// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/row_quantization.h"

#include "model/kernels/vector_dispatch.h"

namespace antecedent {
namespace {

struct TakeSmaller {
    template <class Lanes>
    ANTECEDENT_INLINE void operator()(Lanes& lanes, const Lanes& others) const {
        lanes = others < lanes ? others : lanes;
    }
};

/// Where the block after `column` begins: the last one reaches back over what is done already.
template <class Lanes>
ANTECEDENT_INLINE std::int64_t blockAt(std::int64_t column, std::int64_t width) {
    return std::min(column, width - lanesOf<Lanes>);
}

/// A row that becomes bytes, and what these stand for.
struct QuantizedRow {
    std::int64_t width;
    float mostByte;
    std::uint8_t* bytes;
    ByteScale* scale;
};

template <class Lanes>
ANTECEDENT_INLINE void quantizeAll(const Bf16Bits* row, const QuantizedRow& result) {
    const std::int64_t width = result.width;
    Lanes values, least, most;
    loadLanes(least, row);
    most = least;
    for (std::int64_t column = lanesOf<Lanes>; column < width; column += lanesOf<Lanes>) {
        loadLanes(values, row + blockAt<Lanes>(column, width));
        TakeSmaller()(least, values);
        TakeLarger()(most, values);
    }
    const float from = combined<TakeSmaller>(least), range = combined<TakeLarger>(most) - from;
    const float perStep = range > 0 ? result.mostByte / range : 0;
    for (std::int64_t column = 0; column < width; column += lanesOf<Lanes>) {
        const std::int64_t at = blockAt<Lanes>(column, width);
        loadLanes(values, row + at);
        const auto whole = __builtin_convertvector((values - from) * perStep + 0.5f, LanesOf<Lanes, std::int32_t>);
        // In two steps, since compilers take one with numbers of a quarter of the size number by number.
        const auto halves = __builtin_convertvector(whole, LanesOf<Lanes, std::uint16_t>);
        const auto rounded = __builtin_convertvector(halves, LanesOf<Lanes, std::uint8_t>);
        std::memcpy(result.bytes + at, &rounded, sizeof rounded);
    }
    *result.scale = {from, range / result.mostByte};
}

template <class Lanes, bool Gelu>
ANTECEDENT_INLINE void restoreAll(const std::int32_t* sums, const ByteScale& row, const ColumnScales& columns,
                                  Bf16Bits* result) {
    for (std::int64_t column = 0; column < columns.width; column += lanesOf<Lanes>) {
        const std::int64_t at = blockAt<Lanes>(column, columns.width);
        LanesOf<Lanes, std::int32_t> whole;
        std::memcpy(&whole, sums + at, sizeof whole);
        Lanes step, sum, values;
        loadLanes(step, columns.step + at);
        loadLanes(sum, columns.sum + at);
        loadLanes(values, columns.bias + at);
        values += row.least * sum + __builtin_convertvector(whole, Lanes) * step * row.step;
        if constexpr (Gelu) toGelu(values);
        storeLanes(values, result + at);
    }
}

}  // namespace

ByteScale quantizeRow(const Bf16Bits* row, std::int64_t width, std::uint8_t* bytes) {
    static const auto mostByte = static_cast<float>(largestByte());
    ByteScale scale;
    onVectors<quantizeAll<Lanes8>, quantizeAll<Lanes16>>(row, QuantizedRow{width, mostByte, bytes, &scale});
    return scale;
}

void restoreRow(const std::int32_t* sums, const ByteScale& row, const ColumnScales& columns, Bf16Bits* result) {
    if (columns.gelu) {
        onVectors<restoreAll<Lanes8, true>, restoreAll<Lanes16, true>>(sums, row, columns, result);
    } else {
        onVectors<restoreAll<Lanes8, false>, restoreAll<Lanes16, false>>(sums, row, columns, result);
    }
}

}  // namespace antecedent
