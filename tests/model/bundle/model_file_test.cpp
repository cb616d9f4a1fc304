// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/model_file.h"

#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "model/decoding/torch_predictor.h"
#include "tests/model/tiny_sentencepiece.h"
#include "tests/model/training/tiny_model.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;

class ModelFile : public ::testing::Test {
protected:
    void change(const std::function<void(nlohmann::json&)>& what) {
        auto json = nlohmann::json::parse(std::ifstream(m_folder.path("config.json")));
        what(json);
        m_folder.write("config.json", json.dump());
    }
    Result<ReplyModel> load() { return loadModel(m_folder.path("")); }

    testing::TemporaryFolder m_folder;
};

TEST_F(ModelFile, WithMoreLayersThanItsConfigSaysIsNotReadInPart) {
    ASSERT_TRUE(saveModel(test::tinyModel(), m_folder.path("")));
    ASSERT_TRUE(load());
    change([](nlohmann::json& config) { config["encoder"]["layers"] = 1; });
    const auto model = load();
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().text(), HasSubstr("encoder.encoder.layer.1."));
    EXPECT_THAT(model.error().text(), HasSubstr("config.json"));
}

TEST_F(ModelFile, KeepsItsTokenizer) {
    ReplyModel model = test::tinyModel();
    auto tokenizer = std::make_shared<SentencePieceTokenizer>(test::tinySentencePiece());
    EncoderOptions sizes = model.encoder.network()->options();
    sizes.vocabularySize = static_cast<std::int64_t>(tokenizer->vocabularySize()) + 7;
    model.encoder = TextEncoder(tokenizer, UtteranceEncoder(sizes), "test");
    ASSERT_TRUE(saveModel(model, m_folder.path("")));
    const auto read = load();
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->encoder.tokenizer()->kind(), "sentencepiece");
    EXPECT_EQ(read->encoder.words("de ketel"), model.encoder.words("de ketel"));
    change([](nlohmann::json& config) { config["tokenizer"] = "syllables"; });
    EXPECT_THAT(load().error().text(), HasSubstr("syllables"));
}

TEST_F(ModelFile, IsNotWrittenFromWhatIsMadeToPredictWith) {
    const ReplyModel model = test::tinyModel();
    const auto refused = saveModel(forInference(model, quickestArithmetic()), m_folder.path(""));
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().text(), HasSubstr("made to predict with"));
    EXPECT_TRUE(saveModel(model, m_folder.path(""))) << "the model itself is as it was";
    EXPECT_GT(load()->parameters, 1000u);
}

TEST_F(ModelFile, KeepsTheProjectionOfItsEncoder) {
    ReplyModel model = test::tinyModel();
    EncoderOptions sizes = model.encoder.network()->options();
    sizes.projection = true;
    model.encoder = TextEncoder(model.encoder.tokenizer(), UtteranceEncoder(sizes), "test");
    ASSERT_TRUE(saveModel(model, m_folder.path("")));
    const auto read = load();
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_TRUE(read->encoder.network()->options().projection);
    change([](nlohmann::json& config) { config["encoder"].erase("projection"); });
    EXPECT_THAT(load().error().text(), HasSubstr("projection"));
}

TEST_F(ModelFile, WithMorePiecesThanItsEncoderKnowsIsRefused) {
    ASSERT_TRUE(saveModel(test::tinyModel(), m_folder.path("")));
    std::ofstream(m_folder.path("vocab.txt"), std::ios::app) << "one more\n";
    change([](nlohmann::json& config) { config.erase("sha256"); });
    EXPECT_THAT(load().error().text(), HasSubstr("11 pieces"));
}

TEST_F(ModelFile, WithABitThatFlippedIsRefused) {
    ASSERT_TRUE(saveModel(test::tinyModel(), m_folder.path("")));
    for (const std::string name : {"model.safetensors", "vocab.txt"}) {
        const std::string whole = m_folder.read(name);
        std::string damaged = whole;
        damaged[damaged.size() - 3] = static_cast<char>(damaged[damaged.size() - 3] ^ 1);
        m_folder.write(name, damaged);
        const auto model = load();
        ASSERT_FALSE(model) << name;
        EXPECT_THAT(model.error().text(), HasSubstr(name));
        EXPECT_THAT(model.error().text(), HasSubstr("sha256"));
        m_folder.write(name, whole);
        EXPECT_TRUE(load()) << name;
    }
}

TEST_F(ModelFile, MadeBeforeItHadSumsIsRead) {
    ASSERT_TRUE(saveModel(test::tinyModel(), m_folder.path("")));
    change([](nlohmann::json& config) { config.erase("sha256"); });
    EXPECT_TRUE(load());
}

/// Without the comparison each of these would ask for gigabytes first.
TEST_F(ModelFile, OfALargerNetworkThanItsWeightsIsRefusedBeforeItIsAllocated) {
    ASSERT_TRUE(saveModel(test::tinyModel(), m_folder.path("")));
    const std::string config = m_folder.read("config.json");
    const auto refuses = [&](const char* part, const char* size, int value) {
        m_folder.write("config.json", config);
        change([&](nlohmann::json& json) { json[part][size] = value; });
        const auto model = load();
        ASSERT_FALSE(model) << size;
        EXPECT_THAT(model.error().text(), HasSubstr("larger network")) << size;
    };
    refuses("encoder", "vocabulary", 4000000);
    refuses("encoder", "layers", 64);
    refuses("transformer", "feed_forward", 16384);
    refuses("transformer", "layers", 64);
}

TEST(ShippedModels, CarryTheSumsOfTheirFiles) {
    for (const std::string name : {"base", "multilingual"}) {
        const auto config =
            nlohmann::json::parse(std::ifstream(ANTECEDENT_SOURCE_DIR "/resources/models/" + name + "/config.json"));
        EXPECT_EQ(config["sha256"].size(), 2u) << name;
    }
}

TEST(ShippedModels, OfManyLanguagesKnowsWordsOfOtherScripts) {
    const auto model = loadModel(ANTECEDENT_SOURCE_DIR "/resources/models/multilingual");
    ASSERT_TRUE(model) << model.error().text();
    EXPECT_EQ(model->encoder.tokenizer()->kind(), "sentencepiece");
    const auto texts = std::vector<std::string>{"这个打印机坏了", "プリンターが壊れました", "the printer is broken",
                                                "who brings the cake on sunday?"};
    const auto vectors = model->encoder.encode(texts, 64);
    const auto near = vectors.matmul(vectors.transpose(0, 1));
    EXPECT_GT(near[0][2].item<float>(), near[3][2].item<float>()) << "the Chinese text says the same";
    EXPECT_GT(near[1][2].item<float>(), near[3][2].item<float>()) << "and so does the Japanese one";
}

}  // namespace
}  // namespace antecedent
