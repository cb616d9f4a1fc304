// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(MessengerImporter, RepairsItsEncodingAndItsOrder) {
    const auto result = readText(
        R"({"participants":[{"name":"Zo\u00c3\u00ab"}],"messages":[{"sender_name":"Ada","timestamp_ms":1773065160000,"content":"ja \u00f0\u009f\u0098\u0080"},)"
        R"({"sender_name":"Zo\u00c3\u00ab","timestamp_ms":1773065100000,"content":"kommst du?","reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"Ada"}]}],"title":"Zo\u00c3\u00ab"})");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Zoë");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Zoë|2026-03-09T14:05:00Z|kommst du?|?", "1|Ada|2026-03-09T14:06:00Z|ja 😀|?"));
    EXPECT_EQ(conversation->messages()[0].meta, R"({"reactions":["❤ Ada"]})");
}

TEST(MessengerImporter, LeavesWhatIsWrittenRight) {
    const auto result = readText(
        R"({"participants":["Zoë"],"threadName":"Zoë","messages":[{"senderName":"Zoë","text":"na? 😀","timestamp":1773065100000,"type":"text"}]})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|Zoë|2026-03-09T14:05:00Z|na? 😀|?"));
}

std::string boxOf(const std::string& name, const std::string& rows, const std::string& time) {
    return R"(<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">)" + name +
           R"(</h2><div class="_3-95 _a6-p"><div>)" + rows + R"(</div></div><div class="_3-94 _a6-o">)" + time +
           "</div></div>";
}

TEST(MessengerImporter, ReadsPagesFromTheirEnd) {
    const std::string oars = boxOf("Ida", "<div></div><div>who has the oars?</div><div></div>", "Mar 04, 2026 7:11 pm");
    const std::string rope = boxOf("Ida", "<div></div><div>and the rope?</div><div></div>", "Mar 04, 2026 7:11 pm");
    const std::string here = boxOf("Noé",
                                   "<div></div><div>both are here<br>in the shed</div><div><div><a "
                                   "href=\"photos/1.jpg\"><img src=\"photos/1.jpg\"/></a></div></div><div><ul "
                                   "class=\"_a6-q\"><li><span>👍Ida</span></li></ul></div>",
                                   "Mar 04, 2026 7:12 pm");
    const auto result =
        readText("<html><head><title>Boat club</title></head><body>" + here + rope + oars + "</body></html>");
    EXPECT_EQ(result->report.title, "Messenger (HTML)");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Boat club");
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Ida|2026-03-04T19:11:00|who has the oars?|?",
                                                  "1|Ida|2026-03-04T19:11:00|and the rope?|?",
                                                  "2|Noé|2026-03-04T19:12:00|both are here\nin the shed|?"));
    EXPECT_EQ(conversation->messages()[2].meta, R"({"media":["photos/1.jpg"],"reactions":["👍Ida"]})");
}

TEST(MessengerImporter, ReadsTheTimesOfPagesInOtherLanguages) {
    for (const char* time : {"mars 15, 2026 3:52 pm", "15 de marzo de 2026, 15:52", "15. März 2026 um 15:52",
                             "15/03/2026, 15:52", "3/15/2026, 3:52 PM"}) {
        const auto result = readText(boxOf("Ida", "<div></div><div>ja</div>", time));
        EXPECT_THAT(lines(*only(result)), ElementsAre("0|Ida|2026-03-15T15:52:00|ja|?")) << time;
    }
}

TEST(MessengerImporter, LeavesPostsAndLikesAlone) {
    for (const char* rows : {"<div class=\"_2pin\"><div>The boat is painted</div></div>",
                             "<div><a href=\"https://example.org/p/1\">a picture</a></div><div>Mar 4, 2026</div>"}) {
        const auto result = readText("<html><body>" + boxOf("Ida", rows, "Mar 04, 2026 7:12 pm") + "</body></html>");
        EXPECT_FALSE(result) << rows;
    }
}

TEST(MessengerImporter, ReadsAFolderOfPages) {
    testing::TemporaryFolder folder;
    const std::string key = boxOf("Ida", "<div></div><div>where is the key?</div>", "Mar 04, 2026 7:11 pm");
    const std::string mat = boxOf("Ben", "<div></div><div>under the mat</div>", "Mar 04, 2026 7:12 pm");
    folder.write("inbox/ben/message_2.html", key);
    folder.write("inbox/ben/message_1.html", mat);
    Control control;
    const auto result = ImporterRegistry().read(folder.path(""), "", control);
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|Ida|2026-03-04T19:11:00|where is the key?|?",
                                                  "1|Ben|2026-03-04T19:12:00|under the mat|?"));
}

TEST(SignalImporter, FindsWhatIsAnsweredByItsTime) {
    const auto result = readText(
        R"([{"id":"x","type":"incoming","conversationId":"c","source":"+49","sent_at":1773065100000,"body":"who?"},)"
        R"({"id":"y","type":"outgoing","conversationId":"c","sent_at":1773065160000,"body":"me","quote":{"id":1773065100000,"text":"who?"}}])");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1773065100000|+49|2026-03-09T14:05:00Z|who?|?",
                                                  "1773065160000|Me|2026-03-09T14:06:00Z|me|1773065100000 "));
}

TEST(SignalImporter, FindsWhatIsAnsweredByItsWords) {
    const auto result = readText(
        "{\"date\":\"2026-03-09T14:05:00\",\"sender\":\"Ada\",\"body\":\"who?\",\"quote\":\"\",\"sticker\":null,"
        "\"reactions\":[[\"Ben\",\"👍\"]],\"attachments\":[]}\n"
        "{\"date\":\"2026-03-09T14:06:00\",\"sender\":\"Ben\",\"body\":\"me\",\"quote\":\"\\n\\n> "
        "who?\\n\\n\",\"sticker\":null,\"reactions\":[],\"attachments\":[]}\n");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Ada|2026-03-09T14:05:00|who?|?", "1|Ben|2026-03-09T14:06:00|me|0 "));
    EXPECT_TRUE(only(result)->header().localTime);
}

TEST(SignalImporter, ReadsLinesOfSignalCli) {
    const auto result = readText(
        R"({"envelope":{"sourceNumber":"+1","sourceName":"Ada","timestamp":1773065100000,"dataMessage":{"timestamp":1773065100000,"message":"who?","groupInfo":{"groupId":"g"}}},"account":"+9"})"
        "\n"
        R"({"envelope":{"sourceNumber":"+1","timestamp":1773065110000,"receiptMessage":{}},"account":"+9"})"
        "\n"
        R"({"envelope":{"sourceNumber":"+9","sourceName":"Me","timestamp":1773065160000,"syncMessage":{"sentMessage":{"timestamp":1773065160000,"message":"I","quote":{"id":1773065100000},"groupInfo":{"groupId":"g"}}}},"account":"+9"})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1773065100000|Ada|2026-03-09T14:05:00Z|who?|?",
                                                  "1773065160000|Me|2026-03-09T14:06:00Z|I|1773065100000 "));
}

TEST(SignalImporter, AppliesEditsReactionsAndDeletionsOfSignalCli) {
    const auto result = readText(
        R"({"envelope":{"source":"+1","sourceName":"Ada","timestamp":1773065100000,"dataMessage":{"timestamp":1773065100000,"message":"who"}}})"
        "\n"
        R"({"envelope":{"source":"+1","sourceName":"Ada","timestamp":1773065110000,"editMessage":{"targetSentTimestamp":1773065100000,"dataMessage":{"timestamp":1773065110000,"message":"who?"}}}})"
        "\n"
        R"({"envelope":{"source":"+9","sourceName":"Me","timestamp":1773065160000,"syncMessage":{"sentMessage":{"destination":"+1","timestamp":1773065160000,"message":"I","quote":{"id":1773065110000}}}}})"
        "\n"
        R"({"envelope":{"source":"+1","sourceName":"Ada","timestamp":1773065170000,"dataMessage":{"timestamp":1773065170000,"reaction":{"emoji":"🐝","targetSentTimestamp":1773065160000}}}})"
        "\n"
        R"({"envelope":{"source":"+1","sourceName":"Ada","timestamp":1773065180000,"editMessage":{"targetSentTimestamp":1773060000000,"dataMessage":{"timestamp":1773065180000,"message":"of last week"}}}})"
        "\n"
        R"({"envelope":{"source":"+1","sourceName":"Ada","timestamp":1773065190000,"dataMessage":{"timestamp":1773065190000,"remoteDelete":{"timestamp":1773065180000}}}})");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Ada");
    EXPECT_THAT(lines(*conversation), ElementsAre("1773065100000|Ada|2026-03-09T14:05:00Z|who?|?",
                                                  "1773065160000|Me|2026-03-09T14:06:00Z|I|1773065100000 ",
                                                  "1773065180000|Ada|2026-03-09T14:06:20Z|of last week|?"));
    EXPECT_EQ(conversation->messages()[0].meta, R"({"edited":true})");
    EXPECT_EQ(conversation->messages()[1].meta, R"({"reactions":["🐝"]})");
    EXPECT_EQ(conversation->messages()[2].meta, R"({"deleted":true})");
}

TEST(SkypeImporter, TakesQuotesForReplies) {
    const auto result = readText(
        R"({"userId":"8:me","exportDate":"2026","conversations":[{"id":"19:x","displayName":"Club","MessageList":[)"
        R"({"id":"2","displayName":"Ben","originalarrivaltime":"2026-03-09T14:06:00Z","messagetype":"RichText","from":"8:ben","content":"<quote author=\"ada\" messageid=\"1\"><legacyquote>[1] Ada: </legacyquote>who?</quote>me &amp; you"},)"
        R"({"id":"1","displayName":"Ada","originalarrivaltime":"2026-03-09T14:05:00Z","messagetype":"RichText","from":"8:ada","content":"who?"}]}]})");
    EXPECT_EQ(only(result)->header().title, "Club");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|Ada|2026-03-09T14:05:00Z|who?|?", "2|Ben|2026-03-09T14:06:00Z|me & you|1 "));
}

TEST(WhatsAppJsonImporter, ReadsReplies) {
    const auto result = readText(
        R"({"49@s.whatsapp.net":{"name":"Ada","messages":{"1":{"from_me":false,"timestamp":1773065100,"time":"14:05","key_id":"K1","media":false,"meta":false,"data":"who?","sender":null,"reply":null},)"
        R"("2":{"from_me":true,"timestamp":1773065160,"time":"14:06","key_id":"K2","media":false,"meta":false,"data":"me<br>I","sender":null,"reply":"K1"}}}})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("K1|Ada|2026-03-09T14:05:00Z|who?|?", "K2|Me|2026-03-09T14:06:00Z|me\nI|K1 "));
}

TEST(ChatGptImporter, FollowsTheTree) {
    const auto result = readText(
        R"([{"title":"Bread","id":"c","mapping":{"r":{"id":"r","message":null,"parent":null},"a":{"id":"a","parent":"r","message":{"author":{"role":"user"},"create_time":1773065100.0,"content":{"content_type":"text","parts":["why flat?"]}}},)"
        R"("b":{"id":"b","parent":"a","message":{"author":{"role":"assistant"},"create_time":1773065160.0,"content":{"content_type":"text","parts":["too wet"]}}}}}])");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("a|user|2026-03-09T14:05:00Z|why flat?|", "b|assistant|2026-03-09T14:06:00Z|too wet|a "));
}

TEST(SignalImporter, ReadsTheMarkdownOfSignalExport) {
    const auto result = readText(
        "[2026-03-09 14:05:10] Ann: who takes the boat out? ![mast.jpg](./media/mast.jpg)  \n(- Ben: 👍, Cat: ❤ -)\n\n"
        "[2026-03-09 14:06:00] Ben: \n\n> who takes the boat out?\n\nme: at noon\nor later  \n\n"
        "[2026-03-09 14:07:00] Me: (This message was deleted)\n\n",
        {}, "chat.md");
    EXPECT_EQ(result->report.title, "Signal (signal-export)");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Ann|2026-03-09T14:05:10|who takes the boat out?|?",
                            "1|Ben|2026-03-09T14:06:00|me: at noon\nor later|0 ", "2|Me|2026-03-09T14:07:00||?"));
    EXPECT_EQ(only(result)->message(MessageId(0)).meta, R"({"attachments":["mast.jpg"],"reactions":["👍","❤"]})");
    EXPECT_EQ(only(result)->message(MessageId(2)).meta, R"({"deleted":true})");
}

TEST(SignalImporter, NamesTheChatAfterItsFolder) {
    const ::antecedent::testing::TemporaryFolder folder;
    folder.write("Boat club/chat.md", "[2026-03-09, 14:05] Ann: who?  \n\n[2026-03-09, 14:06] Ben: me  \n\n");
    Control control;
    const auto result = ImporterRegistry().read(folder.path("Boat club/chat.md"), "", control);
    EXPECT_EQ(only(result)->header().title, "Boat club");
    EXPECT_EQ(result->report.format, "signal");
}

}  // namespace
}  // namespace antecedent
