// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/upper_kernels.h"

#include <gtest/gtest.h>

#include "model/kernels/instructions.h"
#include "model/kernels/tensor_bits.h"

namespace antecedent {
namespace {

class UpperKernels : public testing::TestWithParam<std::int64_t> {
protected:
    void SetUp() override {
        if (vectorRegisters() == VectorRegisters::None) GTEST_SKIP() << "neither AVX2 nor AVX-512 here";
        torch::manual_seed(2);
        m_weight = torch::randn({width()});
        m_bias = torch::randn({width()});
        m_rows = torch::randn({rows, width()}) * 3 + 1;
        m_added = torch::randn({rows, width()}).to(torch::kBFloat16);
    }
    static std::int64_t width() { return GetParam(); }
    RowNorm norm() const { return {m_weight.data_ptr<float>(), m_bias.data_ptr<float>(), width(), 1e-5}; }
    torch::Tensor normed() const {
        return torch::layer_norm(m_rows + m_added.to(torch::kFloat32), {width()}, m_weight, m_bias, 1e-5);
    }

    static constexpr std::int64_t rows = 3;
    torch::InferenceMode m_inference;
    torch::Tensor m_weight, m_bias, m_rows, m_added;
};

TEST_P(UpperKernels, AddAndThenNormalise) {
    const auto sum = m_rows + m_added.to(torch::kFloat32), expected = normed();
    auto exact = m_rows.clone(), rounded = torch::empty({rows, width()}, torch::kBFloat16);
    addThenNorm(norm(), bitsOf(m_added), {exact.data_ptr<float>(), bitsOf(rounded), rows});
    EXPECT_TRUE(torch::allclose(exact, sum, 1e-6, 1e-6));
    EXPECT_TRUE(torch::allclose(rounded.to(torch::kFloat32), expected, 0.01, 0.01));

    addThenNorm(norm(), nullptr, {exact.data_ptr<float>(), bitsOf(rounded), rows});
    EXPECT_TRUE(torch::allclose(exact, sum, 1e-6, 1e-6)) << "nothing to add";
}

TEST_P(UpperKernels, SumUpWhatIsNormalised) {
    const auto weights = torch::randn({width()});
    const auto expected = (normed()[1] * weights).sum().item<float>();
    const float found =
        normedDot(norm(), m_rows[1].data_ptr<float>(), bitsOf(m_added) + width(), weights.data_ptr<float>());
    EXPECT_NEAR(found, expected, 1e-3f);
}

TEST_P(UpperKernels, CurveLikeGelu) {
    auto values = m_rows.clone();
    geluAll(values.data_ptr<float>(), values.numel());
    EXPECT_TRUE(torch::allclose(values, torch::gelu(m_rows), 1e-4, 1e-5));
}

TEST_P(UpperKernels, PairVectorsWithTheTarget) {
    auto scaled = torch::zeros({width() + 1}), products = torch::zeros({width() + 1});
    const float dot = pairVectors({m_rows[0].data_ptr<float>(), m_rows[1].data_ptr<float>(), width(), 2,
                                   scaled.data_ptr<float>(), products.data_ptr<float>()});
    const auto product = m_rows[0] * m_rows[1];
    EXPECT_NEAR(dot, product.sum().item<float>(), 1e-3f);
    EXPECT_TRUE(torch::allclose(scaled.narrow(0, 0, width()), m_rows[0] * 2, 1e-6, 1e-6));
    EXPECT_TRUE(torch::allclose(products.narrow(0, 0, width()), product * 4, 1e-5, 1e-5));
    EXPECT_EQ(scaled[width()].item<float>(), 0) << "beyond the row";
    EXPECT_EQ(products[width()].item<float>(), 0) << "beyond the row";
}

/// Less than a register, one, some and a rest.
INSTANTIATE_TEST_SUITE_P(Widths, UpperKernels, testing::Values(5, 16, 43));

}  // namespace
}  // namespace antecedent
