// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/row_quantization.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "model/kernels/instructions.h"

namespace antecedent {
namespace {

std::vector<Bf16Bits> rounded(const std::vector<float>& values) {
    std::vector<Bf16Bits> bits;
    for (const float value : values) bits.push_back(narrowed(value));
    return bits;
}

/// Widths of one register, of some and a rest, and of two.
TEST(RowQuantization, GivesBytesFromTheLeastToTheLargest) {
    if (vectorRegisters() == VectorRegisters::None) GTEST_SKIP() << "neither AVX2 nor AVX-512 here";
    for (const std::int64_t width : {16, 27, 32, 300}) {
        std::vector<float> values;
        for (std::int64_t i = 0; i < width; ++i) values.push_back(std::sin(static_cast<float>(i) * 1.7f) * 3 + 1);
        const auto row = rounded(values);
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(width) + 1, 77);
        const ByteScale scale = quantizeRow(row.data(), width, bytes.data());
        EXPECT_EQ(bytes.back(), 77) << "beyond the row";
        bytes.pop_back();
        EXPECT_EQ(*std::min_element(bytes.begin(), bytes.end()), 0);
        EXPECT_EQ(*std::max_element(bytes.begin(), bytes.end()), largestByte());
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            EXPECT_NEAR(scale.least + scale.step * bytes[i], widened(row[i]), scale.step * 0.51f) << width << ", " << i;
        }
    }
}

TEST(RowQuantization, OfOneNumberHasNoSteps) {
    if (vectorRegisters() == VectorRegisters::None) GTEST_SKIP() << "neither AVX2 nor AVX-512 here";
    const auto row = rounded(std::vector<float>(20, -2.5f));
    std::vector<std::uint8_t> bytes(20, 77);
    const ByteScale scale = quantizeRow(row.data(), 20, bytes.data());
    EXPECT_EQ(scale.least, -2.5f);
    EXPECT_EQ(scale.step, 0);
    EXPECT_EQ(std::count(bytes.begin(), bytes.end(), 0), 20);
}

TEST(RowQuantization, RestoresWhatTheColumnsAddUpTo) {
    if (vectorRegisters() == VectorRegisters::None) GTEST_SKIP() << "neither AVX2 nor AVX-512 here";
    constexpr std::size_t width = 21;
    std::vector<std::int32_t> sums;
    std::vector<float> step, sum, bias;
    for (std::size_t i = 0; i < width; ++i) {
        const auto place = static_cast<float>(i);
        sums.push_back(static_cast<std::int32_t>(i) * 100 - 900);
        step.push_back(0.01f + place * 0.001f);
        sum.push_back(place - 10);
        bias.push_back(0.5f - place * 0.1f);
    }
    const ByteScale row{-0.25f, 0.125f};
    for (const bool curved : {false, true}) {
        std::vector<Bf16Bits> result(width + 1, 77);
        restoreRow(sums.data(), row, {step.data(), sum.data(), bias.data(), width, curved}, result.data());
        EXPECT_EQ(result.back(), 77) << "beyond the row";
        for (std::size_t i = 0; i < width; ++i) {
            const float plain = row.least * sum[i] + row.step * step[i] * static_cast<float>(sums[i]) + bias[i];
            const float expected = curved ? 0.5f * plain * (1 + std::erf(plain / std::sqrt(2.0f))) : plain;
            EXPECT_NEAR(widened(result[i]), expected, 0.004f * std::fabs(expected) + 1e-5f) << i;
        }
    }
}

}  // namespace
}  // namespace antecedent
