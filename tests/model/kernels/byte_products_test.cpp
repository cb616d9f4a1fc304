// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/byte_products.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <vector>

#include "model/kernels/instructions.h"

namespace antecedent {
namespace {

struct Shape {
    std::int64_t out, in, rows;
};

/// Weights and bytes drawn by functions of a generator; the sums that come out otherwise than number by number.
template <class Weight, class Byte>
int wrongSums(const Shape& shape, const Weight& weight, const Byte& byte) {
    std::mt19937 generator(5);
    std::vector<std::int8_t> weights;
    for (std::int64_t i = 0; i < shape.out * shape.in; ++i) weights.push_back(weight(generator));
    const ByteProducts products(weights.data(), shape.out, shape.in);
    const std::int64_t step = products.rowSize(), sumStep = products.sumsSize();
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(shape.rows * step), 77);
    for (std::int64_t row = 0; row < shape.rows; ++row) {
        for (std::int64_t i = 0; i < shape.in; ++i) bytes[static_cast<std::size_t>(row * step + i)] = byte(generator);
    }
    std::vector<std::int32_t> sums(static_cast<std::size_t>(shape.rows * sumStep));
    products.multiply(bytes.data(), shape.rows, sums.data());
    int wrong = 0;
    for (std::int64_t row = 0; row < shape.rows; ++row) {
        for (std::int64_t column = 0; column < shape.out; ++column) {
            std::int32_t sum = 0;
            for (std::int64_t i = 0; i < shape.in; ++i) {
                sum += bytes[static_cast<std::size_t>(row * step + i)] *
                       weights[static_cast<std::size_t>(column * shape.in + i)];
            }
            wrong += sum != sums[static_cast<std::size_t>(row * sumStep + column)] ? 1 : 0;
        }
    }
    return wrong;
}

const std::vector<Shape> shapes{{16, 16, 1}, {50, 30, 7}, {300, 132, 16}, {33, 384, 20}, {900, 300, 13}};

/// Most of them small, some as large as they get: groups of rows that may be added in 16 bits, and such that may not.
TEST(ByteProducts, AreExact) {
    if (byteInstructions() == ByteInstructions::None) GTEST_SKIP() << "no such kernels here";
    for (const Shape& shape : shapes) {
        const int wrong = wrongSums(
            shape,
            [](auto& generator) {
                return static_cast<std::int8_t>(generator() % 50 == 0 ? 127 : static_cast<int>(generator() % 71) - 35);
            },
            [](auto& generator) {
                return static_cast<std::uint8_t>(generator() % static_cast<unsigned>(largestByte() + 1));
            });
        EXPECT_EQ(wrong, 0) << shape.out << " x " << shape.in;
    }
}

TEST(ByteProducts, AreExactAtTheLimits) {
    if (byteInstructions() == ByteInstructions::None) GTEST_SKIP() << "no such kernels here";
    const auto largest = [](auto&) { return static_cast<std::uint8_t>(largestByte()); };
    for (const Shape& shape : shapes) {
        EXPECT_EQ(wrongSums(
                      shape, [](auto&) { return std::int8_t(127); }, largest),
                  0);
        EXPECT_EQ(wrongSums(
                      shape, [](auto&) { return std::int8_t(-127); }, largest),
                  0);
        EXPECT_EQ(wrongSums(
                      shape, [](auto& generator) { return std::int8_t(generator() % 2 == 0 ? 127 : -127); }, largest),
                  0);
    }
}

/// The largest weights of which two pairs just fit, or just do not.
TEST(ByteProducts, AreExactWhereSixteenBitsJustHold) {
    if (byteInstructions() == ByteInstructions::None) GTEST_SKIP() << "no such kernels here";
    const auto largest = [](auto&) { return static_cast<std::uint8_t>(largestByte()); };
    for (const int weight : {64, 65, -64, -65}) {
        EXPECT_EQ(wrongSums(
                      {40, 64, 9}, [weight](auto&) { return static_cast<std::int8_t>(weight); }, largest),
                  0)
            << weight;
    }
}

}  // namespace
}  // namespace antecedent
