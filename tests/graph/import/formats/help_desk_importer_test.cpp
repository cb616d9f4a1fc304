// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(HelpDeskImporter, ReadsTicketsOfZendeskALine) {
    const auto result = readText(
        R"({"id":7,"subject":"Printer offline","description":"It is offline.","requester_id":11,"comments":[)"
        R"({"id":501,"author_id":11,"body":"It is offline.","public":true,"created_at":"2026-02-03T09:12:00Z"},)"
        R"({"id":502,"author_id":22,"body":"Since when?","public":true,"created_at":"2026-02-03T09:40:00Z"}]})"
        "\n"
        R"({"id":8,"subject":"Wrong size","requester_id":31,"comments":[)"
        R"({"id":601,"author_id":31,"body":"38 for 40","public":true,"created_at":"2026-02-04T11:00:00Z"},)"
        R"({"id":602,"author_id":22,"body":"ask the store","public":false,"created_at":"2026-02-04T11:30:00Z"}]})");
    EXPECT_THAT(warningsOf(result), ElementsAre());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.title, "Help desk (Zendesk)");
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[0]->header().title, "Printer offline");
    EXPECT_THAT(lines(*result->conversations[0]), ElementsAre("501|11|2026-02-03T09:12:00Z|It is offline.|?",
                                                              "502|22|2026-02-03T09:40:00Z|Since when?|?"));
    EXPECT_THAT(result->conversations[1]->messages()[1].meta, HasSubstr("\"private\":true"));
    EXPECT_FALSE(result->conversations[0]->hasDeclaredLinks()) << "a ticket says who wrote, not who answers whom";
}

TEST(HelpDeskImporter, NamesPeopleOfAnAnswerByZendesk) {
    const auto conversation = only(readText(
        R"({"comments":[{"id":1,"author_id":11,"body":"hello","html_body":"<p>hello</p>","created_at":"2026-02-03T09:12:00Z"},)"
        R"({"id":2,"author_id":22,"body":"","html_body":"<p>how <b>can</b> I help?</p>","created_at":"2026-02-03T09:13:00Z"}],)"
        R"("users":[{"id":11,"name":"Kim Osei"},{"id":22,"name":"Aline"}],"count":2})"));
    EXPECT_THAT(lines(*conversation), ElementsAre("1|Kim Osei|2026-02-03T09:12:00Z|hello|?",
                                                  "2|Aline|2026-02-03T09:13:00Z|how can I help?|?"));
}

TEST(HelpDeskImporter, BeginsWithWhatAnIntercomConversationBeganWith) {
    const auto result = readText(
        R"({"type":"conversation","id":"19","created_at":1718000000,"source":{"id":"40","subject":"",)"
        R"("body":"<p>The invoice names somebody else.</p>","author":{"type":"user","id":"6","name":"Rosa"}},)"
        R"("conversation_parts":{"conversation_parts":[)"
        R"({"id":"1","part_type":"assignment","body":null,"created_at":1718000060,"author":{"type":"admin","id":"9","name":"Teo"}},)"
        R"({"id":"2","part_type":"comment","body":"<p>Which name?</p>","created_at":1718000120,"author":{"type":"admin","id":"9","name":"Teo"}},)"
        R"({"id":"3","part_type":"note","body":"<p>and the tax id</p>","created_at":1718000130,"author":{"type":"admin","id":"7","name":"Ida"}}]}})");
    EXPECT_THAT(warningsOf(result), ElementsAre());
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().genre, Genre::Chat);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("40|Rosa|2024-06-10T06:13:20Z|The invoice names somebody else.|?",
                            "1|Teo|2024-06-10T06:14:20Z|(system) assignment|?",
                            "2|Teo|2024-06-10T06:15:20Z|Which name?|?", "3|Ida|2024-06-10T06:15:30Z|and the tax id|?"));
    EXPECT_EQ(conversation->messages()[1].kind, MessageKind::System);
    EXPECT_THAT(conversation->messages()[3].meta, HasSubstr("\"private\":true"));
}

TEST(HelpDeskImporter, TakesTheDescriptionOfAFreshdeskTicketAsItsFirstMessage) {
    const auto conversation = only(readText(
        R"({"id":44,"subject":"Refund","description":"<div>Money back?</div>","description_text":"Money back?",)"
        R"("requester_id":900,"requester":{"id":900,"name":"Mo"},"created_at":"2026-03-01T08:00:00Z","conversations":[)"
        R"({"id":1,"body":"<div>Why?</div>","body_text":"Why?","incoming":false,"user_id":12,"created_at":"2026-03-01T09:00:00Z"},)"
        R"({"id":2,"body":"<div>It leaks.</div>","body_text":"It leaks.","incoming":true,"user_id":900,"created_at":"2026-03-01T10:00:00Z"}]})"));
    EXPECT_EQ(conversation->header().title, "Refund");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("ticket 44|Mo|2026-03-01T08:00:00Z|Money back?|?", "1|12|2026-03-01T09:00:00Z|Why?|?",
                            "2|Mo|2026-03-01T10:00:00Z|It leaks.|?"));
}

TEST(HelpDeskImporter, TurnsThreadsOfHelpScoutAround) {
    const auto conversation = only(readText(
        R"({"id":10,"number":12,"subject":"Lamp","_embedded":{"threads":[)"
        R"({"id":18,"type":"message","body":"Which bulb?","createdBy":{"id":12,"first":"John","last":"Smith"},"createdAt":"2026-03-15T22:50:00Z"},)"
        R"({"id":17,"type":"customer","body":"It <i>flickers</i>","createdBy":{"id":29,"first":"Vera","last":""},"createdAt":"2026-03-15T22:46:22Z"}]}})"));
    EXPECT_THAT(lines(*conversation), ElementsAre("17|Vera|2026-03-15T22:46:22Z|It flickers|?",
                                                  "18|John Smith|2026-03-15T22:50:00Z|Which bulb?|?"));
}

TEST(HelpDeskImporter, NamesPeopleOfLiveChat) {
    const auto conversation = only(readText(
        R"({"chats":[{"id":"PW","users":[{"id":"b7","name":"Tom","type":"customer"},{"id":"a@example.org","name":"Jon","type":"agent"}],)"
        R"("thread":{"id":"K6","events":[{"id":"1","type":"message","text":"open today?","author_id":"b7","created_at":"2026-05-07T07:11:30Z"},)"
        R"({"id":"2","type":"message","text":"until six","author_id":"a@example.org","created_at":"2026-05-07T07:12:30Z"},)"
        R"({"id":"3","type":"system_message","text":"Chat archived","created_at":"2026-05-07T07:20:30Z"}]}}],"found_chats":1})"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1|Tom|2026-05-07T07:11:30Z|open today?|?", "2|Jon|2026-05-07T07:12:30Z|until six|?",
                            "3||2026-05-07T07:20:30Z|(system) Chat archived|?"));
    EXPECT_EQ(conversation->messages()[2].kind, MessageKind::System);
}

TEST(HelpDeskImporter, KnowsVisitorsOfTawk) {
    const auto conversation = only(readText(
        R"({"id":"70","type":"chat","visitor":{"name":"Ines"},"messages":[)"
        R"({"sender":{"t":"v"},"type":"msg","msg":"Do you ship to Oslo?","time":"2026-06-28T14:04:05Z"},)"
        R"({"sender":{"t":"a","n":"Karl","id":"55"},"type":"msg","msg":"We do.","time":"2026-06-28T14:05:05Z"}]})"));
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Ines|2026-06-28T14:04:05Z|Do you ship to Oslo?|?",
                                                  "1|Karl|2026-06-28T14:05:05Z|We do.|?"));
}

}  // namespace
}  // namespace antecedent
