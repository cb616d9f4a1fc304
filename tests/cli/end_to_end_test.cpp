// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <sys/wait.h>

#include <cstdlib>

#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;

/// The real program in a shell, with the predictor that needs no network.
class EndToEndTest : public ::testing::Test {
protected:
    void SetUp() override {
        folder.write("model/config.json", "{}");
        ::setenv("ANTECEDENT_MODEL", folder.path("model").c_str(), 1);
        ::setenv("ANTECEDENT_PREDICTOR", ANTECEDENT_FAKE_PREDICTOR, 1);
    }
    void TearDown() override {
        ::unsetenv("ANTECEDENT_MODEL");
        ::unsetenv("ANTECEDENT_PREDICTOR");
    }

    /// Exit code of a bash line in which $A is the program; its error stream is in "err".
    int shell(const std::string& line) {
        folder.write("line.sh", "A=" ANTECEDENT_PROGRAM "\ncd '" + folder.path("") + "'\n" + line + "\n");
        const int status =
            std::system(("bash '" + folder.path("line.sh") + "' 2>'" + folder.path("err") + "'").c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    testing::TemporaryFolder folder;
};

TEST_F(EndToEndTest, PredictsFromOnePipeIntoAnother) {
    folder.write("chat.jsonl", "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two\"}\n");
    EXPECT_EQ(shell("cat chat.jsonl | $A predict - --to jsonl | cat > out"), 0) << folder.read("err");
    EXPECT_THAT(folder.read("out"), HasSubstr("\"two\""));
    EXPECT_EQ(folder.read("err"), "standard input: JSON Lines, 2 messages, 0 speakers\n");
}

TEST_F(EndToEndTest, AReaderThatLeavesEarlyIsNoError) {
    std::string chat;
    for (int i = 0; i < 20000; ++i) {
        chat += R"({"id":")" + std::to_string(i) +
                R"(","speaker":"ann","text":"a line that is long enough to fill a pipe","parents":[]})"
                "\n";
    }
    folder.write("long.jsonl", chat);
    EXPECT_EQ(shell("$A show long.jsonl | head -1 > out; exit ${PIPESTATUS[0]}"), 0);
    EXPECT_EQ(folder.read("err"), "long.jsonl: JSON Lines, 20,000 messages, 1 speaker\n");
    EXPECT_THAT(folder.read("out"), HasSubstr("20000 messages"));
    EXPECT_EQ(shell("$A predict --stream long.jsonl | head -1 > out; exit ${PIPESTATUS[0]}"), 0) << folder.read("err");
    EXPECT_EQ(folder.read("err"), "");
}

TEST_F(EndToEndTest, AFullDiskIsAnError) {
    folder.write("chat.jsonl", R"({"id":"1","text":"one","parents":[]})");
    EXPECT_EQ(shell("$A show chat.jsonl > /dev/full"), 1);
    EXPECT_THAT(folder.read("err"), HasSubstr("No space left"));
    EXPECT_EQ(shell("$A predict --stream chat.jsonl > /dev/full"), 1);
    EXPECT_THAT(folder.read("err"), HasSubstr("No space left"));
}

TEST_F(EndToEndTest, CtrlCStopsWithItsExitCodeAndLeavesTheOutputAlone) {
    folder.write("chat.jsonl", R"({"id":"1","text":"wait here"})");
    folder.write("out.json", "old");
    // In the foreground, timeout signals the program once; else its group as well, and two signals kill.
    EXPECT_EQ(shell("timeout --foreground --preserve-status -s INT 1 $A predict chat.jsonl -o out.json"), 130);
    EXPECT_THAT(folder.read("err"), HasSubstr("stopped"));
    EXPECT_EQ(folder.read("out.json"), "old");
}

/// Whenever it is killed, the next run goes on with what is there.
TEST_F(EndToEndTest, ARunThatIsKilledAgainAndAgainComesToItsEnd) {
    std::string chat;
    for (int i = 0; i < 6000; ++i) chat += "{\"conversation\":\"" + std::to_string(i / 3) + "\",\"text\":\"a line\"}\n";
    folder.write("all.jsonl", chat);
    EXPECT_EQ(
        shell("$A predict --stream all.jsonl -o whole.jsonl\n"
              "for i in $(seq 60); do\n"
              "  timeout -s KILL 0.$(printf %03d $((RANDOM % 80))) $A predict --resume all.jsonl -o out.jsonl 2>>told\n"
              "  [ -e out.jsonl ] && break\ndone\n"
              "[ -e out.jsonl ] || $A predict --resume all.jsonl -o out.jsonl\n"
              "cmp whole.jsonl out.jsonl && [ ! -e out.jsonl.progress ] && [ ! -e out.jsonl.part ]"),
        0)
        << folder.read("err");
}

TEST_F(EndToEndTest, ASecondCtrlCEndsItAtOnce) {
    folder.write("chat.jsonl", R"({"id":"1","text":"hang here"})");
    // The program is looked for by its parent, since timeout stands between.
    EXPECT_EQ(shell("$A predict chat.jsonl & p=$!; sleep 0.5; kill -INT $p; sleep 1.5; kill -INT $p; wait $p"), 130);
    EXPECT_THAT(folder.read("err"), HasSubstr("Ctrl-C again"));
}

TEST_F(EndToEndTest, NothingInAFileSteersTheTerminal) {
    folder.write(
        "chat.jsonl",
        "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"1\",\"text\":\"two\"}\n"
        "{\"id\":\"a\\u001b[2Jb\\u009bc\",\"text\":\"x\"}\n{\"id\":\"a\\u001b[2Jb\\u009bc\",\"text\":\"y\"}\n");
    EXPECT_EQ(shell("cp chat.jsonl $'chat\\e]0;title.jsonl'; $A predict $'chat\\e]0;title.jsonl' > out"), 0);
    const std::string said = folder.read("err");
    EXPECT_THAT(said, HasSubstr("chat\\x1b]0;title.jsonl"));
    EXPECT_THAT(said, HasSubstr("a\\x1b[2Jb\\x9bc")) << "a warning names the id that stands twice";
    EXPECT_EQ(said.find('\x1b'), std::string::npos);
}

TEST_F(EndToEndTest, SaysThatThereIsTooLittleMemory) {
    folder.write("chat.jsonl", R"({"id":"1","text":"one"})");
    EXPECT_EQ(shell("ulimit -v 1000000; timeout 60 $A predict chat.jsonl"), 1);
    EXPECT_THAT(folder.read("err"), HasSubstr("too little memory"));
    EXPECT_EQ(shell("ulimit -v 1000000; $A doctor"), 1);
}

TEST_F(EndToEndTest, BadInputAndBadUsageHaveTheirOwnExitCodes) {
    EXPECT_EQ(shell("$A show nothing.txt"), 1);
    EXPECT_EQ(shell("$A shwo"), 2);
    EXPECT_THAT(folder.read("err"), HasSubstr("did you mean \"show\""));
}

}  // namespace
}  // namespace antecedent
