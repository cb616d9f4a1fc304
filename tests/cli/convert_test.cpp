// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <nlohmann/json.hpp>

#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char log[] =
    "[2026-05-02 10:00] <nora_b> who has the key?\n"
    "[2026-05-02 10:01] <milo> nora_b: I do\n"
    "[2026-05-02 10:02] *** nora_b is now known as garden_boss\n"
    "[2026-05-02 10:03] <milo> garden_boss: come over\n";

class ConvertTest : public CommandTest {};

TEST_F(ConvertTest, GoesByTheEndingOfTheOutput) {
    const std::string input = folder.write("chat.log", log);
    ASSERT_EQ(run({"convert", input, folder.path("out.csv")}), ExitGood) << err.str();
    EXPECT_THAT(folder.read("out.csv"), HasSubstr("2026-05-02T10:01:00,message,nora_b: I do"));
    EXPECT_THAT(
        err.str(),
        HasSubstr("chat.log: IRC, 4 messages, 2 speakers, 2026-05-02 10:00 to 2026-05-02 10:03, 1 system line"));
    EXPECT_THAT(err.str(), HasSubstr("csv does not hold: other candidates, metadata"));
    ASSERT_EQ(run({"convert", input, "-", "--to", "kummerfeld"}), ExitGood) << err.str();
    EXPECT_EQ(out.str(), "0 0 -\n1 1 -\n2 2 -\n3 3 -\n");
}

TEST_F(ConvertTest, KeepsTheLinksThatAFileHas) {
    const std::string input = folder.write("a.jsonl", R"({"id":"1","text":"x"}
{"id":"2","text":"y","parents":["1"],"probability":0.7,"origin":"model","candidates":[{"id":null,"p":0.3}]}
)");
    ASSERT_EQ(run({"convert", input, folder.path("b.jsonl")}), ExitGood) << err.str();
    EXPECT_THAT(folder.read("b.jsonl"),
                HasSubstr(R"("parents":["1"],"probability":0.7,"origin":"model","candidates":[{"id":null,"p":0.3}])"));
    ASSERT_EQ(run({"convert", input, folder.path("c.jsonl"), "--min-probability", "0.8"}), ExitGood) << err.str();
    EXPECT_THAT(folder.read("c.jsonl"), Not(HasSubstr(R"("parents":["1"])")));
}

TEST_F(ConvertTest, NamesNobodyAnywhere) {
    const std::string input = folder.write("Chat with Nora_B.log", log);
    for (const char* format : {"reply-tree", "jsonl", "csv", "html", "gexf", "kummerfeld", "vtt", "markdown", "d3"}) {
        ASSERT_EQ(run({"convert", input, "-", "--to", format, "--pseudonymise"}), ExitGood) << err.str();
        for (const char* name : {"nora", "Nora", "milo", "garden_boss"}) {
            EXPECT_THAT(out.str(), Not(HasSubstr(name))) << format;
        }
    }
}

TEST_F(ConvertTest, RefusesWhatCannotBe) {
    const std::string input = folder.write("chat.log", log);
    EXPECT_EQ(run({"convert", input}), ExitUsage);
    EXPECT_EQ(run({"convert", input, input}), ExitUsage);
    EXPECT_EQ(folder.read("chat.log"), log);
    EXPECT_EQ(run({"convert", input, "-", "--network"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("these can: csv-links, graphml"));
    EXPECT_EQ(run({"convert", input, "-", "--to", "convokit"}), ExitUsage);
    EXPECT_EQ(run({"convert", input, folder.path("nothing/out.csv")}), ExitFailed);
}

TEST_F(ConvertTest, ReadsOnWhenOneOfManyFilesIsBad) {
    const std::string good = folder.write("a/day.log", log);
    const std::string bad = folder.write("b/day.bin", std::string("\x7f"
                                                                  "ELF\0\0",
                                                                  6));
    const std::string other = folder.write("b/day.log", "[10:00] <ines> hello\n");
    EXPECT_EQ(run({"convert", good, bad, other, folder.path("out.jsonl")}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("day.bin: is not a text file"));
    EXPECT_THAT(err.str(), HasSubstr("1 of 3 files could not be read"));
    // Two files of one name are two conversations.
    EXPECT_THAT(folder.read("out.jsonl"), HasSubstr(R"("conversation":"a/day")"));
    EXPECT_THAT(folder.read("out.jsonl"), HasSubstr(R"("conversation":"b/day")"));
    EXPECT_EQ(run({"convert", bad, folder.write("x.bin", std::string(9, '\0')), folder.path("none.jsonl")}),
              ExitFailed);
    EXPECT_EQ(folder.read("none.jsonl"), "");
}

TEST_F(ConvertTest, TakesWhatAPersonSaysOfAFile) {
    const std::string input = folder.write("chat.txt", "03/04/26, 10:00 - Ann: one\n03/04/26, 10:01 - Bo: two\n");
    ASSERT_EQ(run({"convert", input, "-", "--to", "csv", "--date-order", "mdy", "--time-zone", "Europe/Berlin"}),
              ExitGood);
    EXPECT_THAT(out.str(), HasSubstr("2026-03-04T09:00:00Z,message,one"));
    EXPECT_EQ(run({"convert", input, "-", "--time-zone", "Nowhere/None"}), ExitUsage);
    EXPECT_EQ(run({"convert", input, "-", "--columns", "colour=red"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("\"colour\" is no part of a message"));
    const std::string days = folder.write("days/2026-05-02.log", "[10:00] <ann> one\n");
    folder.write("days/2026-05-03.log", "[10:00] <ann> two\n");
    ASSERT_EQ(run({"convert", folder.path("days"), "-", "--to", "csv", "--join"}), ExitGood) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("IRC, 2 messages, 1 speaker, 2026-05-02 10:00 to 2026-05-03 10:00"));
    ASSERT_EQ(run({"convert", folder.path("days"), "-", "--to", "csv"}), ExitGood) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("IRC, 2 conversations, 2 messages"));
}

}  // namespace
}  // namespace antecedent
