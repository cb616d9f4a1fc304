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

#ifdef ANTECEDENT_REFERENCE_MULTILINGUAL_ENCODER
/// Texts in sixteen languages. Its engine rounds what it multiplies, so that vectors differ a little.
TEST(EncoderReference, MultilingualWeightsGiveTheReferenceVectorsAndTokens) {
    const std::filesystem::path folder = ANTECEDENT_REFERENCE_MULTILINGUAL_ENCODER;
    const auto encoder = TextEncoder::fromPretrained(folder);
    ASSERT_TRUE(encoder) << encoder.error().text();
    EXPECT_EQ(encoder->network()->options().layers, 12);
    for (const auto& entry : nlohmann::json::parse(*readFile(folder / "reference_vectors.json"))) {
        const std::string text = "query: " + entry.at("text").get<std::string>();
        const auto ids = encoder->tokenizer()->encode(text, 256);
        EXPECT_EQ(ids, entry.at("token_ids").get<std::vector<std::int32_t>>()) << text;
        const auto wanted = torch::tensor(entry.at("vector").get<std::vector<float>>());
        EXPECT_GT(encoder->encode({text}, 256)[0].dot(wanted).item<float>(), 0.999f) << text;
    }
}
#endif

}  // namespace
}  // namespace antecedent
