// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(MattermostImporter, ReadsPostsOfTheInterface) {
    const auto result = readText(
        R"({"order":["b","a"],"posts":{"b":{"id":"b","create_at":1773065160000,"user_id":"u2","channel_id":"c","root_id":"a","message":"me","type":""},)"
        R"("a":{"id":"a","create_at":1773065100000,"user_id":"u1","channel_id":"c","root_id":"","message":"who?","type":""}}})");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().id, "c");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("a|u1|2026-03-09T14:05:00Z|who?|?", "b|u2|2026-03-09T14:06:00Z|me|a "));
    EXPECT_TRUE(conversation->messages()[1].thread.exclusive);
}

TEST(MattermostImporter, LeavesOutWhatAPostSaidBeforeItWasEdited) {
    const auto result = readText(
        R"({"order":["c","b","a"],"posts":{"a":{"id":"a","create_at":1773065100000,"delete_at":0,"user_id":"u1","channel_id":"c","root_id":"","message":"who has the oars?","type":""},)"
        R"("b":{"id":"b","create_at":1773065100000,"delete_at":1773065130000,"original_id":"a","user_id":"u1","channel_id":"c","root_id":"","message":"who has the oar?","type":""},)"
        R"("c":{"id":"c","create_at":1773065160000,"user_id":"u2","channel_id":"c","root_id":"","message":"","type":"","props":{"attachments":[{"title":"Shed","text":"locked"}]}}}})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("a|u1|2026-03-09T14:05:00Z|who has the oars?|?",
                                                  "c|u2|2026-03-09T14:06:00Z|Shed\nlocked|?"));
}

TEST(MattermostImporter, ReadsABulkExport) {
    const auto result = readText(
        "{\"type\":\"version\",\"version\":1}\n{\"type\":\"channel\",\"channel\":{\"team\":\"t\",\"name\":\"town\"}}\n"
        R"({"type":"post","post":{"team":"t","channel":"town","user":"ada","message":"who?","create_at":1773065100000,"replies":[{"user":"ben","message":"me","create_at":1773065160000},{"user":"ada","message":"ok","create_at":1773065220000}]}})");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.title, "Mattermost (bulk export)");
    EXPECT_EQ(conversation->header().id, "t/town");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1|ada|2026-03-09T14:05:00Z|who?|?", "2|ben|2026-03-09T14:06:00Z|me|1 ",
                            "3|ada|2026-03-09T14:07:00Z|ok|?"));
}

TEST(RocketChatImporter, ReadsThreadsAndQuotes) {
    const auto result = readText(
        R"({"messages":[{"_id":"c","rid":"r","msg":"[ ](https://h/channel/x?msg=a) yes","ts":"2026-03-09T14:07:00.000Z","u":{"_id":"u1","username":"ada","name":"Ada"}},)"
        R"({"_id":"b","rid":"r","tmid":"a","msg":"me","ts":"2026-03-09T14:06:00.000Z","u":{"_id":"u2","username":"ben"}},)"
        R"({"_id":"a","rid":"r","msg":"who?","ts":"2026-03-09T14:05:00.000Z","u":{"_id":"u1","username":"ada","name":"Ada"}},)"
        R"({"_id":"j","rid":"r","t":"uj","msg":"ada","ts":"2026-03-09T14:04:00.000Z","u":{"_id":"u1","username":"ada","name":"Ada"}}],"success":true})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("j|Ada|2026-03-09T14:04:00Z|(system) uj: ada|?", "a|Ada|2026-03-09T14:05:00Z|who?|?",
                            "b|ben|2026-03-09T14:06:00Z|me|a ", "c|Ada|2026-03-09T14:07:00Z|yes|a "));
}

TEST(RocketChatImporter, ReadsWhatIsSaidWithAPicture) {
    const auto result = readText(
        R"({"messages":[{"_id":"a","rid":"r","msg":"","ts":"2026-03-09T14:05:00.000Z","u":{"_id":"u1","username":"ada"},"attachments":[{"title":"hive.png","description":"look at this"}]},)"
        R"({"_id":"b","rid":"r","msg":"[ ](https://h/channel/x?msg=a) nice","ts":"2026-03-09T14:06:00.000Z","u":{"_id":"u2","username":"ben"},"attachments":[{"text":"look at this","message_link":"https://h/channel/x?msg=a"}]}],"success":true})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("a|ada|2026-03-09T14:05:00Z|look at this|?", "b|ben|2026-03-09T14:06:00Z|nice|a "));
}

TEST(ZulipImporter, TakesQuotesInHtmlForReplies) {
    const auto result = readText(
        R"({"messages":[{"id":1,"sender_id":4,"sender_full_name":"Ada","content":"<p>who?</p>","timestamp":1773065100,"subject":"tools","display_recipient":"garden","type":"stream"},)"
        R"({"id":2,"sender_id":5,"sender_full_name":"Ben","content":"<p><span class=\"user-mention silent\" data-user-id=\"4\">Ada</span> <a href=\"https://h/#narrow/channel/1-garden/topic/tools/near/1\">said</a>:</p>\n<blockquote>\n<blockquote>\n<p>old</p>\n</blockquote>\n<p>who?</p>\n</blockquote>\n<p>me</p>","timestamp":1773065160,"subject":"tools","display_recipient":"garden","type":"stream"},)"
        R"({"id":3,"sender_id":4,"sender_full_name":"Ada","content":"<p><span class=\"user-mention\" data-user-id=\"5\">@Ben</span> see <a href=\"https://h/#narrow/channel/1-garden/topic/tools/near/1\">this</a></p>\n<p>ok</p>","timestamp":1773065220,"subject":"tools","display_recipient":"garden","type":"stream"}]})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|Ada|2026-03-09T14:05:00Z|who?|?", "2|Ben|2026-03-09T14:06:00Z|me|1 ",
                            "3|Ada|2026-03-09T14:07:00Z|@Ben see this\n\nok|?"));
}

TEST(ZulipImporter, ReadsMessagesOfTheInterface) {
    const auto result = readText(
        R"({"messages":[{"id":1,"sender_id":4,"sender_full_name":"Ada","content":"who?","timestamp":1773065100,"subject":"tools","display_recipient":"garden","type":"stream"},)"
        R"({"id":2,"sender_id":5,"sender_full_name":"Ben","content":"@_**Ada|4** [said](https://h/#narrow/channel/1-garden/topic/tools/near/1):\n```quote\nwho?\n```\nme, @**Ada|4**","timestamp":1773065160,"subject":"tools","display_recipient":"garden","type":"stream"}]})");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().id, "garden");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1|Ada|2026-03-09T14:05:00Z|who?|?", "2|Ben|2026-03-09T14:06:00Z|me, @Ada|1 "));
    EXPECT_EQ(conversation->messages()[0].thread.group, "tools");
}

TEST(TeamsImporter, ReadsRepliesAndQuotes) {
    const auto result = readText(
        R"({"value":[{"id":"1","messageType":"message","createdDateTime":"2026-03-09T14:05:00Z","from":{"user":{"id":"u1","displayName":"Ada"}},"body":{"contentType":"html","content":"<p>who?</p>"},"channelIdentity":{"channelId":"c"},)"
        R"("replies":[{"id":"2","replyToId":"1","messageType":"message","createdDateTime":"2026-03-09T14:06:00Z","from":{"user":{"id":"u2","displayName":"Ben"}},"body":{"contentType":"text","content":"me"}},)"
        R"({"id":"3","replyToId":"1","messageType":"message","createdDateTime":"2026-03-09T14:07:00Z","from":{"user":{"id":"u1","displayName":"Ada"}},"body":{"contentType":"text","content":"ok"},"attachments":[{"contentType":"messageReference","content":"{\"messageId\":\"2\"}"}]}]}]})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|Ada|2026-03-09T14:05:00Z|who?|?", "2|Ben|2026-03-09T14:06:00Z|me|1 ",
                            "3|Ada|2026-03-09T14:07:00Z|ok|2 "));
}

TEST(GoogleChatImporter, ReadsATakeout) {
    const auto result = readText(
        R"({"messages":[{"creator":{"name":"Ada","email":"a@x"},"created_date":"Monday, March 9, 2026 at 2:05:00 PM UTC","text":"who?","topic_id":"T","message_id":"s/T/1"},)"
        R"({"creator":{"name":"Ben","email":"b@x"},"created_date":"Monday, March 9, 2026 at 2:06:00 PM UTC","text":"me","topic_id":"T","message_id":"s/T/2"},)"
        R"({"creator":{"name":"Ben","email":"b@x"},"created_date":"Monday, March 9, 2026 at 2:07:00 PM UTC","text":"bye","topic_id":"U","message_id":"s/U/1"}]})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("s/T/1|Ada|2026-03-09T14:05:00Z|who?|?", "s/T/2|Ben|2026-03-09T14:06:00Z|me|s/T/1 ",
                            "s/U/1|Ben|2026-03-09T14:07:00Z|bye|?"));
}

TEST(GoogleChatImporter, ReadsHangouts) {
    const auto result = readText(
        R"({"conversations":[{"conversation":{"conversation":{"id":{"id":"h1"},"participant_data":[{"id":{"gaia_id":"1"},"fallback_name":"Ada"},{"id":{"gaia_id":"2"},"fallback_name":"Ben"}]}},)"
        R"("events":[{"sender_id":{"gaia_id":"1"},"timestamp":"1773065100000000","event_id":"e1","chat_message":{"message_content":{"segment":[{"type":"TEXT","text":"who"},{"type":"LINE_BREAK"},{"type":"TEXT","text":"then?"}]}}}]}]})");
    EXPECT_EQ(only(result)->header().title, "Ada, Ben");
    EXPECT_THAT(lines(*only(result)), ElementsAre("e1|Ada|2026-03-09T14:05:00Z|who\nthen?|?"));
}

}  // namespace
}  // namespace antecedent
