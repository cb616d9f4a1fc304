// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/importer_registry.h"

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr char chat[] = "[10:00] <ann> one\n[10:01] <bob> two\n";

Error errorOf(const std::string& content, const std::string& format = {}) {
    const auto result = readText(content, format);
    EXPECT_FALSE(result);
    return result ? Error{} : result.error();
}

TEST(ImporterRegistry, NamesTheKnownFormatsForAnUnknownOne) {
    const Error error = errorOf(chat, "word");
    EXPECT_EQ(error.code, ErrorCode::Usage);
    EXPECT_THAT(error.message(), HasSubstr("unknown format \"word\"; known formats: jsonl, reply-tree, convokit"));
    const ImporterRegistry registry;
    for (const auto& importer : registry.importers()) {
        EXPECT_THAT(error.message(), HasSubstr(std::string(importer->name())));
    }
}

TEST(ImporterRegistry, TakesTheNamedFormatAgainstItsOwnJudgement) {
    EXPECT_EQ(reportOf("Ann: one\nBob: two\n[10:00] <ann> hm\n", "irc").format, "irc");
    EXPECT_THAT(errorOf("Ann: one\n", "subtitles").message(), HasSubstr("expected cues with a time line"));
}

TEST(ImporterRegistry, SaysWhatIsWrongWithAFile) {
    EXPECT_THAT(errorOf("").text(), "talk.txt: is empty; there is no conversation to read");
    EXPECT_THAT(errorOf(" \r\n\t\n").message(), HasSubstr("is empty"));
    EXPECT_THAT(errorOf(std::string("\x7f"
                                    "ELF\0\0\0",
                                    7))
                    .message(),
                HasSubstr("is not a text file"));
    EXPECT_THAT(errorOf("%PDF-1.4 and so on").message(), HasSubstr("is not a text file"));
    EXPECT_THAT(errorOf("Just a few words.").message(), HasSubstr("name its format with --format"));
    Control control;
    const auto missing = ImporterRegistry().read("/nonexistent/talk.txt", "", control);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_EQ(missing.error().where, "/nonexistent/talk.txt");
}

TEST(ImporterRegistry, StopsWhenAsked) {
    std::istringstream stream(chat);
    Control control;
    control.cancel();
    EXPECT_EQ(ImporterRegistry().read(stream, "-", "", control).error().code, ErrorCode::Cancelled);
}

TEST(ImporterRegistry, LimitsTheListOfWarnings) {
    std::string text = "{\"id\":\"a\",\"text\":\"x\"}\n";
    for (int i = 0; i < 1500; ++i) text += "{]\n";
    const auto result = readText(text);
    ASSERT_EQ(result->report.warnings.size(), 1001u);
    EXPECT_EQ(result->report.warnings.back().message, "500 more warnings are not listed");
}

TEST(ImporterRegistry, SurvivesNestingAMillionDeep) {
    const std::string open(1'000'000, '[');
    EXPECT_FALSE(readText("{\"id\":1,\"messages\":" + open));
    EXPECT_EQ(reportOf("{\"id\":1,\"text\":\"x\",\"a\":" + open + std::string(1'000'000, ']') + "}").messages, 1u);
    EXPECT_FALSE(readText(open, "discourse"));
    std::string html;
    for (int i = 0; i < 100'000; ++i) html += "<blockquote><p>x";
    EXPECT_TRUE(readText(R"({"post_stream":{"posts":[{"post_number":1,"cooked":")" + html + "\"}]}}", "discourse"));
}

TEST(ImporterRegistry, SurvivesLinesOfAMegabyte) {
    const std::string words(1'000'000, 'x');
    EXPECT_EQ(reportOf("[10:00] <ann> " + words + "\n[10:01] <bob> y\n").messages, 2u);
    EXPECT_EQ(reportOf("Ann: y\nBob: x\nAnn: z\nBob: " + words + "\n").messages, 4u);
    EXPECT_FALSE(readText(words));
    EXPECT_FALSE(readText(std::string(1'000'000, '<')));
    EXPECT_FALSE(readText(std::string(1'000'000, ':')));
    for (const char* repeated : {"<v", "&", "{\\", "<", "&#1"}) {
        std::string text = "WEBVTT\n\n00:00.000 --> 00:01.000\nAnn: ";
        for (int i = 0; i < 300'000; ++i) text += repeated;
        EXPECT_TRUE(readText(text)) << repeated;
    }
}

}  // namespace
}  // namespace antecedent
