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

}  // namespace
}  // namespace antecedent
