// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

TEST(JsonLinesImporter, ReadsAConversationALine) {
    const auto result = readText(
        R"({"id":"c1","genre":"email","title":"T","messages":[{"id":0,"speaker":"a","time":"2024-01-01T10:00","text":"x","parents":[],"subject":"S","thread":"t"},)"
        R"({"id":1,"speaker":null,"time":"2024-01-01T12:00:30.25+02:00","text":"y","parents":[0]},)"
        R"({"id":"m","text":"z","parents":null,"system":true},{"id":3,"text":"w","action":true,"parents":[1,"m",1]}]})"
        "\n\n"
        R"({"id":"c2","messages":[{"id":5,"time":1.5,"end":2,"text":"q"}]})"
        "\n");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, "jsonl");
    EXPECT_EQ(result->report.messages, 5u);
    EXPECT_EQ(result->report.declaredLinks, 3u);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    const Conversation& first = *result->conversations[0];
    EXPECT_EQ(first.header().genre, Genre::Mail);
    EXPECT_EQ(first.header().title, "T");
    EXPECT_EQ(first.messages()[0].subject, "S");
    EXPECT_EQ(first.messages()[0].thread.group, "t");
    EXPECT_THAT(lines(first), ElementsAre("0|a|2024-01-01T10:00:00Z|x|", "1||2024-01-01T10:00:30.25Z|y|0 ",
                                          "m|||(system) z|?", "3|||(action) w|1 m "));
    const Conversation& second = *result->conversations[1];
    EXPECT_EQ(second.header().timeBase, TimeBase::Recording);
    EXPECT_THAT(lines(second), ElementsAre("5||1.5|q|?"));
    EXPECT_DOUBLE_EQ(second.messages()[0].end->seconds(), 2);
}

TEST(JsonLinesImporter, TellsThePlatformsRepliesFromAnnotatedLinks) {
    const auto read = only(readText(
        R"({"id":"c","genre":"chat","messages":[{"id":1,"text":"a","parents":[]},{"id":2,"text":"b","parents":[1]},)"
        R"({"id":3,"text":"c","parents":[1],"declared":true},{"id":4,"text":"d","parents":[9],"declared":true}]})"));
    EXPECT_THAT(read->platformReplies(), ElementsAre(false, false, true, false));
    const auto hidden = read->withoutDeclaredLinks([](MessageId message) { return message.index() == 2; });
    EXPECT_FALSE(hidden->messages()[2].declaredByPlatform);
}

TEST(JsonLinesImporter, TakesAChatWhereMessagesAnswerOrSayNothingForThePlatformsWord) {
    const auto replies = [](const std::string& genre, const std::string& first) {
        return only(readText(R"({"id":"c","genre":")" + genre + R"(","messages":[{"id":1,"text":"a","parents":)" +
                             first + R"(},{"id":2,"text":"b","parents":[1]}]})"))
            ->platformReplies();
    };
    EXPECT_THAT(replies("chat", "null"), ElementsAre(false, true));
    EXPECT_THAT(replies("chat", "[]"), ElementsAre(false, false)) << "somebody said where threads start";
    EXPECT_THAT(replies("forum", "null"), ElementsAre(false, false));
}

TEST(JsonLinesImporter, RollsBareTimesOverMidnight) {
    const auto conversation = only(
        readText(R"({"id":"c","messages":[{"id":1,"time":"23:58","text":"a"},{"id":2,"time":"00:01","text":"b"}]})"));
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Clock);
    EXPECT_EQ(conversation->messages()[1].time->nanoseconds - conversation->messages()[0].time->nanoseconds,
              3 * 60'000'000'000);
}

TEST(JsonLinesImporter, TakesLargeNumbersForCalendarTimes) {
    EXPECT_THAT(lines(*only(readText(R"({"id":"c","messages":[{"id":1,"time":1500000000,"text":"a"},)"
                                     R"({"id":2,"time":1500000001500,"text":"b"}]})"))),
                ElementsAre("1||2017-07-14T02:40:00Z|a|?", "2||2017-07-14T02:40:01.5Z|b|?"));
}

TEST(JsonLinesImporter, TakesTheGenreFromAnyMessageOfAConversation) {
    const auto conversation = only(readText(R"({"id":"1","genre":"forum","text":"x"})"
                                            "\n"
                                            R"({"id":"2","text":"y"})"));
    EXPECT_EQ(conversation->header().genre, Genre::Forum);
}

TEST(JsonLinesImporter, ReadsAMessageALineOfSeveralConversations) {
    const auto result = readText(R"({"conversation":"b","id":"1","text":"x","parents":[]})"
                                 "\n"
                                 R"({"conversation":"a","id":"1","text":"y","parents":[]})"
                                 "\n"
                                 R"({"conversation":"b","id":"2","text":"z","parents":["1"]})");
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[0]->header().id, "b");
    EXPECT_EQ(result->conversations[0]->header().genre, Genre::Unknown);
    EXPECT_THAT(lines(*result->conversations[0]), ElementsAre("1|||x|", "2|||z|1 "));
    EXPECT_THAT(lines(*result->conversations[1]), ElementsAre("1|||y|"));
}

TEST(JsonLinesImporter, ReadsAroundBadRecords) {
    const auto result = readText(
        "{\"id\":\"c\",\"messages\":[7,{\"id\":1,\"text\":\"a\",\"time\":\"noon\",\"parents\":[{}]}]}\n"
        "{\"id\": \n"
        "{\"other\": 1}\n"
        "{\"id\":\"d\",\"messages\":{}}\n"
        "[]\n");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|||a|?"));
    const auto warnings = warningsOf(result);
    ASSERT_EQ(warnings.size(), 7u);
    EXPECT_EQ(warnings[0], "1: a message is not a JSON object; it was left out");
    EXPECT_EQ(warnings[1], "1: a parent is neither a string nor a number; it was left out");
    EXPECT_EQ(warnings[2], "1: the time of message 1 cannot be read");
    EXPECT_THAT(warnings[3], ::testing::HasSubstr("2: left out, not valid JSON"));
    EXPECT_EQ(warnings[4], "3: left out: neither a conversation nor a message");
    EXPECT_EQ(warnings[5], "4: left out: \"messages\" is not a list");
}

TEST(JsonLinesImporter, WarnsOfDuplicatesAndOfParentsThatCannotBe) {
    const auto result = readText(
        R"({"id":"c","messages":[{"id":1,"text":"a","parents":[2]},{"id":2,"text":"b","parents":[9]},)"
        R"({"id":2,"text":"c","parents":[2]},{"id":4,"text":"d","parents":[4]},{"id":5,"text":"e","parents":[9,4]}]})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|||a|?", "2|||b|?", "2#2|||c|2 ", "4|||d|", "5|||e|4 "));
    EXPECT_THAT(warningsOf(result), ElementsAre("1: message id 2 is used twice; the later one is now 2#2",
                                                "1: message 1 answers 2, which comes later",
                                                "1: message 2 answers 9, which is not in the file",
                                                "1: message 5 answers 9, which is not in the file"));
}

TEST(JsonLinesImporter, SaysWhyNothingCouldBeRead) {
    const auto result = readText("{\"id\": \"c\", \"messages\": [ \n", "", "cut.jsonl");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().where, "cut.jsonl:1");
    EXPECT_THAT(result.error().message(), ::testing::HasSubstr("one JSON object a line"));
    EXPECT_FALSE(readText(R"({"id":"c","messages":[]})"));
}

TEST(JsonLinesImporter, ReadsTreesOfAnswersToAPrompt) {
    EXPECT_THAT(lines(*only(readText(
                    R"({"message_tree_id":"t","prompt":{"message_id":"a","text":"How?","role":"prompter","replies":[)"
                    R"({"message_id":"b","parent_id":"a","text":"So.","role":"assistant","replies":[]}]}})"
                    "\n"))),
                ElementsAre("a|prompter||How?|", "b|assistant||So.|a "));
}

TEST(JsonLinesImporter, ReadsChatsWithCharacters) {
    EXPECT_THAT(lines(*only(readText(R"({"user_name":"You","character_name":"Fern","chat_metadata":{}})"
                                     "\n"
                                     R"({"name":"You","is_user":true,"send_date":"May 11, 2026 10:02am","mes":"How?"})"
                                     "\n"
                                     R"({"name":"Fern","is_user":false,"send_date":"May 11, 2026 10:03am","mes":"So."})"
                                     "\n",
                                     "", "fern.jsonl"))),
                ElementsAre("0|You|2026-05-11T10:02:00|How?|?", "1|Fern|2026-05-11T10:03:00|So.|?"));
}

TEST(JsonLinesImporter, ReadsPartsWithAValueAndLeavesOutWhatIsThought) {
    const auto result = readText(
        R"({"messages":[{"role":"user","content":[{"type":"text","value":"Is it warm?"}]},)"
        R"({"role":"assistant","content":[{"type":"reasoning","value":"It asks of the bread."},{"type":"text","value":"Yes."}]}]})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|user||Is it warm?|?", "1|assistant||Yes.|?"));
}

TEST(JsonLinesImporter, RefusesMessagesOfWhichNoneHasAText) {
    const auto result = readText(R"({"messages":[{"role":"user","content":[{"type":"text","said":"Is it warm?"}]},)"
                                 R"({"role":"assistant","content":[{"type":"text","said":"Yes."}]}]})");
    ASSERT_FALSE(result);
    EXPECT_NE(result.error().text().find("--columns"), std::string::npos) << result.error().text();
}

TEST(JsonLinesImporter, RefusesTextsThatNobodySays) {
    EXPECT_FALSE(readText("{\"text\":\"Bread needs time.\"}\n{\"text\":\"Gates need oil.\"}\n", "", "texts.jsonl"));
}

}  // namespace
}  // namespace antecedent
