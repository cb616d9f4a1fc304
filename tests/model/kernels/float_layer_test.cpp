// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/float_layer.h"

#include <gtest/gtest.h>

#include "model/inference/precision.h"
#include "model/kernels/instructions.h"

namespace antecedent {
namespace {

/// Of fewer columns than a register has, of some and a rest; all numbers of rows that a tile may have.
TEST(FloatLayer, GivesTheProductOfTheLayer) {
    if (vectorRegisters() == VectorRegisters::None) GTEST_SKIP() << "neither AVX2 nor AVX-512 here";
    torch::InferenceMode inference;
    torch::manual_seed(1);
    for (const std::int64_t out : {4, 16, 50}) {
        const auto weight = torch::randn({out, 30}), bias = torch::randn({out});
        const FloatLayer layer(weight, bias);
        for (const std::int64_t rows : {0, 1, 2, 3, 4, 5, 6, 7, 20}) {
            const auto x = torch::randn({rows, 30});
            auto result = torch::full({rows + 1, out}, 77.0f);
            layer.multiply(x.data_ptr<float>(), rows, result.data_ptr<float>());
            EXPECT_TRUE(torch::allclose(result.narrow(0, 0, rows), torch::linear(x, weight, bias), 1e-4, 1e-4)) << rows;
            EXPECT_TRUE((result[rows] == 77).all().item<bool>()) << "beyond the rows";
        }
    }
}

/// Layers with a bias and without one, in a module; learning goes on with the weights as they are.
TEST(FloatLayer, TakesThePlaceOfALayersProduct) {
    torch::manual_seed(2);
    torch::nn::Sequential layers(torch::nn::Linear(20, 30),
                                 torch::nn::Linear(torch::nn::LinearOptions(30, 7).bias(false)));
    const torch::nn::Linear first(layers->ptr<torch::nn::LinearImpl>(0)), last(layers->ptr<torch::nn::LinearImpl>(1));
    const auto x = torch::randn({2, 9, 20});
    const auto through = [&](const torch::Tensor& from) { return project(last, project(first, from)); };
    const auto before = through(x).detach();
    packFloats(*layers);
    packFloats(*layers);
    EXPECT_TRUE(through(x).requires_grad());
    EXPECT_EQ(layers->parameters().size(), 3u);
    torch::InferenceMode inference;
    const auto packed = through(x);
    EXPECT_TRUE(torch::allclose(packed, before, 1e-4, 1e-5));
    if (vectorRegisters() == VectorRegisters::None) return;
    EXPECT_EQ(first->children().size() + last->children().size(), 2u);
    torch::NoGradGuard noGrad;
    first->weight.zero_();
    EXPECT_TRUE(torch::equal(through(x), packed)) << "what was packed stays as it is";
}

}  // namespace
}  // namespace antecedent
