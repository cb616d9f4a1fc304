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

}  // namespace
}  // namespace antecedent
