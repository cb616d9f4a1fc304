// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/second_look.h"

#include <gmock/gmock.h>

#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "model/decoding/decode_job.h"
#include "model/decoding/decoder.h"
#include "model/store/safetensors.h"
#include "tests/model/conversation_fixture.h"
#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using namespace test;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

PairScorer scorerOf(unsigned seed) {
    PairScorer scorer(tinyEncoder().network());
    torch::NoGradGuard noGrad;
    torch::manual_seed(seed);
    for (torch::Tensor& parameter : scorer->headParameters()) parameter.copy_(3 * torch::randn_like(parameter));
    // As training does: the upper layer has moved.
    for (torch::Tensor& parameter : scorer->encoder()->layerParameters(1, 2))
        parameter.add_(0.1 * torch::randn_like(parameter));
    scorer->eval();
    return scorer;
}

SecondLook lookOf(std::size_t candidates) {
    SecondLookOptions options;
    options.genres = {Genre::Meeting};
    options.candidates = candidates;
    return SecondLook(scorerOf(9), options);
}

TEST(SecondLook, IsForItsGenresAlone) {
    EXPECT_TRUE(lookOf(3).at(Genre::Meeting));
    EXPECT_FALSE(lookOf(3).at(Genre::Chat));
    EXPECT_FALSE(SecondLook().at(Genre::Meeting));
}

TEST(SecondLook, TakesTheLikeliestInDoubt) {
    EXPECT_THAT(lookOf(3).places({0, 2, 1, -1, 1.5}), ElementsAre(1, 4, 2));
    EXPECT_THAT(lookOf(3).places({0, 5, 4.9f, -3}), ElementsAre(1, 2)) << "the third is unlikely";
    EXPECT_THAT(lookOf(3).places({0, 9, 1}), IsEmpty()) << "no doubt";
    EXPECT_THAT(lookOf(3).places({0}), IsEmpty()) << "no choice";
}

TEST(SecondLook, LetsTheOthersKeepTheirShare) {
    std::vector<float> scores{0, 2, 1, -1};
    const float found[] = {-1, 3};
    SecondLook::reweigh({1, 2}, found, scores);
    EXPECT_EQ(scores[0], 0);
    EXPECT_EQ(scores[3], -1);
    EXPECT_NEAR(std::exp(scores[1]) + std::exp(scores[2]), std::exp(2.0) + std::exp(1.0), 1e-4);
    EXPECT_NEAR(scores[2] - scores[1], 3, 1e-4) << "1 less for the one, 3 more for the other";
}

class SecondLookOfAModel : public ::testing::Test {
protected:
    void SetUp() override { m_model.secondLook = lookOf(3); }
    void TearDown() override { fs::remove_all(m_folder); }

    /// Probabilities of all candidates, message by message.
    static std::vector<double> read(const ReplyModel& model, const ConversationPtr& conversation) {
        std::vector<DecodeJob> jobs{decodeJob(model, conversation, {})};
        jobs.front().keep = 100;
        ConversationTransformer network = model.transformer;
        Control control;
        const auto scores = decodeConversations(network, jobs, {}, control);
        std::vector<double> probabilities;
        for (const MessageScores& message : scores->front().messages) {
            for (const Candidate& candidate : message.candidates) probabilities.push_back(candidate.probability);
        }
        return probabilities;
    }

    ConversationPtr conversation(Genre genre) const {
        return chat({"ann: red", "bob: blue old", "cat: green", "ann: old", "bob: red new", "cat: cold"}, genre);
    }

    ReplyModel m_model = tinyModel();
    fs::path m_folder = fs::path(::testing::TempDir()) / ("look-" + std::to_string(::getpid()));
};

TEST_F(SecondLookOfAModel, ChangesWhatIsFoundInItsGenres) {
    EXPECT_NE(read(m_model, conversation(Genre::Meeting)), read(tinyModel(), conversation(Genre::Meeting)));
    EXPECT_EQ(read(m_model, conversation(Genre::Chat)), read(tinyModel(), conversation(Genre::Chat)));
}

TEST_F(SecondLookOfAModel, IsKeptInItsFile) {
    ASSERT_TRUE(saveModel(m_model, m_folder));
    const auto loaded = loadModel(m_folder);
    ASSERT_TRUE(loaded) << loaded.error().text();
    EXPECT_THAT(loaded->secondLook.options().genres, ElementsAre(Genre::Meeting));
    EXPECT_EQ(loaded->secondLook.options().candidates, 3u);
    EXPECT_EQ(loaded->secondLook.options().text.context, m_model.secondLook.options().text.context);
    PairScorer(loaded->secondLook.scorer())->eval();
    const auto before = read(m_model, conversation(Genre::Meeting)),
               after = read(*loaded, conversation(Genre::Meeting));
    ASSERT_EQ(before.size(), after.size());
    double moved = 0;
    const auto without = read(tinyModel(), conversation(Genre::Meeting));
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_NEAR(before[i], after[i], 0.01) << i;
        moved = std::max(moved, std::abs(before[i] - without[i]));
    }
    EXPECT_GT(moved, 0.05) << "else there was nothing to keep";
}

TEST_F(SecondLookOfAModel, FromBeforeContextWasReadReadsNone) {
    ASSERT_TRUE(saveModel(m_model, m_folder));
    auto stored = loadModel(m_folder);  // with weights rounded as the other's are
    ASSERT_TRUE(stored) << stored.error().text();
    auto json = nlohmann::json::parse(std::ifstream(m_folder / "config.json"));
    ASSERT_EQ(json["second_look"].erase("context"), 1u);
    std::ofstream(m_folder / "config.json") << json;
    const auto loaded = loadModel(m_folder);
    ASSERT_TRUE(loaded) << loaded.error().text();
    EXPECT_EQ(loaded->secondLook.options().text.context, 0u);
    PairScorer(stored->secondLook.scorer())->eval();
    PairScorer(loaded->secondLook.scorer())->eval();
    stored->secondLook = SecondLook(stored->secondLook.scorer(), {{Genre::Meeting}, 3, {64, 0}});
    const auto before = read(*stored, conversation(Genre::Meeting)),
               after = read(*loaded, conversation(Genre::Meeting));
    for (std::size_t i = 0; i < before.size(); ++i) EXPECT_NEAR(before[i], after[i], 1e-5) << i;
    stored->secondLook = SecondLook(stored->secondLook.scorer(), lookOf(3).options());
    EXPECT_NE(read(*stored, conversation(Genre::Meeting)), before) << "what stands around is read else";
}

TEST_F(SecondLookOfAModel, IsStoredAsADifference) {
    ASSERT_TRUE(saveModel(m_model, m_folder));
    const auto file = SafetensorsFile::load(m_folder / "model.safetensors");
    ASSERT_TRUE(file);
    for (const std::string& name : file->names())
        EXPECT_THAT(name, ::testing::Not(HasSubstr("second_look.encoder.embeddings")));
    EXPECT_TRUE(file->tensor("second_look.encoder.encoder.layer.1.output.dense.weight.left"));
    EXPECT_FALSE(file->tensor("second_look.encoder.encoder.layer.0.output.dense.weight.left")) << "has not moved";
}

TEST_F(SecondLookOfAModel, ThatIsNotWholeIsDamage) {
    ASSERT_TRUE(saveModel(tinyModel(), m_folder));
    auto json = nlohmann::json::parse(std::ifstream(m_folder / "config.json"));
    EXPECT_TRUE(json["second_look"].is_null());
    json["second_look"] = {{"genres", {"meeting"}}, {"candidates", 3}, {"tokens", 64}};
    std::ofstream(m_folder / "config.json") << json;
    const auto model = loadModel(m_folder);
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().text(), HasSubstr("second_look"));
}

}  // namespace
}  // namespace antecedent
