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

TEST_F(BadInputTest, FindsTheOutputsPlaceBeforeTheWork) {
    const std::string file = folder.write("bad.jsonl", R"({"id":"1","text":"fail here"})");
    const auto refuses = [&](const std::vector<std::string>& arguments, const char* words) {
        EXPECT_EQ(run(arguments), ExitFailed);
        EXPECT_THAT(err.str(), AllOf(HasSubstr(words), Not(HasSubstr("asked to fail"))));
    };
    refuses({"statistics", file, "-o", folder.path("no/such.txt")}, "there is no folder");
    refuses({"predict", file, "--to", "convokit", "-o", file}, "is a file");
    refuses({"predict", file, "--to", "convokit", "-o", file + "/corpus/below"}, "there is no folder");
}

TEST_F(BadInputTest, NeverWritesOverWhatItReadsUnlessToldTo) {
    const std::string file = folder.write("chat.jsonl", openChat);
    const std::string other = folder.write("logs/a.jsonl", openChat);
    const std::vector<std::vector<std::string>> commands = {
        {"predict", file, "--to", "jsonl", "-o", file},
        {"predict", folder.path("logs"), "--to", "jsonl", "-o", other},
        {"convert", file, other, "--to", "csv", file},
        {"statistics", file, "-o", folder.path("./chat.jsonl")}};
    for (std::vector<std::string> command : commands) {
        EXPECT_EQ(run(command), ExitUsage) << command.front();
        EXPECT_THAT(err.str(), HasSubstr("--overwrite"));
        EXPECT_EQ(folder.read("chat.jsonl"), openChat);
        command.emplace_back("--overwrite");
        EXPECT_EQ(run(command), ExitGood) << command.front() << err.str();
        folder.write("chat.jsonl", openChat);
        folder.write("logs/a.jsonl", openChat);
    }
    EXPECT_EQ(run({"predict", file, "-o", folder.path("new.json")}), ExitGood) << err.str();
    EXPECT_EQ(run({"predict", file, "-o", folder.path("new.json")}), ExitGood) << "an older output is replaced";
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
