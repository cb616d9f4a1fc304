// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(TelegramImporter, ReadsAChat) {
    const auto result = readText(
        R"({"name":"Boats","type":"private_group","id":77,"messages":[)"
        R"({"id":1,"type":"service","date":"2026-03-09T14:00:00","date_unixtime":"1773064800","actor":"Ines","actor_id":"user5","action":"create_group","title":"Boats","text":""},)"
        R"({"id":2,"type":"message","date":"2026-03-09T15:05:00","date_unixtime":"1773065100","from":"Ines","from_id":"user5","text":["who rows ",{"type":"bold","text":"today"},"?"]},)"
        R"({"id":3,"type":"message","date":"2026-03-09T15:06:00","date_unixtime":"1773065160","from":null,"from_id":"user6","reply_to_message_id":2,"text":"me \x0e"},)"
        R"({"id":4,"type":"message","date":"2026-03-09T15:07:00","date_unixtime":"1773065220","from":"Ines","from_id":"user5","reply_to_message_id":9,"reply_to_peer_id":"channel1","text":"","photo":"p.jpg"}]})");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.title, "Telegram (JSON)");
    EXPECT_EQ(conversation->header().id, "77");
    EXPECT_EQ(conversation->header().title, "Boats");
    EXPECT_FALSE(conversation->header().localTime);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1|Ines|2026-03-09T14:00:00Z|(system) create group: Boats|?",
                            "2|Ines|2026-03-09T14:05:00Z|who rows today?|?",
                            "3|Deleted Account|2026-03-09T14:06:00Z|me \x0e|2 ", "4|Ines|2026-03-09T14:07:00Z||?"));
    EXPECT_THAT(conversation->messages()[3].meta, HasSubstr(R"("photo":"p.jpg")"));
}

TEST(TelegramImporter, ReadsWhatPollsAsk) {
    const auto result = readText(
        R"({"name":"Shed","type":"private_group","id":9,"messages":[)"
        R"({"id":1,"type":"message","date":"2026-03-09T15:05:00","date_unixtime":"1773065100","from":"Ada","from_id":"user1","poll":{"question":"oars or sail?","answers":[]},"text":""},)"
        R"({"id":2,"type":"message","date":"2026-03-09T15:06:00","date_unixtime":"1773065160","from":"Ben","from_id":"user2","reply_to_message_id":1,"text":"sail"}]})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|Ada|2026-03-09T14:05:00Z|oars or sail?|?", "2|Ben|2026-03-09T14:06:00Z|sail|1 "));
}

TEST(TelegramImporter, ReadsAnAccountChatByChat) {
    const auto result = readText(
        R"({"about":"x","chats":{"about":"y","list":[)"
        R"({"name":"A","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2019-03-09T14:00:00","from":"Ada","text":"hi"}]},)"
        R"({"name":"B","type":"personal_chat","id":2,"messages":[{"id":1,"type":"message","date":"2019-03-09T14:00:00","from":"Ben","text":"ho"}]}]}})");
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[1]->header().title, "B");
    EXPECT_TRUE(result->conversations[0]->header().localTime);  // older exports have no zone
    EXPECT_THAT(lines(*result->conversations[1]), ElementsAre("1|Ben|2019-03-09T14:00:00|ho|?"));
}

TEST(TelegramImporter, KnowsAnAccountWhoseChatsStandFarBehind) {
    std::string contacts;
    for (int i = 0; i < 3000; ++i) contacts += R"({"first_name":"a person of that name","phone_number":"000"},)";
    const auto result =
        readText(R"({"about":"x","personal_information":{"user_id":5},"contacts":{"list":[)" + contacts +
                 R"({}]},"chats":{"about":"y","list":[{"name":"A","type":"personal_chat","id":1,"messages":[)"
                 R"({"id":1,"type":"message","date":"2019-03-09T14:00:00","from":"Ada","text":"hi"}]}]}})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|Ada|2019-03-09T14:00:00|hi|?"));
}

TEST(TelegramImporter, ReadsPages) {
    const auto result =
        readText(R"x(<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">
Boats
</div></div><div class="history">
<div class="message service" id="message-1"><div class="body details">9 March 2026</div></div>
<div class="message default clearfix" id="message2"><div class="body"><div class="pull_right date details" title="09.03.2026 15:05:00 UTC+01:00">15:05</div>
<div class="from_name">
Ines
</div><div class="text">
who rows?<br>today
</div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body"><div class="pull_right date details" title="09.03.2026 15:06:00 UTC+01:00">15:06</div>
<div class="media_wrap clearfix"><a class="photo_wrap" href="photos/p.jpg"></a></div></div></div>
<div class="message default clearfix" id="message4"><div class="body"><div class="pull_right date details" title="09.03.2026 15:07:00 UTC+01:00">15:07</div>
<div class="from_name">Mo</div><div class="reply_to details">In reply to <a href="#go_to_message2" onclick="return GoToMessage(2)">this message</a></div>
<div class="text">me</div></div></div>
</div></div></body></html>)x",
                 {}, "messages.html");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Boats");
    EXPECT_THAT(lines(*conversation), ElementsAre("2|Ines|2026-03-09T14:05:00Z|who rows?\ntoday|?",
                                                  "3|Ines|2026-03-09T14:06:00Z||?", "4|Mo|2026-03-09T14:07:00Z|me|2 "));
    EXPECT_EQ(conversation->messages()[1].meta, R"({"media":["photos/p.jpg"]})");
}

TEST(TelegramImporter, ReadsPagesOfTgArchive) {
    const auto result =
        readText(R"(<html><body><footer>Made with <a href="https://github.com/knadh/tg-archive">tg-archive</a></footer>
<ul class="messages"><li class="day" id="2026-03-09"><span class="title">09 March 2026</span></li>
<li class="message type-message" id="5"><div class="body"><div class="meta"><a class="username">@ines</a> <a class="id" href="#5">#5</a>
<span class="date">02:05 PM, 09 Mar 2026</span></div><div class="text">who rows?</div></div></li>
<li class="message type-message" id="6"><div class="body"><div class="meta"><a class="username">@mo</a> <a class="reply" href="2026-03.html#5">↶ Reply to #5</a>
<span class="date">02:06 PM, 09 Mar 2026</span></div><div class="text">me</div></div></li></ul></body></html>)");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("5|ines|2026-03-09T14:05:00|who rows?|?", "6|mo|2026-03-09T14:06:00|me|5 "));
}

}  // namespace
}  // namespace antecedent
