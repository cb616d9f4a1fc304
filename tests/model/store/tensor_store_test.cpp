// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/store/tensor_store.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

TEST(TensorStore, KeepsMatricesToWithinAnEightBitStepOfEachRow) {
    torch::manual_seed(1);
    const auto matrix = torch::randn({64, 80}) * torch::arange(1, 65).unsqueeze(1);
    const auto file = SafetensorsFile::parse(storeTensors({{"m", matrix}, {"v", matrix[0]}}, Storage::Int8Rows), "");
    ASSERT_TRUE(file);
    const auto read = loadTensor(*file, "m");
    ASSERT_TRUE(read) << read.error().text();
    const auto step = matrix.abs().amax(1, true) / 127;
    EXPECT_LE(((*read - matrix).abs() / step).max().item<float>(), 0.51f);
    EXPECT_EQ(file->tensor("v")->type, TensorType::F16);
}

TEST(TensorStore, RefusesAModuleOfAnotherShape) {
    torch::nn::Linear small(4, 4), large(8, 8);
    const auto file = SafetensorsFile::parse(storeTensors(namedTensors(*small, "x."), Storage::Fp32), "");
    ASSERT_TRUE(file);
    EXPECT_FALSE(loadModule(*large, *file, "x."));
    EXPECT_FALSE(loadModule(*small, *file, "y."));
    torch::nn::Linear other(4, 4);
    ASSERT_TRUE(loadModule(*other, *file, "x."));
    EXPECT_TRUE(torch::equal(other->weight, small->weight));
}

TEST(TensorStore, RefusesScalesThatDoNotFit) {
    const char bytes[8] = {};
    const auto content = safetensorsContent({{"m", {TensorType::I8, {2, 2}, std::string_view(bytes, 4)}},
                                             {"m.scale", {TensorType::F32, {1}, std::string_view(bytes, 4)}}});
    const auto file = SafetensorsFile::parse(content, "");
    ASSERT_TRUE(file);
    EXPECT_FALSE(loadTensor(*file, "m"));
}

/// Two rows of four numbers in blocks of two.
std::string blockContent(std::int64_t blocks) {
    static const std::int8_t values[8] = {1, 2, 3, 4, -1, -2, -8, 7};
    static const float scales[4] = {1, 10, 2, 0.5f};
    const std::string_view scaleBytes(reinterpret_cast<const char*>(scales), static_cast<std::size_t>(8 * blocks));
    return safetensorsContent(
        {{"m.q", {TensorType::I8, {2, 4}, std::string_view(reinterpret_cast<const char*>(values), 8)}},
         {"m.scale", {TensorType::F32, {2, blocks}, scaleBytes}}});
}

TEST(TensorStore, ReadsRowsInBlocksWithAScaleEach) {
    const auto file = SafetensorsFile::parse(blockContent(2), "");
    ASSERT_TRUE(file);
    const auto matrix = loadTensor(*file, "m");
    ASSERT_TRUE(matrix) << matrix.error().text();
    EXPECT_TRUE(torch::equal(*matrix, torch::tensor({{1.f, 2.f, 30.f, 40.f}, {-2.f, -4.f, -4.f, 3.5f}})));
    const auto three = safetensorsContent({{"m.q", {TensorType::I8, {1, 4}, std::string_view("\1\1\1\1", 4)}},
                                           {"m.scale", {TensorType::I8, {1, 3}, std::string_view("\1\1\1", 3)}}});
    EXPECT_FALSE(loadTensor(*SafetensorsFile::parse(three, ""), "m")) << "three scales for four numbers";
}

TEST(TensorStore, NamesATensorThatNothingReads) {
    const auto file = SafetensorsFile::parse(blockContent(2), "weights");
    ASSERT_TRUE(file);
    EXPECT_TRUE(holdsOnly(*file, {"m"}));
    const auto other = holdsOnly(*file, {"n"});
    ASSERT_FALSE(other);
    EXPECT_NE(other.error().text().find("m.q"), std::string::npos) << other.error().text();
}

}  // namespace
}  // namespace antecedent
