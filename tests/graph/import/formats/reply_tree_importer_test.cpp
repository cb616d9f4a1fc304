// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/exporter.h"
#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

TEST(ReplyTreeImporter, ReadsBackWhatWasWritten) {
    const auto written = readText(
        R"({"id":"c","genre":"chat","messages":[{"id":"a","speaker":"ann","time":"23:58","text":"x","parents":[]},)"
        R"({"id":"b","text":"joined","system":true,"parents":[]},{"id":"d","speaker":"bob","time":"00:01","text":"y","parents":["a"]},)"
        R"({"id":"e","speaker":"ann","text":"waves","action":true,"parents":["d","a"]}]})");
    const ReplyTree tree = ReplyTree::fromDeclared(only(written));
    for (const bool pretty : {true, false}) {
        const auto read = readText(exportReplyTreeJson({{&tree, nullptr}}, {5, pretty}));
        ASSERT_TRUE(read) << read.error().text();
        EXPECT_EQ(read->report.format, "reply-tree");
        EXPECT_EQ(lines(*only(read)), lines(*only(written)));
        EXPECT_EQ(only(read)->header().id, "c");
        EXPECT_EQ(only(read)->header().genre, Genre::Chat);
        EXPECT_EQ(only(read)->header().timeBase, TimeBase::Clock);
        EXPECT_THAT(warningsOf(read), ElementsAre());
    }
}

/// What is answered is predicted anew from a written tree, by all that told it before.
TEST(ReplyTreeImporter, ReadsBackSubjectsAndNamesOfThreads) {
    const auto written = readText(
        R"({"id":"c","genre":"mail","messages":[{"id":"a","subject":"Lamps","text":"x","parents":[]},)"
        R"({"id":"b","subject":"Re: Lamps","thread":"lamps","text":"y","parents":["a"]},{"id":"d","text":"z","parents":["b"]}]})");
    const ReplyTree tree = ReplyTree::fromDeclared(only(written));
    const auto read = readText(exportReplyTreeJson({{&tree, nullptr}}));
    ASSERT_TRUE(read) << read.error().text();
    const auto& messages = only(read)->messages();
    EXPECT_EQ(messages[0].subject, "Lamps");
    EXPECT_EQ(messages[1].subject, "Re: Lamps");
    EXPECT_EQ(messages[1].thread.group, "lamps");
    EXPECT_EQ(messages[2].subject, "");
}

TEST(ReplyTreeImporter, ReadsTreesWithoutPositionsInTheOrderOfTheTree) {
    const auto read = readText(
        R"({"format":"reply-tree","version":1,"conversations":[{"id":"c","roots":[)"
        R"({"id":1,"text":"a","link":{"parent":null},"children":[{"id":2,"text":"b","link":{"parent":1},"children":[]},7]},)"
        R"({"id":3,"text":"c"}]},{"id":"d"}]})");
    EXPECT_THAT(lines(*only(read)), ElementsAre("1|||a|", "2|||b|1 ", "3|||c|?"));
    EXPECT_THAT(warningsOf(read), ElementsAre("0: a message is not a JSON object; it was left out",
                                              "0: a conversation without \"roots\" was left out"));
}

TEST(ReplyTreeImporter, ReadsAChainOfTenThousandReplies) {
    std::string text = R"({"format":"reply-tree","conversations":[{"roots":[)", end = "]}]}";
    for (int i = 0; i < 10'000; ++i) {
        text += R"({"id":)" + std::to_string(i) + R"(,"text":"x","children":[)";
        end = "]}" + end;
    }
    EXPECT_EQ(reportOf(text + end).messages, 10'000u);
}

TEST(ReplyTreeImporter, SaysWhatIsMissing) {
    EXPECT_THAT(warningsOf(readText(R"({"format":"reply-tree","conversations":[]})"))[0],
                ::testing::HasSubstr("roots"));
    EXPECT_THAT(warningsOf(readText(R"({"format":"reply-tree","conversations":)"))[0], ::testing::HasSubstr("error"));
}

}  // namespace
}  // namespace antecedent
