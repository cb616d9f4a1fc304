// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(MatrixImporter, ReadsARoomWithItsEditsReactionsAndThreads) {
    const auto result = readText(
        R"({"room_name":"Bees","room_creator":"@ada:x.org","topic":"","messages":[)"
        R"({"type":"m.room.member","state_key":"@ada:x.org","sender":"@ada:x.org","origin_server_ts":1773065000000,"event_id":"$m","content":{"membership":"join","displayname":"Ada"}},)"
        R"({"type":"m.room.message","sender":"@ada:x.org","origin_server_ts":1773065100000,"event_id":"$a","content":{"msgtype":"m.text","body":"who has the smoker"}},)"
        R"({"type":"m.room.message","sender":"@ben:x.org","origin_server_ts":1773065160000,"event_id":"$b","content":{"msgtype":"m.text","body":"> <@ada:x.org> who has\n> it\n\nme","m.relates_to":{"m.in_reply_to":{"event_id":"$a"}}}},)"
        R"({"type":"m.room.message","sender":"@ada:x.org","origin_server_ts":1773065170000,"event_id":"$e","content":{"msgtype":"m.text","body":" * edit","m.new_content":{"body":"who has the smoker?"},"m.relates_to":{"rel_type":"m.replace","event_id":"$a"}}},)"
        R"({"type":"m.reaction","sender":"@ben:x.org","origin_server_ts":1773065180000,"event_id":"$r","content":{"m.relates_to":{"rel_type":"m.annotation","event_id":"$a","key":"🐝"}}},)"
        R"({"type":"m.room.message","sender":"@ben:x.org","origin_server_ts":1773065190000,"event_id":"$t","content":{"msgtype":"m.emote","body":"runs","m.relates_to":{"rel_type":"m.thread","event_id":"$b","is_falling_back":true,"m.in_reply_to":{"event_id":"$b"}}}},)"
        R"({"type":"m.room.message","sender":"@ben:x.org","origin_server_ts":1773065195000,"event_id":"$x","content":{},"unsigned":{"redacted_because":{}}}]})");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.title, "Matrix (Element)");
    EXPECT_EQ(conversation->header().title, "Bees");
    EXPECT_THAT(
        lines(*conversation),
        ElementsAre("$m|Ada|2026-03-09T14:03:20Z|(system) member: join|?",
                    "$a|Ada|2026-03-09T14:05:00Z|who has the smoker?|?", "$b|@ben:x.org|2026-03-09T14:06:00Z|me|$a ",
                    "$t|@ben:x.org|2026-03-09T14:06:30Z|(action) runs|$b ", "$x|@ben:x.org|2026-03-09T14:06:35Z||?"));
    EXPECT_EQ(conversation->messages()[1].meta, R"({"edited":true,"reactions":["🐝"]})");
    EXPECT_EQ(conversation->messages()[3].thread.group, "$b");
    EXPECT_EQ(conversation->messages()[2].thread.group, "$b");
    EXPECT_EQ(conversation->messages()[4].meta, R"({"deleted":true})");
}

TEST(MatrixImporter, ReadsWhatPollsAsk) {
    const auto result = readText(
        R"({"room_name":"Bees","messages":[)"
        R"({"type":"org.matrix.msc3381.poll.start","sender":"@ada:x.org","origin_server_ts":1773065100000,"event_id":"$a","content":{"org.matrix.msc3381.poll.start":{"question":{"org.matrix.msc1767.text":"smoke or wait?"}}}},)"
        R"({"type":"org.matrix.msc3381.poll.response","sender":"@ben:x.org","origin_server_ts":1773065110000,"event_id":"$r","content":{"m.relates_to":{"rel_type":"m.reference","event_id":"$a"}}},)"
        R"({"type":"m.poll.start","sender":"@ben:x.org","origin_server_ts":1773065160000,"event_id":"$b","content":{"m.poll":{"question":{"m.text":[{"body":"when?"}]}},"m.relates_to":{"m.in_reply_to":{"event_id":"$a"}}}}]})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("$a|@ada:x.org|2026-03-09T14:05:00Z|smoke or wait?|?",
                                                  "$b|@ben:x.org|2026-03-09T14:06:00Z|when?|$a "));
}

TEST(MatrixImporter, ReadsTheTextOfElement) {
    const auto result = readText(
        "Fri, Mar 6, 2026, 10:11:12 AM - Ida: who has the oars of the blue boat and the rope?\nand the bucket\n"
        "Fri, Mar 6, 2026, 10:12:12 AM - Per: <@ida:shed.org \"who has the oars of the blue boa...\"> me\n"
        "Fri, Mar 6, 2026, 10:13:12 AM - zoe joined the room\nFri, Mar 6, 2026, 12:14:12 PM - * Ida waves\n"
        "Fri, Mar 6, 2026, 12:15:12 PM - Per: <@zoe:shed.org \"of another day\"> well\n");
    EXPECT_EQ(result->report.title, "Matrix (Element's text)");
    EXPECT_THAT(
        lines(*only(result)),
        ElementsAre("0|Ida|2026-03-06T10:11:12|who has the oars of the blue boat and the rope?\nand the bucket|?",
                    "1|Per|2026-03-06T10:12:12|me|0 ", "2||2026-03-06T10:13:12|(system) zoe joined the room|?",
                    "3|Ida|2026-03-06T12:14:12|(action) waves|?", "4|Per|2026-03-06T12:15:12|well|?"));
}

TEST(MatrixImporter, ReadsThePagesOfElement) {
    const auto event = [](const char* id, const char* inner) {
        return std::string("<div class=\"mx_Export_EventWrapper\" id=\"") + id + "\"><li class=\"mx_EventTile\">" +
               inner + "</li></div>";
    };
    const auto result = readText(
        "<!DOCTYPE html><html><head><title>Exported Data</title></head><body><span "
        "class=\"mx_RoomHeader_nametext\">Shed</span>"
        "<ol class=\"mx_RoomView_MessageList\"><li><div class=\"mx_DateSeparator\"><h2>Fri, Mar 6, "
        "2026</h2></div></li>" +
            event("$1",
                  "<span class=\"mx_DisambiguatedProfile_displayName\">Ida</span><span "
                  "class=\"mx_MessageTimestamp\">10:11</span>"
                  "<div class=\"mx_MTextBody\"><div class=\"mx_EventTile_body\">who has the oars?</div></div>") +
            event("$2",
                  "<span class=\"mx_MessageTimestamp\" title=\"Fri, Mar 6 2026 10:12:30\">10:12</span>"
                  "<div class=\"mx_MTextBody\"><div class=\"mx_EventTile_body\">and the rope?</div></div>") +
            event("$3",
                  "<span class=\"mx_DisambiguatedProfile_displayName\">Per</span><span "
                  "class=\"mx_MessageTimestamp\">10:13</span>"
                  "<p class=\"mx_ReplyChain_Export\">In reply to <a class=\"mx_reply_anchor\" "
                  "data-scroll-to=\"$1\">this message</a></p>"
                  "<div class=\"mx_MTextBody\"><div class=\"mx_EventTile_body\">me</div></div>") +
            event("$4", "<div class=\"mx_TextualEvent\">zoe joined the room</div>") + "</ol></body></html>",
        {}, "messages.html");
    EXPECT_EQ(only(result)->header().title, "Shed");
    EXPECT_THAT(
        lines(*only(result)),
        ElementsAre("$1|Ida|2026-03-06T10:11:00|who has the oars?|?", "$2|Ida|2026-03-06T10:12:30|and the rope?|?",
                    "$3|Per|2026-03-06T10:13:00|me|$1 ", "$4|||(system) zoe joined the room|?"));
}

}  // namespace
}  // namespace antecedent
