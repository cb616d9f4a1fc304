// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "model/bundle/model_file.h"
#include "model/bundle/text_encoder.h"

namespace antecedent {
namespace {

/// Texts with the vectors that an independent engine gives for all-MiniLM-L6-v2.
struct Reference {
    std::vector<std::string> texts;
    torch::Tensor vectors;
};

Reference reference() {
    const auto json = nlohmann::json::parse(*readFile(ANTECEDENT_SOURCE_DIR "/tests/golden/encoder_reference.json"));
    Reference result;
    std::vector<torch::Tensor> rows;
    for (const auto& entry : json) {
        result.texts.push_back(entry.at("text").get<std::string>());
        rows.push_back(torch::tensor(entry.at("vector").get<std::vector<float>>()));
    }
    result.vectors = torch::stack(rows);
    return result;
}

/// The shipped encoder's upper layers have learnt further and say other things, but words are still read
/// alike.
TEST(EncoderReference, ShippedWeightsTellTextsApartAsTheirOriginDoes) {
    const auto model = loadModel(ANTECEDENT_SOURCE_DIR "/resources/models/base");
    ASSERT_TRUE(model) << model.error().text();
    const auto expected = reference();
    const auto similarity = model->encoder.encode(expected.texts, 256).matmul(expected.vectors.transpose(0, 1));
    const auto nearest = similarity.argmax(1), self = torch::arange(similarity.size(0));
    EXPECT_GE((nearest == self).sum().item<std::int64_t>(), similarity.size(0) - 2);
}

#ifdef ANTECEDENT_REFERENCE_ENCODER
TEST(EncoderReference, PretrainedWeightsGiveTheReferenceVectors) {
    const auto encoder = TextEncoder::fromPretrained(ANTECEDENT_REFERENCE_ENCODER);
    ASSERT_TRUE(encoder) << encoder.error().text();
    const auto expected = reference();
    EXPECT_LT((encoder->encode(expected.texts, 256) - expected.vectors).abs().max().item<float>(), 1e-4f);
}
#endif

}  // namespace
}  // namespace antecedent
