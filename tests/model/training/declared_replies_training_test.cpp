// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include <unistd.h>

#include <fstream>

#include "model/training/data/first_history.h"
#include "model/training/train.h"
#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

class DeclaredRepliesTraining : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(saveModel(test::tinyModel(), m_folder / "old")); }
    void TearDown() override { fs::remove_all(m_folder); }

    /// A chat in which each message answers the one before, every third by a button; of the others `annotated` are
    /// known.
    TrainingFile chatFile(const char* name, int messages, int annotated) const {
        std::ofstream file(m_folder / name);
        file << R"({"id":"d","genre":"chat","messages":[{"id":"0","speaker":"ann","text":"red","parents":[]})";
        for (int i = 1; i < messages; ++i) {
            file << R"(,{"id":")" << i << R"(","speaker":")" << (i % 2 == 0 ? "ann" : "bob") << R"(","text":"old")";
            if (i % 3 == 0 || i < annotated) file << R"(,"parents":[")" << i - 1 << R"("])";
            file << (i % 3 == 0 ? R"(,"declared":true})" : "}");
        }
        file << "]}\n";
        return {m_folder / name, 0, Taken::Whole};
    }

    fs::path m_folder = fs::path(::testing::TempDir()) / ("declared-" + std::to_string(::getpid()));
    Control m_control;
};

/// Decisions for messages that declare none among some that do come from what was read in full, and are there again
/// when read back.
TEST_F(DeclaredRepliesTraining, DecidesForMessagesThatDeclareNone) {
    TrainingOptions options;
    options.from = m_folder / "old";
    options.output = m_folder / "new";
    options.data = {chatFile("data.jsonl", 4, 4)};
    options.dev = {chatFile("dev.jsonl", 450, 450)};
    options.upper.epochs = 0;
    options.threads = 1;
    const auto report = train(options, m_control);
    ASSERT_TRUE(report) << report.error().text();
    const auto model = loadModel(options.output);
    ASSERT_TRUE(model) << model.error().text();
    EXPECT_TRUE(model->decisions.count({Genre::Chat, Circumstance::Undeclared}));
    EXPECT_TRUE(model->decisions.count({Genre::Chat, Circumstance::Nameless})) << "the same with all of it hidden";
}

TEST_F(DeclaredRepliesTraining, ReadsFirstWhatIsMostlyUnknownIfNoMoreIsAskedFor) {
    const ReplyModel model = test::tinyModel();
    std::vector<CorpusConversation> corpus;
    for (const int annotated : {2, 12}) {
        const auto file = chatFile("some.jsonl", 12, annotated).path;
        const auto loaded = loadCorpus(file, nullptr, CorpusOptions{}, m_control);
        ASSERT_TRUE(loaded) << loaded.error().text();
        corpus.push_back(loaded->front());
    }
    PredictedHistory history(corpus.size());
    ASSERT_TRUE(predictHistory({model, ReadFirst::Gaps}, corpus, history, m_control));
    EXPECT_NE(history.find(0, 5), nullptr);
    EXPECT_EQ(history.find(1, 5), nullptr) << "all of it is annotated";
}

}  // namespace
}  // namespace antecedent
