// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/train.h"

#include <gmock/gmock.h>

#include <unistd.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "model/training/fitting/dev_evaluation.h"
#include "tests/model/conversation_fixture.h"
#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using namespace test;
using ::testing::HasSubstr;

class TrainTest : public ::testing::Test {
protected:
    void SetUp() override {
        ReplyModel model = tinyModel();
        model.masks = *GenreMasks::parse("soft,forum=none");
        ASSERT_TRUE(saveModel(model, m_folder / "old"));
        std::ofstream(m_folder / "data.jsonl") << R"({"id":"c","genre":"forum","messages":[)"
                                                  R"({"id":"1","speaker":"a","text":"red","parents":[]},)"
                                                  R"({"id":"2","speaker":"b","text":"blue","parents":["1"]}]})"
                                                  "\n";
        m_options.from = m_folder / "old";
        m_options.output = m_folder / "new";
        m_options.data = {{m_folder / "data.jsonl", 0, Taken::Whole}};
        m_options.upper.epochs = 0;
        m_options.threads = 1;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    Result<ReplyModel> trained() {
        Control control;
        const auto report = train(m_options, control);
        if (!report) return tl::unexpected(report.error());
        return loadModel(m_options.output);
    }

    fs::path m_folder = fs::path(::testing::TempDir()) / ("train-" + std::to_string(::getpid()));
    TrainingOptions m_options;
};

TEST_F(TrainTest, KeepsTheMasksOfTheModelItGoesOnFrom) {
    const auto model = trained();
    ASSERT_TRUE(model) << model.error().text();
    EXPECT_EQ(model->masks.text(), "soft,forum=none");
}

TEST_F(TrainTest, TakesTheMasksItIsGiven) {
    m_options.masks = GenreMasks(MaskKind::Temporal);
    const auto model = trained();
    ASSERT_TRUE(model) << model.error().text();
    EXPECT_EQ(model->masks.text(), "temporal");
}

TEST_F(TrainTest, TeachesNoUpperLevelWithoutTheWordsItCompares) {
    m_options.upper.epochs = 1;
    const auto model = trained();
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::Usage);
    EXPECT_THAT(model.error().text(), HasSubstr("--joint-epochs"));
}

TEST_F(TrainTest, MakesNoAblationOfAModelThatIsThere) {
    m_options.useText = false;
    const auto model = trained();
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::Usage);
}

TEST_F(TrainTest, TeachesNewEvidenceOnlyWhereThereIsSome) {
    m_options.joint.newEvidence = true;
    EXPECT_THAT(trained().error().text(), HasSubstr("--joint-epochs"));
    m_options.joint.epochs = 1;
    EXPECT_THAT(trained().error().text(), HasSubstr("knows all kinds of evidence already"));
}

TEST_F(TrainTest, KeepsTheScreenWhereOnlyNewEvidenceIsLearnt) {
    ReplyModel model = tinyModel();
    const torch::NoGradGuard noGrad;
    auto parameters = model.transformer->named_parameters();
    for (const char* name : {"evidence.weight", "key_bias.weight"}) parameters[name].select(1, 0).zero_();
    std::vector<float> weights(evidenceNames().size(), 0.5F);
    model.screen = CandidateScreen(weights, {8, 2, 3});
    ASSERT_TRUE(saveModel(model, m_folder / "old"));
    m_options.joint.newEvidence = true;
    m_options.joint.epochs = 1;
    const auto taught = trained();
    ASSERT_TRUE(taught) << taught.error().text();
    EXPECT_EQ(taught->screen.limits().most, 8u);
    EXPECT_EQ(taught->screen.weights(), weights);
}

TEST_F(TrainTest, KeepsTheScreenWhereNothingIsLearnt) {
    ReplyModel model = tinyModel();
    const std::vector<float> weights(evidenceNames().size(), 0.25F);
    model.screen = CandidateScreen(
        weights, {m_options.screen.most, m_options.screen.most / 8, static_cast<float>(m_options.screen.margin)});
    ASSERT_TRUE(saveModel(model, m_folder / "old"));
    EXPECT_EQ(trained()->screen.weights(), weights);
    m_options.joint.epochs = 1;
    EXPECT_EQ(trained()->screen.weights(), weights) << "it knows more genres than the data";
    m_options.screen.most = 16;
    m_options.screen.anew = true;
    EXPECT_NE(trained()->screen.weights(), weights) << "another one is asked for";
}

TEST_F(TrainTest, TellsWhatBecameOfItsDecisions) {
    ReplyModel old = tinyModel();
    old.decisions[Genre::Forum].secondParent = 0.42;
    ASSERT_TRUE(saveModel(old, m_folder / "old"));
    m_options.dev = {{m_folder / "data.jsonl", 0, Taken::Whole}};
    Control control;
    const auto report = train(m_options, control);
    ASSERT_TRUE(report) << report.error().text();
    ASSERT_EQ(report->decisions.size(), 1u);
    EXPECT_EQ(report->decisions[0].setting, "forum");
    EXPECT_EQ(report->decisions[0].messages, 2u);
    EXPECT_FALSE(report->decisions[0].fitted) << "two messages say too little";
    EXPECT_THAT(*readFile(m_options.output / "training.md"),
                HasSubstr("| forum | 2 | as before | 0.0 | 0.42 | 1.00 |"));
}

TEST_F(TrainTest, NamesItselfAfterTheModelItGoesOnFrom) {
    const std::string old = loadModel(m_options.from)->name;
    EXPECT_EQ(trained()->name, old + ", adapted");
    m_options.from = m_options.output;
    m_options.output = m_folder / "newer";
    EXPECT_EQ(trained()->name, old + ", adapted") << "once is enough";
    m_options.name = "mine";
    EXPECT_EQ(trained()->name, "mine");
}

TEST_F(TrainTest, LeavesTheModelItGoesOnFromAlone) {
    m_options.output = m_options.from / "." / "";
    const auto model = trained();
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::Usage);
    EXPECT_THAT(model.error().text(), HasSubstr("is the model to go on from"));
}

TEST_F(TrainTest, SaysThatACheckpointIsDamagedOrGoesOnFromIt) {
    m_options.joint.epochs = 1;
    std::vector<std::string> notes;
    Control control({}, [&](const std::string& text) { notes.push_back(text); });
    ASSERT_TRUE(train(m_options, control));
    EXPECT_TRUE(notes.empty());
    ASSERT_TRUE(train(m_options, control));
    EXPECT_EQ(notes, std::vector<std::string>{onwardsWords});
    std::ofstream(m_folder / "new.work" / "joint-checkpoint.pt") << "half of it";
    const auto model = trained();
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().text(),
                HasSubstr("joint-checkpoint.pt: the checkpoint is damaged; begin anew with --restart"));
}

TEST_F(TrainTest, SaysBeforeItLearnsThatTheOutputCannotBeWritten) {
    m_options.output = m_folder / "data.jsonl";
    m_options.work = m_folder / "work";
    const auto model = trained();
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::Io);
    EXPECT_THAT(model.error().text(), HasSubstr("data.jsonl: is no folder"));
    EXPECT_FALSE(fs::exists(m_options.work));
}

/// Decisions for chats without names come from copies of dev chats that lose theirs, and are there again when
/// read back.
TEST_F(TrainTest, DecidesForChatsWithoutNames) {
    std::ofstream dev(m_folder / "dev.jsonl");
    dev << R"({"id":"d","genre":"chat","messages":[{"id":"0","speaker":"ann","text":"bob: red","parents":[]})";
    for (int i = 1; i < 250; ++i) {
        dev << R"(,{"id":")" << i << R"(","speaker":")"
            << (i % 2 == 0 ? R"(ann","text":"bob: old)" : R"(bob","text":"ann: new)") << R"(","parents":[")" << i - 1
            << R"("]})";
    }
    dev << "]}\n" << std::flush;
    m_options.dev = {{m_folder / "dev.jsonl", 0, Taken::Whole}};
    const auto model = trained();
    ASSERT_TRUE(model) << model.error().text();
    EXPECT_TRUE(model->decisions.count(Genre::Chat));
    EXPECT_TRUE(model->decisions.count({Genre::Chat, Circumstance::Nameless}));
    EXPECT_EQ(model->decisions.size(), 3u) << "and those over all";
}

TEST_F(TrainTest, RestartingForgetsBothStages) {
    fs::create_directories(m_folder / "new.work");
    for (const char* name : {"checkpoint.pt", "joint-checkpoint.pt", "log.jsonl"}) {
        std::ofstream(m_folder / "new.work" / name) << "of an earlier run";
    }
    m_options.resume = false;
    ASSERT_TRUE(trained());
    EXPECT_FALSE(fs::exists(m_folder / "new.work" / "checkpoint.pt"));
    EXPECT_FALSE(fs::exists(m_folder / "new.work" / "joint-checkpoint.pt"));
}

TEST_F(TrainTest, LearnsToTakeASecondLookWhereItIsAskedTo) {
    m_options.secondLook.genres = std::set<Genre>{Genre::Forum};
    m_options.secondLook.epochs = 1;
    const auto model = trained();
    ASSERT_TRUE(model) << model.error().text();
    EXPECT_TRUE(model->secondLook.at(Genre::Forum));
    EXPECT_FALSE(model->secondLook.at(Genre::Chat));
    EXPECT_TRUE(fs::exists(m_folder / "new.work" / "pair-checkpoint.pt"));
    m_options.from = m_options.output;
    m_options.output = m_folder / "newer";
    m_options.secondLook.genres.reset();
    EXPECT_TRUE(trained()->secondLook.at(Genre::Forum)) << "stays where nothing is said of it";
    m_options.secondLook.genres = std::set<Genre>{};
    EXPECT_TRUE(trained()->secondLook.empty());
}

TEST_F(TrainTest, HasNothingToLookAtInAGenreThatIsNotThere) {
    m_options.secondLook.genres = std::set<Genre>{Genre::Meeting};
    const auto model = trained();
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().text(), HasSubstr("--second-look"));
}

TEST_F(TrainTest, KeepsTheLimitsOfItsScreen) {
    m_options.screen.most = 16;
    m_options.screen.anew = true;
    m_options.screen.margin = 2.5;
    const auto model = trained();
    ASSERT_TRUE(model) << model.error().text();
    EXPECT_EQ(model->screen.limits().most, 16u);
    EXPECT_EQ(model->screen.limits().nearest, 2u);
    EXPECT_FLOAT_EQ(model->screen.limits().margin, 2.5f);
}

TEST_F(TrainTest, LearnsNothingFromWhatAModelSaid) {
    std::ofstream(m_folder / "tree.json")
        << R"({"format":"reply-tree","version":1,"conversations":[{"id":"c","roots":[{"id":"1","text":"red",)"
        << R"("link":{"parent":null,"probability":0.9,"origin":"model"},"children":[{"id":"2","text":"blue",)"
        << R"("link":{"parent":"1","probability":0.8,"origin":"model"},"children":[]}]}]}]})";
    m_options.data = {{m_folder / "tree.json", 0, Taken::Whole}};
    const auto model = trained();
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().text(), HasSubstr("what a model predicted does not count"));
}

TEST_F(TrainTest, WeightsThatAreNoNumbersAreDamage) {
    ReplyModel model = tinyModel();
    {
        torch::NoGradGuard noGrad;
        model.transformer->parameters().back().fill_(std::numeric_limits<float>::quiet_NaN());
    }
    ASSERT_TRUE(saveModel(model, m_folder / "old"));
    const auto loaded = loadModel(m_folder / "old");
    ASSERT_FALSE(loaded);
    EXPECT_THAT(loaded.error().text(), HasSubstr("damaged"));
}

TEST_F(TrainTest, AMaskThatThisVersionDoesNotKnowIsNoAncestorMask) {
    const fs::path config = m_folder / "old" / "config.json";
    auto json = nlohmann::json::parse(std::ifstream(config));
    json["mask"] = "foggy";
    std::ofstream(config) << json;
    const auto model = loadModel(m_folder / "old");
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().text(), ::testing::AllOf(HasSubstr("old"), HasSubstr("foggy")));
}

TEST(DecodeDev, TellsGenresOfOneNameApart) {
    const ReplyModel model = tinyModel();
    const std::vector<CorpusConversation> corpus{{chat({"ann: red", "bob: blue"}), "valid", {}, 0},
                                                 {chat({"ann: old", "bob: new"}, Genre::Forum), "valid", {}, 0}};
    DevOptions options;
    options.encoder = &model.encoder;
    ConversationTransformer network = model.transformer;
    Control control;
    const auto sources = decodeDev(network, corpus, options, control);
    ASSERT_EQ(sources.size(), 2u);
    EXPECT_EQ(sources[0].genre, Genre::Chat);
    EXPECT_EQ(sources[1].genre, Genre::Forum);
}

}  // namespace
}  // namespace antecedent
