// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using ::testing::AllOf;
using testing::CommandTest;
using ::testing::EndsWith;
using ::testing::HasSubstr;

class BadInputTest : public CommandTest {};

TEST_F(BadInputTest, NamesAFileThatIsNotThere) {
    EXPECT_EQ(run({"predict", folder.path("gone.txt")}), ExitFailed);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("gone.txt"), HasSubstr("no such file")));
    EXPECT_EQ(out.str(), "");
}

TEST_F(BadInputTest, RefusesEmptyFilesFoldersAndBrokenJson) {
    EXPECT_EQ(run({"predict", folder.write("empty.jsonl", "")}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("empty.jsonl"));
    EXPECT_EQ(run({"predict", folder.path("model")}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("model"));
    EXPECT_EQ(run({"predict", folder.write("broken.jsonl", "{\"id\": \"1\", \"text\"")}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("broken.jsonl"));
    EXPECT_EQ(out.str(), "");
}

TEST_F(BadInputTest, SaysThatThereIsNoSuchFormat) {
    EXPECT_EQ(run({"predict", folder.write("chat.jsonl", chat), "--format", "carrier-pigeon"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("carrier-pigeon"));
}

TEST_F(BadInputTest, SaysWhichMasksThereAre) {
    const std::string data = folder.write("chat.jsonl", chat);
    const auto train = [&](const std::string& mask) {
        return run(
            {"train", "--from", folder.path("model"), "--data", data, "--output", folder.path("new"), "--mask", mask});
    };
    EXPECT_EQ(train("sfot"), ExitUsage);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("\"sfot\""), HasSubstr("ancestors, soft, temporal, none or self")));
    EXPECT_EQ(train("soft,letters=none"), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("letters=none"));
}

TEST_F(BadInputTest, WritesNowhereWhenTheFolderIsMissing) {
    EXPECT_EQ(run({"predict", folder.write("chat.jsonl", openChat), "-o", folder.path("no/such/out.json")}),
              ExitFailed);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("out.json"), HasSubstr("there is no folder")));
    EXPECT_EQ(run({"predict", folder.path("chat.jsonl"), "-o", folder.path("model")}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("is a folder"));
    EXPECT_EQ(folder.files(), 2u) << "no temporary file is left behind";
}

TEST_F(BadInputTest, NeverReplacesADevice) {
    EXPECT_EQ(run({"predict", folder.write("chat.jsonl", openChat), "-o", "/dev/null"}), ExitGood) << err.str();
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST_F(BadInputTest, SaysWhatToDoWithoutModelOrLibrary) {
    const std::string file = folder.write("chat.jsonl", openChat);
    EXPECT_EQ(run({"predict", file, "--model", folder.path("none")}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("config.json"));
    pipeline.predictorLibrary = folder.path("nothing.so");
    EXPECT_EQ(run({"predict", file}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("antecedent_predictor"));
    pipeline.predictorLibrary = folder.write("text.so", "not a library");
    EXPECT_EQ(run({"predict", file}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("cannot be loaded"));
}

TEST_F(BadInputTest, UsageErrorsPointToTheHelp) {
    EXPECT_EQ(run({}), ExitUsage);
    EXPECT_EQ(run({"predict"}), ExitUsage);
    EXPECT_THAT(err.str(), EndsWith("See: antecedent predict --help\n"));
    EXPECT_EQ(run({"predict", "x", "--precision", "int3"}), ExitUsage);
    EXPECT_EQ(run({"predict", "x", "--threads", "-2"}), ExitUsage);
    EXPECT_EQ(run({"show", "x", "--no-such-option"}), ExitUsage);
    EXPECT_EQ(run({"show", "x", "--doubtful", "0"}), ExitUsage);
}

TEST_F(BadInputTest, SuggestsTheOptionThatWasMeant) {
    EXPECT_EQ(run({"predict", "--modle", "x", "y"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("there is no option \"--modle\"; did you mean \"--model\"?"));
    EXPECT_EQ(run({"show", "x", "--thread=2"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("did you mean \"--threads\"?"));
    EXPECT_EQ(run({"show", "x", "--xyzzy"}), ExitUsage);
    EXPECT_THAT(err.str(), Not(HasSubstr("did you mean")));
}

TEST_F(BadInputTest, TrainSaysWhatIsNoModelAndWhichGenresThereAre) {
    const std::string file = folder.write("chat.jsonl", chat);
    EXPECT_EQ(run({"train", "--data", file, "--dev", file, "--output", folder.path("out"), "--from", folder.path("")}),
              ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("is not a model"));
    EXPECT_FALSE(std::filesystem::exists(folder.path("out.work")));
    EXPECT_EQ(run({"train", "--data", file, "--dev", file, "--output", "o", "--second-look", "meetings"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("forum, mail, meeting"));
    for (const char* bias :
         {"meetings=1", "meeting", "meeting=", "meeting=x", "meeting=1x", "meeting=inf", "0.5", ""}) {
        EXPECT_EQ(run({"train", "--data", file, "--dev", file, "--output", "o", "--start-bias", bias}), ExitUsage)
            << bias;
        EXPECT_THAT(err.str(), HasSubstr("such as meeting=0.5")) << bias;
    }
    for (const char* rate : {"0", "-1", "1x", "nan"}) {
        EXPECT_EQ(run({"train", "--data", file, "--dev", file, "--output", "o", "--learning-rate", rate}), ExitUsage)
            << rate;
        EXPECT_THAT(err.str(), HasSubstr("give a number above 0")) << rate;
    }
}

TEST_F(BadInputTest, SuggestsTheCommandThatWasMeant) {
    EXPECT_EQ(run({"predcit", "x"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("did you mean \"predict\"?"));
    EXPECT_EQ(run({"eval"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("did you mean \"evaluate\"?"));
    EXPECT_EQ(run({"xyzzy"}), ExitUsage);
    EXPECT_THAT(err.str(), Not(HasSubstr("did you mean")));
    const std::string file = folder.write("chat.jsonl", chat);
    EXPECT_EQ(run({file}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("antecedent show " + file));
}

}  // namespace
}  // namespace antecedent
