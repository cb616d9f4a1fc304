// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <filesystem>
#include <fstream>

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::string page =
    R"(<!DOCTYPE html><html lang=en><body><div class=preamble><div class=preamble__entry>Choir</div><div class=preamble__entry>Spring / rehearsals</div></div>)"
    R"(<div class=chatlog><div class=chatlog__message-group><div id=chatlog__message-container-201 class=chatlog__message-container data-message-id=201>)"
    R"(<div class=chatlog__header><span class=chatlog__author title=ada data-user-id=1>Ada</span> <span class=chatlog__timestamp title="Monday, March 9, 2026 7:05 PM"><a href=#x>today</a></span></div>)"
    R"(<div class="chatlog__content chatlog__markdown"><span class=chatlog__markdown-preserve>who has the altos&#39; score?<br>mine is wet</span></div></div>)"
    R"(<div id=chatlog__message-container-202 class=chatlog__message-container data-message-id=202><div class=chatlog__short-timestamp title="Monday, March 9, 2026 7:06 PM">7:06 PM</div>)"
    R"(<div class="chatlog__content chatlog__markdown"><span class=chatlog__markdown-preserve>the blue one</span> <span class=chatlog__edited-timestamp title=later>(edited)</span></div></div></div>)"
    R"(<div class=chatlog__message-group><div id=chatlog__message-container-203 class=chatlog__message-container data-message-id=203>)"
    R"x(<div class=chatlog__reply><div class=chatlog__reply-author>Ada</div><div class=chatlog__reply-content><span class=chatlog__reply-link onclick="scrollToMessage(event,'201')">who has</span></div></div>)x"
    R"(<div class=chatlog__header><span class=chatlog__author title=ben data-user-id=2>Ben</span> <span class=chatlog__timestamp title="Monday, March 9, 2026 7:09 PM">x</span></div>)"
    R"(<div class="chatlog__content chatlog__markdown"><span class=chatlog__markdown-preserve>me <img class=chatlog__emoji alt=🎶 src=n.svg></span></div>)"
    R"(<div class=chatlog__attachment><a href=score.pdf>score</a></div></div>)"
    R"(<div id=chatlog__message-container-204 class=chatlog__message-container data-message-id=204><div class=chatlog__reply><div class=chatlog__reply-unknown>deleted</div></div>)"
    R"(<div class="chatlog__content chatlog__markdown"><span class=chatlog__markdown-preserve>yes</span></div></div></div></div>)"
    R"(<div class=postamble><div class=postamble__entry>Timezone: UTC+1</div></div></body></html>)";

TEST(DiscordImporter, ReadsPages) {
    const auto result = readText(page, {}, "rehearsals.html");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.title, "Discord (HTML)");
    EXPECT_EQ(result->report.speakers, 2u);
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Choir / Spring / rehearsals");
    EXPECT_EQ(conversation->header().id, "rehearsals");
    EXPECT_FALSE(conversation->header().localTime);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("201|Ada|2026-03-09T18:05:00Z|who has the altos' score?\nmine is wet|?",
                            "202|Ada|2026-03-09T18:06:00Z|the blue one|?", "203|Ben|2026-03-09T18:09:00Z|me 🎶|201 ",
                            "204|Ben||yes|?"));
    EXPECT_EQ(conversation->messages()[1].meta, R"({"edited":true})");
    EXPECT_EQ(conversation->messages()[2].meta, R"({"attachments":["score.pdf"]})");
    EXPECT_EQ(conversation->messages()[3].meta, R"({"reply_to_deleted":true})");
}

TEST(DiscordImporter, TakesTheTimeFromTheIdWhereItAgreesWithTheText) {
    // 1 March 2025, 19:08:27.123 UTC.
    const std::string id = "1345475829231910912";
    const auto result = readText(
        R"(<html><body><div class="preamble__entry">A</div><div class="chatlog__message-group"><span class="chatlog__author-name" data-user-id="5">Mo</span>)"
        R"(<span class="chatlog__timestamp">01-Mar-25 08:08 PM</span><div class="chatlog__message" data-message-id=")" +
        id + R"("><div class="chatlog__content"><span class="preserve-whitespace">a
b</span></div></div></div></body></html>)");
    const auto conversation = only(result);
    EXPECT_FALSE(conversation->header().localTime);
    EXPECT_EQ(conversation->messages()[0].text, "a\nb");
    EXPECT_EQ(formatIsoTime(*conversation->messages()[0].time).substr(0, 14), "2025-03-01T19:");
}

TEST(DiscordImporter, JoinsThePartsOfAChannelAndLeavesItsAssets) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(::testing::TempDir()) / "discord_parts";
    fs::create_directories(folder / "talk.html_Files");
    const auto write = [&folder](const std::string& name, const std::string& id, const std::string& text) {
        std::ofstream(folder / name)
            << R"(<html><body><div class=preamble__entry>A</div><div class=chatlog__message-group><div data-message-id=)" +
                   id + R"(><span class=chatlog__author>ada</span><div class=chatlog__content>)" + text +
                   "</div></div></div></body></html>";
    };
    write("talk [part 10].html", "30", "c");
    write("talk [part 2].html", "20", "b");
    write("talk.html", "10", "a");
    std::ofstream(folder / "talk.html_Files" / "x.json") << "{}";
    Control control;
    const auto result = ImporterRegistry().read(folder, "", control);
    fs::remove_all(folder);
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().id, "talk");
    EXPECT_EQ(conversation->size(), 3u);
    EXPECT_TRUE(result->report.unread.empty());
}

TEST(DiscordImporter, TakesAMessageOnceWhereItsIdStandsTwice) {
    const auto result = readText(
        R"(<!DOCTYPE html><html><head><title>Choir - tickets</title></head><body><div class="chatlog__message-group"><div class="chatlog__message-container" data-message-id="7">)"
        R"x(<div class="chatlog__followup"><span class="chatlog__reference-link" onclick="scrollToMessage(event, '5')">who</span></div>)x"
        R"(<span class="chatlog__author-name" data-user-id="1">Ada</span><div class="chatlog__content" data-message-id="7"><span class="chatlog__markdown-preserve">me</span></div></div>)"
        R"(<div class="chatlog__message-container" data-message-id="8"><div class="chatlog__content" data-message-id="8"><span class="chatlog__markdown-preserve">too</span></div></div></div></body></html>)");
    EXPECT_EQ(only(result)->header().title, "Choir - tickets");
    EXPECT_THAT(lines(*only(result)), ElementsAre("7|Ada||me|?", "8|Ada||too|?"));
}

TEST(DiscordImporter, ReadsJson) {
    const auto result = readText(
        R"({"guild":{"id":"1","name":"Choir"},"channel":{"id":"2","category":"Spring","name":"rehearsals"},"messages":[)"
        R"({"id":"10","type":"Default","timestamp":"2026-03-09T19:05:00+01:00","content":"who?","author":{"id":"7","name":"ada","nickname":"Ada"},"reactions":[{"emoji":{"name":"🎶"},"count":2}]},)"
        R"({"id":"11","type":"Reply","timestamp":"2026-03-09T19:06:00+01:00","content":"me","author":{"id":"8","name":"ben"},"reference":{"messageId":"10"}},)"
        R"({"id":"12","type":"ChannelPinnedMessage","timestamp":"2026-03-09T19:07:00+01:00","content":"Pinned a message.","author":{"id":"8","name":"ben"},"reference":{"messageId":"10"}},)"
        R"({"id":"13","type":"Reply","timestamp":"2026-03-09T19:08:00+01:00","content":"","author":{"id":"9","name":"ben"},"reference":{"messageId":null},"attachments":[{"fileName":"a.png"}]},)"
        R"({"id":"14","type":"Default","timestamp":"2026-03-09T19:09:00+01:00","content":"x","author":{"id":"9","name":"ben"},"reference":{"type":"Forward","messageId":"10"}}],"messageCount":5})");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().id, "2");
    EXPECT_EQ(conversation->header().title, "Choir / Spring / rehearsals");
    EXPECT_EQ(conversation->speakers().size(), 3u);  // two people are called ben
    EXPECT_THAT(lines(*conversation),
                ElementsAre("10|Ada|2026-03-09T18:05:00Z|who?|?", "11|ben|2026-03-09T18:06:00Z|me|10 ",
                            "12|ben|2026-03-09T18:07:00Z|(system) Pinned a message.|?",
                            "13|ben|2026-03-09T18:08:00Z||?", "14|ben|2026-03-09T18:09:00Z|x|?"));
    EXPECT_EQ(conversation->messages()[0].meta, R"({"reactions":["🎶 2"]})");
    EXPECT_EQ(conversation->messages()[3].meta, R"({"attachments":["a.png"],"reply_to_deleted":true})");
}

TEST(DiscordImporter, KeepsWhatStandsBeforeACut) {
    const auto result = readText(
        R"({"guild":{"id":"1"},"channel":{"id":"2","name":"r"},"messages":[{"id":"10","type":"Default","content":"a","author":{"name":"x"}},{"id":"11","con)");
    EXPECT_THAT(lines(*only(result)), ElementsAre("10|x||a|?"));
    EXPECT_THAT(warningsOf(result)[0], HasSubstr("damaged or cut off"));
}

TEST(DiscordImporter, ReadsTables) {
    const auto result = readText(
        "AuthorID,Author,Date,Content,Attachments,Reactions\n\"7\",\"ada\",\"2026-03-09T15:05:00.0000000+01:00\",\"who?"
        "\",\"\",\"🎶 (2)\"\n");
    EXPECT_EQ(result->report.title, "Discord (CSV)");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|ada|2026-03-09T14:05:00Z|who?|?"));
    EXPECT_EQ(only(result)->speakers()[0].id, "7");
    EXPECT_EQ(only(result)->messages()[0].meta, R"x({"reactions":["🎶 (2)"]})x");
    const auto american = readText(
        "AuthorID,Author,Date,Content,Attachments,Reactions\n7,ada,3/9/2026 2:05 PM,who?,,\n"
        "8,ben,3/25/2026 2:05 PM,me,,\n");
    EXPECT_THAT(lines(*only(american)),
                ElementsAre("0|ada|2026-03-09T14:05:00|who?|?", "1|ben|2026-03-25T14:05:00|me|?"));
}

TEST(DiscordImporter, ReadsText) {
    const std::string rule(62, '=');
    const auto result = readText(rule + "\nGuild: Choir\nChannel: Spring / rehearsals\n" + rule +
                                 "\n\n[13/03/2026 19:05] ada\nwho?\n\nanyone\n\n[14/03/2026 07:05] ben "
                                 "(pinned)\n\n{Attachments}\nhttps://x/a.png\n\n" +
                                 rule + "\nExported 2 message(s)\n" + rule + "\n");
    const auto conversation = only(result);
    EXPECT_TRUE(conversation->header().localTime);
    EXPECT_EQ(conversation->header().title, "Choir / Spring / rehearsals");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|ada|2026-03-13T19:05:00|who?\n\nanyone|?", "1|ben|2026-03-14T07:05:00||?"));
    EXPECT_EQ(conversation->messages()[1].meta, R"({"Attachments":["https://x/a.png"],"pinned":true})");
}

TEST(DiscordImporter, ReadsDatesInTheOrderThatIsGiven) {
    const std::string table =
        "AuthorID,Author,Date,Content,Attachments,Reactions\n7,ada,3/4/2026 2:08 PM,who?,,\n8,ben,3/5/2026 2:09 "
        "PM,me,,\n";
    const std::string rule(62, '=');
    const std::string text = rule + "\nGuild: Choir\nChannel: Notes / talk\n" + rule +
                             "\n\n[3/4/2026 2:08 PM] ada\nwho?\n\n[3/5/2026 2:09 PM] ben\nme\n\n" + rule +
                             "\nExported 2 message(s)\n" + rule + "\n";
    for (const std::string& content : {table, text}) {
        const SourceTree source = SourceTree::ofText("talk", content);
        Control control;
        ImportOptions options;
        EXPECT_THAT(warningsOf(ImporterRegistry().read(source, "", control, options)),
                    ElementsAre("0: the dates may be day first or month first; read as month first (else: --date-order "
                                "dmy)"));
        options.dayFirst = true;
        const auto result = ImporterRegistry().read(source, "", control, options);
        EXPECT_THAT(lines(*only(result)),
                    ElementsAre("0|ada|2026-04-03T14:08:00|who?|?", "1|ben|2026-05-03T14:09:00|me|?"));
        EXPECT_THAT(warningsOf(result), ElementsAre());
    }
}

TEST(DiscordImporter, LeavesATemplateOfItsPagesAlone) {
    EXPECT_FALSE(readText(
        "<div class=\"chatlog__message-container\" data-message-id=\"{{ msg.id }}\"><span class=\"chatlog__author\">"
        "{{ msg.author }}</span><div class=\"chatlog__content\">{{ msg.text }}</div></div>"));
}

TEST(DiscordImporter, ReadsATableThatASpreadsheetSavedAnew) {
    for (const char mark : {'\t', ';'}) {
        std::string table = "AuthorID,Author,Date,Content,Attachments,Reactions\n7,ada,2026-03-09T15:05:00Z,who?,,\n";
        std::replace(table.begin(), table.end(), ',', mark);
        EXPECT_THAT(lines(*only(readText(table))), ElementsAre("0|ada|2026-03-09T15:05:00Z|who?|?"));
    }
}

}  // namespace
}  // namespace antecedent
