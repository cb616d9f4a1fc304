// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(JsonRecordsImporter, ReadsAnArrayHoweverItIsLaidOut) {
    const char* compact =
        R"([{"id":"1","speaker":"ada","time":"2026-03-09T14:05:00Z","text":"who?"},{"id":"2","speaker":"ben","time":"2026-03-09T14:06:00Z","text":"me"}])";
    const char* pretty =
        "[\n  {\n    \"id\": \"1\",\n    \"speaker\": \"ada\",\n    \"time\": \"2026-03-09T14:05:00Z\",\n    \"text\": "
        "\"who?\"\n  },\n"
        "  {\n    \"id\": \"2\",\n    \"speaker\": \"ben\",\n    \"time\": \"2026-03-09T14:06:00Z\",\n    \"text\": "
        "\"me\"\n  }\n]";
    for (const char* text : {compact, pretty}) {
        EXPECT_THAT(lines(*only(readText(text))),
                    ElementsAre("1|ada|2026-03-09T14:05:00Z|who?|?", "2|ben|2026-03-09T14:06:00Z|me|?"));
    }
}

TEST(JsonRecordsImporter, KnowsIdsOfMessagesThatAreCalledTheUsers) {
    const auto result = readText(
        R"([{"task_message_id":"t1","user_message_id":"a","parent_message_id":null,"text":"who?","role":"prompter"},)"
        R"({"task_message_id":"t2","user_message_id":"b","parent_message_id":"a","text":"me","role":"assistant"}])");
    EXPECT_THAT(lines(*only(result)), ElementsAre("a|prompter||who?|", "b|assistant||me|a "));
}

TEST(JsonRecordsImporter, ReadsAnObjectWithAListOfMessages) {
    const auto result = readText(
        "{\n \"title\": \"T\",\n \"messages\": [\n  {\"author\": {\"name\": \"Ada\", \"id\": 7}, \"body\": "
        "\"who?\"},\n  {\"author\": {\"name\": \"Ben\", \"id\": 8}, \"body\": \"me\"}\n ]\n}");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|Ada||who?|?", "1|Ben||me|?"));
    EXPECT_EQ(only(result)->speakers()[0].id, "7");
}

TEST(JsonRecordsImporter, KnowsTheUsualNamesOfFields) {
    const auto result =
        readText(R"([{"message_id":1,"username":"ada","created_at":1773065100,"content":"who?","parent_id":null},)"
                 R"({"message_id":2,"username":"ben","created_at":1773065160,"content":"me","parent_id":1}])");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|ada|2026-03-09T14:05:00Z|who?|", "2|ben|2026-03-09T14:06:00Z|me|1 "));
}

TEST(JsonRecordsImporter, ReadsTextsThatAreHtml) {
    const auto result =
        readText(R"([{"id":1,"author":"ida","text":"<p>who has the <b>oars</b>?<br />and the rope</p>"},)"
                 R"({"id":2,"author":"ben","text":"write <p> in front of a paragraph"},)"
                 R"({"id":3,"author":"ida","text":"<pre> or <p>, that is the question"}])");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|ida||who has the oars?\nand the rope|?", "2|ben||write <p> in front of a paragraph|?",
                            "3|ida||<pre> or <p>, that is the question|?"));
}

TEST(JsonRecordsImporter, ReadsTreesOfAnswers) {
    const auto result = readText(
        R"({"id":1,"author":"ada","text":"who?","replies":[{"id":2,"author":"ben","text":"me","replies":[{"id":3,"author":"ada","text":"ok","replies":[]}]}]})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|ada||who?|", "2|ben||me|1 ", "3|ada||ok|2 "));
}

TEST(JsonRecordsImporter, ReadsListsInAList) {
    const auto result = readText(
        R"([{"id":"a","messages":[{"from":"x","value":"1"}]},{"id":"b","messages":[{"from":"y","value":"2"},{"from":"x","value":"3"}]}])");
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[1]->header().id, "b");
    EXPECT_THAT(lines(*result->conversations[1]), ElementsAre("0|y||2|?", "1|x||3|?"));
}

TEST(JsonRecordsImporter, ReadsConversationsByTheirNames) {
    for (
        const char* text :
        {R"({"c1":[{"agent":1,"speaker":"x","text":"1"}],"c2":[{"speaker":"y","text":"2"},{"speaker":"x","text":"3"}]})",
         R"({"c1":{"turns":[{"speaker":"x","text":"1"}]},"c2":{"turns":[{"speaker":"y","text":"2"},{"speaker":"x","text":"3"}]}})"}) {
        const auto result = readText(text);
        ASSERT_TRUE(result) << text;
        ASSERT_EQ(result->conversations.size(), 2u) << text;
        EXPECT_EQ(result->conversations[1]->header().id, "c2");
        EXPECT_THAT(lines(*result->conversations[1]), ElementsAre("0|y||2|?", "1|x||3|?"));
    }
}

TEST(JsonRecordsImporter, ReadsListsOfOneConversationBesideEachOther) {
    const auto result = readText(
        R"({"comments":[{"id":2,"user":"b","text":"y","parent":1}],"posts":[{"id":1,"user":"a","text":"x","parent":null}]})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|a||x|", "2|b||y|1 "));
}

TEST(JsonRecordsImporter, RefusesWhatHasNoMessages) {
    for (const char* text :
         {R"({"name":"pkg","version":"1.0","scripts":{"test":"x"}})", R"([{"text":"no one says it"}])",
          R"([{"level":30,"time":1773065100000,"name":"srv","msg":"started"}])",
          R"([{"name":"Align","value":"4","comment":"of structures"}])",
          R"([{"commitId":"a1","author":"ada","date":"2026-03-09","msg":"Mend it"}])"}) {
        const auto result = readText(text);
        ASSERT_FALSE(result) << text;
        EXPECT_THAT(result.error().message(), HasSubstr("is JSON with the fields"));
        EXPECT_THAT(result.error().message(), ::testing::Not(HasSubstr("not valid JSON")));
    }
}

TEST(JsonLinesImporter, PutsTheNewestFirstInOrder) {
    const auto result = readText(
        "{\"id\":\"2\",\"speaker\":\"b\",\"text\":\"y\",\"time\":\"2026-03-09T14:06:00Z\"}\n{\"id\":\"1\",\"speaker\":"
        "\"a\",\"text\":\"x\",\"time\":\"2026-03-09T14:05:00Z\"}\n");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|a|2026-03-09T14:05:00Z|x|?", "2|b|2026-03-09T14:06:00Z|y|?"));
}

TEST(JsonLinesImporter, TakesFieldsForWhatTheyAre) {
    const auto result = readText(
        "{\"id\":1,\"author\":\"a\",\"date\":\"2026-03-09T14:05:00Z\",\"text\":\"x\"}\n"
        "{\"id\":2,\"by\":\"b\",\"text\":\"y\",\"parent_id\":1}\n{\"id\":3,\"speaker\":\"a\",\"text\":\"z\",\"in_reply_"
        "to\":2}\n"
        "{\"id\":4,\"speaker\":\"b\",\"text\":\"w\",\"reply_to\":\"3\"}\n");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|a|2026-03-09T14:05:00Z|x|?", "2|b||y|1 ", "3|a||z|2 ", "4|b||w|3 "));
}

TEST(JsonLinesImporter, NamesFieldsThatLookLikeKnownOnes) {
    const auto result = readText(
        "{\"id\":1,\"text\":\"x\",\"author_of_it\":\"a\"}\n{\"id\":2,\"text\":\"y\",\"author_of_it\":\"b\",\"parent_"
        "post_no\":1}\n");
    EXPECT_THAT(
        warningsOf(result),
        ElementsAre(
            HasSubstr(
                "\"author_of_it\" is not known; if it is the speaker, say so with --columns speaker=author_of_it"),
            HasSubstr("\"parent_post_no\"")));
}

TEST(JsonLinesImporter, TellsOfParentsInOtherConversations) {
    const auto result = readText(
        "{\"id\":\"a1\",\"text\":\"a\",\"conversation\":\"c1\"}\n{\"id\":\"b1\",\"text\":\"b\",\"parents\":[\"a1\"],"
        "\"conversation\":\"c2\"}\n");
    EXPECT_THAT(warningsOf(result), ElementsAre("2: message b1 answers a1, which is in another conversation"));
}

TEST(JsonRecordsImporter, RefusesCommitsAndReactions) {
    EXPECT_FALSE(
        readText(R"([{"id":"5f1c","short_id":"5f1","title":"Paint","message":"Paint the fence","author_name":"Ann",)"
                 R"("committed_date":"2026-03-09T14:05:00Z","parent_ids":["4e0b"]}])"));
    EXPECT_FALSE(
        readText(R"([{"id":1,"user":{"login":"ann","followers_url":"https://example.org/ann"},"content":"heart",)"
                 R"("created_at":"2026-03-09T14:05:00Z"}])"));
}

TEST(JsonRecordsImporter, ReadsConversationsOfWhichTheFirstIsLarge) {
    std::string large;
    for (int i = 0; i < 3000; ++i)
        large += R"({"role":"usr","content":"who has the oars?"},{"role":"sys","content":"me"},)";
    large.pop_back();
    const auto result =
        readText(R"({"11":{"messages":[)" + large + R"(]},"12":{"messages":[{"role":"usr","content":"roof?"}]}})");
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations.back()->header().id, "12");
}

TEST(JsonLinesImporter, RefusesLogsOfPrograms) {
    const auto result = readText(
        "{\"severity\":\"INFO\",\"time\":\"2026-03-09T10:00:00Z\",\"user\":\"ida\",\"message\":\"started\"}\n"
        "{\"severity\":\"INFO\",\"time\":\"2026-03-09T10:00:01Z\",\"user\":\"per\",\"message\":\"stopped\"}\n",
        {}, "app.jsonl");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message(), HasSubstr("log of a program"));
}

TEST(JsonRecordsImporter, ReadsPostsWithTheCommentsBelowThem) {
    // Posts and comments are counted apart: both have a 1.
    EXPECT_THAT(lines(*only(readText(R"({"total":2,"issues":[
                    {"id":1,"title":"roof","user":{"name":"ada"},"content":"it leaks","date_created":"1778480520","comments":[
                        {"id":1,"user":{"name":"ben"},"comment":"where?","date_created":"1778480580","parent":null},
                        {"id":2,"user":{"name":"ada"},"comment":"above","date_created":"1778480640","parent":null}]},
                    {"id":2,"title":"door","user":{"name":"eve"},"content":"it jams","date_created":"1778480700","comments":[]}]})"))),
                ElementsAre("1|ada|2026-05-11T06:22:00Z|it leaks|", "1.1|ben|2026-05-11T06:23:00Z|where?|1 ",
                            "2.2|ada|2026-05-11T06:24:00Z|above|1 ", "2|eve|2026-05-11T06:25:00Z|it jams|?"));
}

TEST(JsonRecordsImporter, RefusesRecordsThatMostlyHaveNoText) {
    const auto result = readText(
        R"({"prompts":[{"name":"main","role":"system","content":"Write."},{"name":"a","role":"system","content":""},
        {"name":"b","role":"system","content":""},{"name":"c","role":"system"},{"name":"d","role":"user"}]})");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message(), HasSubstr("most have none"));
}

TEST(JsonRecordsImporter, TakesNamesRatherThanNumbers) {
    EXPECT_THAT(lines(*only(readText(
                    R"([{"id":2,"parent":1,"author":0,"author_name":"Ben","content":{"rendered":"<p>hi</p>"}},)"
                    R"({"id":1,"parent":0,"author":0,"author_name":"Ada","content":{"rendered":"<p>so</p>"}}])"))),
                ElementsAre("1|Ada||so|?", "2|Ben||hi|1 "));
    EXPECT_THAT(lines(*only(readText(R"({"comments":[{"_id":"a","created_at":"2026-05-11T10:00:00Z",)"
                                     R"("commenter":{"display_name":"Ada","_id":"9"},"message":{"body":"hello"}}]})"))),
                ElementsAre("a|Ada|2026-05-11T10:00:00Z|hello|?"));
}

TEST(JsonRecordsImporter, FindsTextsBelowTheirParts) {
    EXPECT_THAT(
        lines(*only(readText(R"({"data":[{"id":"m1","created_at":1778483040,"role":"user","content":[{"type":"text",)"
                             R"("text":{"value":"How?","annotations":[]}}]}]})"))),
        ElementsAre("m1|user|2026-05-11T07:04:00Z|How?|?"));
}

TEST(JsonRecordsImporter, TellsOfListsThatItPassesOver) {
    const auto result = readText(R"({"Received":[{"From":"ada","Created":"2026-05-11 10:00:00","Text":"in?"}],)"
                                 R"("Sent":[{"To":"ada","Created":"2026-05-11 10:01:00","Text":"yes"}]})");
    EXPECT_THAT(warningsOf(result), ::testing::Contains(HasSubstr("\"Sent\" has texts too")));
}

TEST(RasaImporter, ReadsWhatIsSaidAmongDecisions) {
    EXPECT_THAT(
        lines(*only(readText(R"({"sender_id":"u1","events":[{"event":"action","timestamp":1778483040,"name":"listen"},)"
                             R"({"event":"user","timestamp":1778483041,"text":"hello"},)"
                             R"({"event":"bot","timestamp":1778483042,"text":"hi there"}]})"))),
        ElementsAre("0|user|2026-05-11T07:04:01Z|hello|?", "1|bot|2026-05-11T07:04:02Z|hi there|?"));
}

TEST(JsonRecordsImporter, ReadsScenesOfEpisodes) {
    const auto result = readText(
        R"({"season":"s1","episodes":[{"episode_id":"e1","scenes":[{"scene_id":"e1_c1","utterances":[)"
        R"({"utterance_id":"u1","speakers":["Ida Berg"],"transcript":"Coffee."},)"
        R"({"utterance_id":"u2","speakers":["Teo","Rosa"],"transcript":"Thanks."}]},)"
        R"({"scene_id":"e1_c2","utterances":[{"utterance_id":"u3","speakers":["Rosa"],"transcript":"Bye."}]}]}]})");
    ASSERT_TRUE(result) << result.error().text();
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[0]->header().id, "e1_c1");
    EXPECT_THAT(lines(*result->conversations[0]), ElementsAre("u1|Ida Berg||Coffee.|?", "u2|Teo, Rosa||Thanks.|?"));
}

TEST(JsonRecordsImporter, ReadsListsInListsUnderIds) {
    const auto result = readText(
        R"({"tr_1":[[{"turn":1,"speaker":"A","utterance":"Is it warm?"},{"turn":2,"speaker":"B","utterance":"Yes."}]],)"
        R"("tr_2":[[{"turn":1,"speaker":"A","utterance":"Bread?"},{"turn":2,"speaker":"B","utterance":"Two."}]]})");
    ASSERT_TRUE(result) << result.error().text();
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[1]->messages().size(), 2u);
}

TEST(JsonRecordsImporter, ReadsAMeetingALineWhoseLinesAreLongerThanWhatIsLookedAt) {
    const auto meeting = [](const std::string& name) {
        std::string turns;
        for (int i = 0; i < 1500; ++i)
            turns += (i > 0 ? "," : "") + std::string(R"({"speaker":")") + (i % 2 ? "Ida" : "Teo") +
                     R"(","content":"the gate squeaks in the morning )" + std::to_string(i) + R"("})";
        return R"({"topic":")" + name + R"(","meeting_transcripts":[)" + turns + "]}\n";
    };
    const auto result = readText(meeting("gate") + meeting("lamp"));
    EXPECT_THAT(warningsOf(result), ElementsAre());
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[1]->messages().size(), 1500u);
}

}  // namespace
}  // namespace antecedent
