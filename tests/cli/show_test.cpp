// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/text_width.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::HasSubstr;
using ::testing::Not;

class ShowTest : public CommandTest {};

TEST_F(ShowTest, DrawsTheTreeOfDeclaredLinksWithoutAModel) {
    pipeline.predictorLibrary = folder.path("nothing.so");
    ASSERT_EQ(run({"show", folder.write("chat.jsonl", chat)}), ExitGood) << err.str();
    EXPECT_EQ(out.str().substr(out.str().find('\n') + 1),
              "#1 ann  10:00  given  does the oven work again?\n"
              "#3 └─ cat  10:02  given  it heats, but the lamp is out\n"
              "#4   └─ ann  10:03  given  good enough for bread\n"
              "#2 bob  10:01  given  who has the ladder?\n");
}

TEST_F(ShowTest, DrawsWithAsciiWhereTheLocaleAsksForIt) {
    console.unicode = false;
    console.columns = 44;
    ASSERT_EQ(run({"show", folder.write("chat.jsonl", chat)}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("#3 `- cat  10:02  given  it heats, but th...\n"));
}

TEST_F(ShowTest, ShowsOwnWordsRatherThanQuotes) {
    const char* mail = R"({"conversation":"m","id":"1","speaker":"ann","text":"Who can come?","parents":[]}
{"conversation":"m","id":"2","speaker":"bob","text":"On 2 Jun 2025, at 09:12, ann wrote:\n> Who can come?\n\nI can.","parents":["1"]}
)";
    ASSERT_EQ(run({"show", folder.write("mail.jsonl", mail)}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("#2 └─ bob  given  I can.\n"));
}

TEST_F(ShowTest, ShowsHowSureAPredictionIs) {
    ASSERT_EQ(run({"show", folder.write("chat.jsonl", openChat)}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("#2 └─ bob  80%  it heats"));
    EXPECT_THAT(out.str(), Not(HasSubstr("\x1b"))) << "no colour unless asked for";
    console.colour = true;
    ASSERT_EQ(run({"show", folder.path("chat.jsonl")}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("\x1b[33m80%\x1b[0m"));
}

TEST_F(ShowTest, ListsTheLeastCertainLinksFirst) {
    const std::string file = folder.write("chat.jsonl", chat);
    ASSERT_EQ(run({"show", file, "--ignore-declared", "--doubtful", "2"}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("#2 bob  10:01  80%  who has the ladder?\n"
                                     "    answers #1 ann (80%), else starts a thread (20%)\n"));
    EXPECT_THAT(out.str(), Not(HasSubstr("#4 ann")));
}

TEST_F(ShowTest, AThousandRepliesDeepStaysInsideTheWidth) {
    std::string text;
    for (int i = 0; i < 1000; ++i) {
        const std::string parents = i == 0 ? "[]" : "[\"" + std::to_string(i - 1) + "\"]";
        text += R"({"conversation":"c","id":")" + std::to_string(i) +
                R"(","speaker":"ann","text":"one more reply","parents":)" + parents + "}\n";
    }
    ASSERT_EQ(run({"show", folder.write("deep.jsonl", text)}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("⋯ 999 ann"));
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);) EXPECT_LE(textWidth(line), console.columns) << line;
}

TEST_F(ShowTest, DrawsAnExportedTreeAsItWasWithoutAModel) {
    const std::string file = folder.write("chat.jsonl", openChat);
    ASSERT_EQ(run({"predict", file, "-o", folder.path("tree.json")}), ExitGood) << err.str();
    ASSERT_EQ(run({"show", file}), ExitGood) << err.str();
    const std::string shown = out.str();
    pipeline.predictorLibrary = folder.path("nothing.so");
    ASSERT_EQ(run({"show", folder.path("tree.json")}), ExitGood) << err.str();
    EXPECT_EQ(out.str(), shown);
    EXPECT_THAT(shown, HasSubstr("80%"));
}

TEST_F(ShowTest, StopsQuietlyWhenNobodyReadsOn) {
    out.setstate(std::ios::badbit);
    EXPECT_EQ(run({"show", folder.write("chat.jsonl", chat)}), ExitGood);
    EXPECT_THAT(err.str(), Not(HasSubstr("antecedent:")));
}

TEST(TextWidth, CountsColumnsNotBytes) {
    EXPECT_EQ(textWidth("né"), 2u);
    EXPECT_EQ(textWidth("日本"), 4u);
    EXPECT_EQ(textWidth("e\u0301"), 1u);
    EXPECT_EQ(oneLine("  two\n\tlines  ", 20), "two lines");
    EXPECT_EQ(oneLine("日本語", 5), "日本…");
    EXPECT_EQ(oneLine("日本語", 4), "日…");
    EXPECT_EQ(oneLine("a\x1b[31mred", 20), "a[31mred") << "no escape sequence reaches the terminal";
    EXPECT_EQ(oneLine("bad \xff byte", 20), "bad \uFFFD byte");
}

}  // namespace
}  // namespace antecedent
