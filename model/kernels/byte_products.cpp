// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/byte_products.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "model/kernels/byte_kernels.h"
#include "model/kernels/vector_math.h"

namespace antecedent {
namespace {

constexpr std::size_t cacheLine = 64;
constexpr int mostIn16Bits = 32767;

/// Whether the products of a group of eight weights fit into 16 bits two by two, whatever the bytes are: those of a
/// pair in the first half and of the pair at the same place in the second are added.
bool summable(const std::int8_t* group) {
    for (const int pair : {0, 2}) {
        int positive = 0, negative = 0;
        for (const int place : {pair, pair + 1, pair + 4, pair + 5}) {
            positive += std::max<int>(group[place], 0);
            negative += std::max<int>(-group[place], 0);
        }
        if (std::max(positive, negative) * largestByte() > mostIn16Bits) return false;
    }
    return true;
}

}  // namespace

void ByteProducts::Release::operator()(std::int8_t* weights) const {
    std::free(weights);
}

ByteProducts::ByteProducts(const std::int8_t* weight, std::int64_t out, std::int64_t in)
    : m_columns(blockColumns(byteInstructions())),
      m_rowSize(roundedUp(in, byteGroup)),
      m_sumsSize(roundedUp(out, m_columns)),
      m_weights(static_cast<std::int8_t*>(
          std::aligned_alloc(cacheLine, static_cast<std::size_t>(roundedUp(m_rowSize * m_sumsSize, cacheLine))))) {
    if (!m_weights) throw std::bad_alloc();
    std::vector<std::int8_t> rows(static_cast<std::size_t>(m_sumsSize * m_rowSize));  // padded with zeros
    for (std::int64_t i = 0; i < out; ++i) std::copy_n(weight + i * in, in, rows.data() + i * m_rowSize);
    for (std::int64_t first = 0; first < m_sumsSize; first += m_columns) pack(first, rows.data() + first * m_rowSize);
}

/// The rows of a block come first that are `summable` in all of its columns.
void ByteProducts::pack(std::int64_t first, const std::int8_t* rows) {
    const std::int64_t groups = m_rowSize / byteGroup;
    std::vector<std::int32_t> places;
    for (std::int64_t group = 0; group < groups; ++group)
        places.push_back(static_cast<std::int32_t>(group * byteGroup));
    auto end = places.end();
    if (byteInstructions() == ByteInstructions::Pairs256) {
        end = std::stable_partition(places.begin(), places.end(), [&](std::int32_t place) {
            for (std::int64_t i = 0; i < m_columns; ++i) {
                if (!summable(rows + i * m_rowSize + place)) return false;
            }
            return true;
        });
    }
    m_summable.push_back(end - places.begin());
    std::int8_t* target = m_weights.get() + first * m_rowSize;
    for (const std::int32_t place : places) {
        for (const std::int64_t half : {0, 4}) {
            for (std::int64_t i = 0; i < m_columns; ++i, target += 4) {
                std::memcpy(target, rows + i * m_rowSize + place + half, 4);
            }
        }
    }
    m_places.insert(m_places.end(), places.begin(), places.end());
}

void ByteProducts::multiply(const std::uint8_t* bytes, std::int64_t rows, std::int32_t* sums) const {
    const ByteInstructions instructions = byteInstructions();
    const std::int64_t groups = m_rowSize / byteGroup;
    for (std::size_t i = 0; i < m_summable.size(); ++i) {
        const std::int64_t block = static_cast<std::int64_t>(i), first = block * m_columns;
        multiplyBlock(instructions,
                      {m_weights.get() + first * m_rowSize, m_places.data() + block * groups, groups, m_summable[i]},
                      {bytes, m_rowSize, sums + first, m_sumsSize, rows});
    }
}

}  // namespace antecedent
