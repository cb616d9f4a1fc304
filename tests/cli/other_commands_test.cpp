// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "model/api/arithmetic_record.h"
#include "model/api/processor.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using nlohmann::json;
using testing::CommandTest;
using ::testing::HasSubstr;

class OtherCommandsTest : public CommandTest {};

TEST_F(OtherCommandsTest, VersionNamesTheBlasInUse) {
    EXPECT_EQ(run({"--version"}), ExitGood);
    EXPECT_THAT(out.str(), HasSubstr("antecedent "));
    EXPECT_THAT(out.str(), HasSubstr("BLAS: "));
}

TEST_F(OtherCommandsTest, HelpListsTheCommands) {
    EXPECT_EQ(run({"--help"}), ExitGood);
    for (const auto& command : allCommands()) EXPECT_THAT(out.str(), HasSubstr(command->name()));
    EXPECT_EQ(run({"predict", "--help"}), ExitGood);
    EXPECT_THAT(out.str(), HasSubstr("--ignore-declared"));
    EXPECT_EQ(run({"help", "predict"}), ExitGood);
    EXPECT_THAT(out.str(), HasSubstr("--ignore-declared"));
    EXPECT_EQ(run({"help"}), ExitGood);
    EXPECT_THAT(out.str(), HasSubstr("evaluate"));
}

TEST_F(OtherCommandsTest, FormatsListsEveryImporter) {
    EXPECT_EQ(run({"formats", "--json"}), ExitGood);
    EXPECT_EQ(json::parse(out.str())["read"].size(), ImporterRegistry().importers().size());
    EXPECT_EQ(run({"formats"}), ExitGood);
    EXPECT_THAT(out.str(), HasSubstr("jsonl"));
}

TEST_F(OtherCommandsTest, DoctorFindsModelAndLibraryAndMeasures) {
    EXPECT_EQ(run({"doctor", "--json", "--speed"}), ExitGood) << err.str();
    const json report = json::parse(out.str());
    EXPECT_THAT(report["model"]["finding"].get<std::string>(), HasSubstr(folder.path("model")));
    EXPECT_TRUE(report["predictor"]["good"]);
    EXPECT_THAT(report["speed"]["finding"].get<std::string>(), HasSubstr("42 GFLOP/s"));
    EXPECT_EQ(report["weights"]["finding"], "can be read");
}

TEST_F(OtherCommandsTest, DoctorTellsTheProcessorAndItsFastestArithmetic) {
    const char* before = std::getenv("XDG_CONFIG_HOME");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("XDG_CONFIG_HOME", folder.path("config").c_str(), 1);
    EXPECT_EQ(run({"doctor", "--json"}), ExitGood) << err.str();
    EXPECT_THAT(json::parse(out.str())["arithmetic"]["finding"].get<std::string>(), HasSubstr("not measured yet"));

    const Processor processor = thisProcessor();
    ASSERT_TRUE(writeArithmeticRecord(arithmeticRecordFile(), {processor.name, "avx2", {90, 0, 180}}));
    EXPECT_EQ(run({"doctor", "--json"}), ExitGood) << err.str();
    const json report = json::parse(out.str());
    EXPECT_EQ(report["arithmetic"]["finding"],
              "int8 is the fastest: on one core 90 GFLOP/s in fp32, 180 in int8 (avx2)");
    EXPECT_THAT(report["processor"]["finding"].get<std::string>(), HasSubstr(processor.name));
    before == nullptr ? ::unsetenv("XDG_CONFIG_HOME") : ::setenv("XDG_CONFIG_HOME", kept.c_str(), 1);
}

TEST_F(OtherCommandsTest, DoctorFailsWhenPredictingCannotWork) {
    EXPECT_EQ(run({"doctor", "--model", folder.path("none")}), ExitFailed);
    EXPECT_THAT(out.str(), HasSubstr("!  model"));
    EXPECT_THAT(err.str(), HasSubstr("cannot work"));
    EXPECT_EQ(run({"doctor", "--model", "auto"}), ExitGood) << "as without it";
    folder.write("half/config.json", "{}");
    EXPECT_EQ(run({"doctor", "--model", folder.path("half")}), ExitFailed);
    EXPECT_THAT(out.str(), HasSubstr("vocab.txt is missing"));
    folder.write("half/config.json", R"({"tokenizer": "sentencepiece"})");
    EXPECT_EQ(run({"doctor", "--model", folder.path("half")}), ExitFailed);
    EXPECT_THAT(out.str(), HasSubstr("sentencepiece.model is missing"));
    folder.write("half/config.json", R"({"tokenizer": "syllables"})");
    EXPECT_EQ(run({"doctor", "--model", folder.path("half")}), ExitFailed);
    EXPECT_THAT(out.str(), HasSubstr("names no tokenizer that is known"));
}

TEST_F(OtherCommandsTest, TrainPassesItsOptionsOn) {
    const std::string data = folder.write("train.jsonl", chat);
    const std::vector<std::string> common = {"train", "--data", data, "--dev", data, "--output", folder.path("new")};
    auto arguments = common;
    arguments.insert(arguments.end(), {"--encoder", folder.path("model"), "--epochs", "2"});
    ASSERT_EQ(run(arguments), ExitGood) << err.str();
    const json report = json::parse(out.str());
    EXPECT_EQ(report["model"], folder.path("new"));
    EXPECT_EQ(report["epochs"].size(), 2u);
    EXPECT_EQ(run(common), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("--encoder"));
    arguments.insert(arguments.end(), {"--epochs", "3"});
    ASSERT_EQ(run(arguments), ExitGood) << err.str();
    EXPECT_EQ(json::parse(out.str())["epochs"].size(), 3u) << "the last one counts";
    arguments.insert(arguments.end(), {"--from", folder.path("model")});
    EXPECT_EQ(run(arguments), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("either --encoder"));
    arguments = common;
    arguments.insert(arguments.end(), {"--encoder", folder.path("model"), "--new-encoder", folder.path("model")});
    EXPECT_EQ(run(arguments), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("--new-encoder takes the place of"));
}

TEST_F(OtherCommandsTest, TrainTellsWhatItReadAroundAndWhatIsHeldOutButLearntFrom) {
    const std::string data = folder.write("train.jsonl", std::string(chat) + "{broken\n"),
                      dev = folder.write("dev.jsonl", chat);
    const std::vector<std::string> line{
        "train", "--from", pipeline.modelFolder.string(), "--data", data, "--dev", dev, "--output", "o"};
    ASSERT_EQ(run(line), ExitGood) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("train.jsonl:5: warning: "));
    EXPECT_THAT(err.str(), HasSubstr("1 of 1 conversations of --dev are in --data as well"));
    folder.write("dev.jsonl", openChat);
    ASSERT_EQ(run(line), ExitGood) << err.str();
    EXPECT_THAT(err.str(), ::testing::Not(HasSubstr("as well")));
}

TEST_F(OtherCommandsTest, TrainLooksForHeldOutFilesOfBothKinds) {
    const std::string data = folder.write("train.jsonl", chat);
    std::vector<std::string> arguments = {
        "train",       "--data", data, "--dev", data, "--output", folder.path("new"), "--from", folder.path("model"),
        "--dev-mixed", data};
    ASSERT_EQ(run(arguments), ExitGood) << err.str();
    arguments.back() = folder.path("none.jsonl");
    EXPECT_EQ(run(arguments), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("none.jsonl"));
}

TEST_F(OtherCommandsTest, AModelGoneOnFromLearnsWithItsEncoder) {
    const std::string data = folder.write("train.jsonl", chat);
    std::vector<std::string> arguments = {
        "train", "--data", data, "--dev", data, "--output", folder.path("new"), "--from", folder.path("model")};
    ASSERT_EQ(run(arguments), ExitGood) << err.str();
    EXPECT_EQ(json::parse(out.str())["epochs"].size(), 0u) << "none with the encoder frozen";
    arguments.insert(arguments.end(), {"--epochs", "2"});
    ASSERT_EQ(run(arguments), ExitGood) << err.str();
    EXPECT_EQ(json::parse(out.str())["epochs"].size(), 2u);
}

}  // namespace
}  // namespace antecedent
