// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/model_average.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using namespace test;

class ModelAverageTest : public ::testing::Test {
protected:
    void TearDown() override { fs::remove_all(m_folder); }

    /// A model on disk, all of whose weights are this number.
    fs::path modelOf(double number) {
        torch::NoGradGuard noGradient;
        const ReplyModel model = tinyModel();
        for (torch::Tensor& tensor : model.encoder.network()->parameters()) tensor.fill_(number);
        for (torch::Tensor& tensor : model.transformer->parameters()) tensor.fill_(number);
        const fs::path folder = m_folder / std::to_string(number);
        EXPECT_TRUE(saveModel(model, folder));
        return folder;
    }

    fs::path m_folder = fs::path(::testing::TempDir()) / ("average-" + std::to_string(::getpid()));
};

TEST_F(ModelAverageTest, GivesEveryModelTheSameShare) {
    auto model = loadModel(modelOf(1));
    ASSERT_TRUE(model) << model.error().text();
    const std::string before = model->encoder.fingerprint();
    const auto done = averageWith(*model, {modelOf(2), modelOf(6)});
    ASSERT_TRUE(done) << done.error().text();
    for (const auto& tensor : model->encoder.network()->parameters()) {
        EXPECT_TRUE(torch::allclose(tensor, torch::full_like(tensor, 3), 1e-3, 1e-3));
    }
    for (const auto& tensor : model->transformer->parameters()) {
        EXPECT_TRUE(torch::allclose(tensor, torch::full_like(tensor, 3), 1e-3, 1e-3));
    }
    EXPECT_NE(model->encoder.fingerprint(), before) << "vectors kept of the weights before no longer fit";
}

TEST_F(ModelAverageTest, RefusesWeightsOfOtherShapes) {
    ReplyModel model = tinyModel();
    TransformerOptions wider = model.transformer->options();
    wider.feedForward *= 2;
    model.transformer = ConversationTransformer(wider);
    const auto done = averageWith(model, {modelOf(1)});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BadInput);
    EXPECT_FALSE(averageWith(model, {m_folder / "none"}));
    EXPECT_FALSE(averageable(model, {modelOf(1)})) << "which is said before anything is learnt";
    EXPECT_TRUE(averageable(tinyModel(), {modelOf(1)}));
}

}  // namespace
}  // namespace antecedent
