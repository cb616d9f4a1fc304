// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace antecedent {

/// A matrix of int8 in the layout in which kernels of our own multiply: for the few rows of one message, for which a
/// library spends longer on getting ready than on the product, and on processors with AVX2 alone, where they are
/// quicker than oneDNN 2.6. On several threads at once if need be.
class ByteProducts {
public:
    /// weight [out, in], of numbers from -127 to 127. Not for ByteInstructions::None.
    ByteProducts(const std::int8_t* weight, std::int64_t out, std::int64_t in);

    /// Bytes from the beginning of a row to that of the next; those beyond `in` do not matter.
    std::int64_t rowSize() const { return m_rowSize; }
    /// Sums of a row, those of the first `out` columns first.
    std::int64_t sumsSize() const { return m_sumsSize; }

    /// sums [rows, sumsSize] = bytes [rows, rowSize] W^T, exactly. Bytes are at most `largestByte()`.
    void multiply(const std::uint8_t* bytes, std::int64_t rows, std::int32_t* sums) const;

private:
    struct Release {
        void operator()(std::int8_t* weights) const;
    };
    void pack(std::int64_t first, const std::int8_t* rows);

    std::int64_t m_columns, m_rowSize, m_sumsSize;
    std::unique_ptr<std::int8_t, Release> m_weights;  ///< blocks of columns, see ByteBlock
    std::vector<std::int32_t> m_places;               ///< [blocks, groups]
    std::vector<std::int64_t> m_summable;             ///< [blocks]
};

}  // namespace antecedent
