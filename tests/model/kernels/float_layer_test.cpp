// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/float_layer.h"

#include <gtest/gtest.h>

#include "model/kernels/arithmetic.h"

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

}  // namespace
}  // namespace antecedent
