// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/byte_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include <cstring>

#define ANTECEDENT_PAIRS __attribute__((target("avx2")))
#define ANTECEDENT_FOURS __attribute__((target("avx2,avxvnni")))
#define ANTECEDENT_WIDE_FOURS __attribute__((target("avx512f,avx512vnni")))
#define ANTECEDENT_UNROLL _Pragma("GCC unroll 8")

namespace antecedent {
namespace {

/// So many rows at once, as leave registers for sums, weights and a row's bytes.
constexpr int pairRows = 3, fourRows = 6, wideFourRows = 8;

inline std::int32_t fourBytes(const std::uint8_t* bytes) {
    std::int32_t value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

// Without VNNI a product of four bytes takes two steps: pairs in 16 bits, and their sum in 32. Where the next four
// weights leave room for it, the pairs are added in 16 bits and widened together.
template <int Rows>
ANTECEDENT_PAIRS void pairTile(const ByteBlock& block, const ByteRows& rows) {
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i sums[Rows][2];
    ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) sums[row][0] = sums[row][1] = _mm256_setzero_si256();
    const auto* weights = reinterpret_cast<const __m256i*>(block.weights);
    std::int64_t group = 0;
    for (; group < block.summable; ++group, weights += 4) {
        const std::uint8_t* bytes = rows.bytes + block.places[group];
        ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row, bytes += rows.byteStep) {
            const __m256i first = _mm256_set1_epi32(fourBytes(bytes)), second = _mm256_set1_epi32(fourBytes(bytes + 4));
            ANTECEDENT_UNROLL for (int half = 0; half < 2; ++half) {
                const __m256i pairs = _mm256_add_epi16(_mm256_maddubs_epi16(first, weights[half]),
                                                       _mm256_maddubs_epi16(second, weights[2 + half]));
                sums[row][half] = _mm256_add_epi32(sums[row][half], _mm256_madd_epi16(pairs, ones));
            }
        }
    }
    for (; group < block.groups; ++group, weights += 4) {
        const std::uint8_t* bytes = rows.bytes + block.places[group];
        ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row, bytes += rows.byteStep) {
            const __m256i first = _mm256_set1_epi32(fourBytes(bytes)), second = _mm256_set1_epi32(fourBytes(bytes + 4));
            ANTECEDENT_UNROLL for (int half = 0; half < 2; ++half) {
                const __m256i one = _mm256_madd_epi16(_mm256_maddubs_epi16(first, weights[half]), ones),
                              other = _mm256_madd_epi16(_mm256_maddubs_epi16(second, weights[2 + half]), ones);
                sums[row][half] = _mm256_add_epi32(sums[row][half], _mm256_add_epi32(one, other));
            }
        }
    }
    ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) {
        auto* target = reinterpret_cast<__m256i*>(rows.sums + row * rows.sumStep);
        _mm256_storeu_si256(target, sums[row][0]);
        _mm256_storeu_si256(target + 1, sums[row][1]);
    }
}

template <int Rows>
ANTECEDENT_FOURS void fourTile(const ByteBlock& block, const ByteRows& rows) {
    __m256i sums[Rows][2];
    ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) sums[row][0] = sums[row][1] = _mm256_setzero_si256();
    const auto* weights = reinterpret_cast<const __m256i*>(block.weights);
    for (std::int64_t place = 0; place < block.groups * byteGroup; place += 4, weights += 2) {
        const std::uint8_t* bytes = rows.bytes + place;
        const __m256i one = weights[0], other = weights[1];
        ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) {
            const __m256i four = _mm256_set1_epi32(fourBytes(bytes + row * rows.byteStep));
            sums[row][0] = _mm256_dpbusd_avx_epi32(sums[row][0], four, one);
            sums[row][1] = _mm256_dpbusd_avx_epi32(sums[row][1], four, other);
        }
    }
    ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) {
        auto* target = reinterpret_cast<__m256i*>(rows.sums + row * rows.sumStep);
        _mm256_storeu_si256(target, sums[row][0]);
        _mm256_storeu_si256(target + 1, sums[row][1]);
    }
}

template <int Rows>
ANTECEDENT_WIDE_FOURS void wideFourTile(const ByteBlock& block, const ByteRows& rows) {
    __m512i sums[Rows][2];
    ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) sums[row][0] = sums[row][1] = _mm512_setzero_si512();
    const std::int8_t* weights = block.weights;
    for (std::int64_t place = 0; place < block.groups * byteGroup; place += 4, weights += 128) {
        const std::uint8_t* bytes = rows.bytes + place;
        const __m512i one = _mm512_load_si512(weights), other = _mm512_load_si512(weights + 64);
        ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) {
            const __m512i four = _mm512_set1_epi32(fourBytes(bytes + row * rows.byteStep));
            sums[row][0] = _mm512_dpbusd_epi32(sums[row][0], four, one);
            sums[row][1] = _mm512_dpbusd_epi32(sums[row][1], four, other);
        }
    }
    ANTECEDENT_UNROLL for (int row = 0; row < Rows; ++row) {
        std::int32_t* target = rows.sums + row * rows.sumStep;
        _mm512_storeu_si512(target, sums[row][0]);
        _mm512_storeu_si512(target + 16, sums[row][1]);
    }
}

using Tile = void (*)(const ByteBlock&, const ByteRows&);

/// For one row, two, and so on.
constexpr Tile pairTiles[pairRows] = {pairTile<1>, pairTile<2>, pairTile<3>};
constexpr Tile fourTiles[fourRows] = {fourTile<1>, fourTile<2>, fourTile<3>, fourTile<4>, fourTile<5>, fourTile<6>};
constexpr Tile wideFourTiles[wideFourRows] = {wideFourTile<1>, wideFourTile<2>, wideFourTile<3>, wideFourTile<4>,
                                              wideFourTile<5>, wideFourTile<6>, wideFourTile<7>, wideFourTile<8>};

template <int Most>
void multiplyWith(const Tile (&tiles)[Most], const ByteBlock& block, ByteRows rows) {
    while (rows.count > 0) {
        const std::int64_t count = rows.count < Most ? rows.count : Most;
        tiles[count - 1](block, rows);
        rows.bytes += count * rows.byteStep;
        rows.sums += count * rows.sumStep;
        rows.count -= count;
    }
}

}  // namespace

std::int64_t blockColumns(ByteInstructions instructions) {
    return instructions == ByteInstructions::Fours512 ? 32 : 16;
}

void multiplyBlock(ByteInstructions instructions, const ByteBlock& block, const ByteRows& rows) {
    switch (instructions) {
        case ByteInstructions::Pairs256:
            return multiplyWith(pairTiles, block, rows);
        case ByteInstructions::Fours256:
            return multiplyWith(fourTiles, block, rows);
        case ByteInstructions::Fours512:
            return multiplyWith(wideFourTiles, block, rows);
        case ByteInstructions::None:
            return;
    }
}

}  // namespace antecedent

#else

namespace antecedent {

std::int64_t blockColumns(ByteInstructions) {
    return 16;
}
void multiplyBlock(ByteInstructions, const ByteBlock&, const ByteRows&) {}

}  // namespace antecedent

#endif
