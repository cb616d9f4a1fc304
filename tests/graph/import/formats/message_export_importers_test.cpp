// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::TemporaryFolder;

TEST(SmsImporter, ReadsTextsAndGroupsByNumber) {
    const auto result = readText(
        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"5\">\n"
        "<sms protocol=\"0\" address=\"+4917\" date=\"1778483040000\" type=\"1\" subject=\"null\" body=\"boat&#10;or "
        "bike? "
        "&#55357;&#56884;\" contact_name=\"Nora\" />\n"
        "<sms protocol=\"0\" address=\"+4917\" date=\"1778483100000\" type=\"2\" body=\"boat\" contact_name=\"Nora\" "
        "/>\n"
        "<sms protocol=\"0\" address=\"+4917\" date=\"1778483110000\" type=\"3\" body=\"not yet\" "
        "contact_name=\"Nora\" />\n"
        "<sms protocol=\"0\" address=\"332\" date=\"1778483200000\" type=\"1\" body=\"code 12\" "
        "contact_name=\"(Unknown)\" />\n"
        "<mms date=\"1778483300000\" msg_box=\"1\" address=\"+4917~+4918\" contact_name=\"Nora, Ben\" "
        "sub=\"null\"><parts>"
        "<part seq=\"-1\" ct=\"application/smil\" text=\"&lt;smil/&gt;\"/><part seq=\"0\" ct=\"image/jpeg\" "
        "cl=\"pier.jpg\" "
        "text=\"null\"/><part seq=\"0\" ct=\"text/plain\" text=\"here\"/></parts>"
        "<addrs><addr address=\"+4918\" type=\"137\"/><addr address=\"+4917\" type=\"151\"/></addrs></mms>\n</smses>\n",
        "", "sms-20260511.xml");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.format, "sms");
    ASSERT_EQ(result->conversations.size(), 3u);
    const auto& [nora, service, group] =
        std::tie(*result->conversations[0], *result->conversations[1], *result->conversations[2]);
    EXPECT_EQ(nora.header().title, "Nora");
    EXPECT_THAT(lines(nora),
                ElementsAre("0|Nora|2026-05-11T07:04:00Z|boat\nor bike? 😴|?", "1|Me|2026-05-11T07:05:00Z|boat|?"));
    EXPECT_EQ(service.header().title, "332");
    EXPECT_THAT(lines(group), ElementsAre("0|Ben|2026-05-11T07:08:20Z|here|?"));
    EXPECT_THAT(group.messages()[0].meta, HasSubstr("pier.jpg"));
    EXPECT_THAT(warningsOf(result), Contains(HasSubstr("1 draft left out")));
}

TEST(SmsImporter, KnowsANumberHoweverItIsWritten) {
    const auto conversation = only(
        readText("<smses count=\"3\"><sms address=\"(555) 010-4545\" date=\"1778483040000\" type=\"2\" body=\"in?\" "
                 "contact_name=\"Ida\"/>"
                 "<sms address=\"+15550104545\" date=\"1778483100000\" type=\"1\" body=\"yes\" contact_name=\"Ida\"/>"
                 "<sms address=\"5550104545\" date=\"1778483160000\" type=\"1\" body=\"you?\" "
                 "contact_name=\"(Unknown)\"/></smses>"));
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Me|2026-05-11T07:04:00Z|in?|?", "1|Ida|2026-05-11T07:05:00Z|yes|?",
                                                  "2|Ida|2026-05-11T07:06:00Z|you?|?"));
}

TEST(SmsImporter, RefusesListsOfCalls) {
    const auto result =
        readText("<?xml version='1.0'?>\n<calls count=\"1\"><call number=\"1\" duration=\"3\"/></calls>\n");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message(), HasSubstr("telephone calls"));
}

TEST(AdiumImporter, ReadsMessagesActionsAndStates) {
    const auto result = readText(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<chat xmlns=\"http://purl.org/net/ulf/ns/0.4-02\" "
        "account=\"nora@example.org\" service=\"Jabber\">\n"
        "<event type=\"windowOpened\" sender=\"nora@example.org\" time=\"2026-05-11T09:04:00+0200\"></event>\n"
        "<message sender=\"ben@example.org\" time=\"2026-05-11T09:05:00+0200\" alias=\"Ben\"><div><span "
        "style=\"color: #000\">is the <b>boat</b> free?</span><br/>at noon</div></message>\n"
        "<status type=\"away\" sender=\"ben@example.org\" time=\"2026-05-11T09:06:00+0200\"><div>lunch</div></status>\n"
        "<message sender=\"nora@example.org\" time=\"2026-05-11T09:07:00+0200\"><div>yes</div></message>\n");
    EXPECT_EQ(result->report.title, "Adium");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|Ben|2026-05-11T07:05:00Z|is the boat free?\nat noon|?",
                                                  "1|Ben|2026-05-11T07:06:00Z|(system) away: lunch|?",
                                                  "2|nora@example.org|2026-05-11T07:07:00Z|yes|?"));
    // The end of the file is missing, as while the chat goes on.
    EXPECT_THAT(warningsOf(result), Contains(HasSubstr("damaged or cut off")));
}

constexpr char answered[] =
    "May 11, 2026  7:02:14 AM (Read by you after 5 seconds)\nNora\nwho has the key?\nTapbacks:\n    Liked by Me\n"
    "    May 11, 2026  7:05:00 AM\n    Me\n    the one of the shed\n    is on the hook\n\n\n"
    "May 11, 2026  7:03:00 AM\nBen\nno idea\n\n"
    "May 11, 2026  7:05:00 AM\nMe\nthe one of the shed\nis on the hook\nThis message responded to an earlier "
    "message.\n\n"
    "May 11, 2026  7:06:00 AM Nora renamed the conversation to Shed\n\n";

TEST(IMessageImporter, ReadsAnAnswerOnceThoughItStandsTwice) {
    const auto result = readText(answered);
    EXPECT_EQ(result->report.title, "iMessage");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Nora|2026-05-11T07:02:14|who has the key?|?", "1|Ben|2026-05-11T07:03:00|no idea|?",
                            "2|Me|2026-05-11T07:05:00|the one of the shed\nis on the hook|0 ",
                            "3||2026-05-11T07:06:00|(system) Nora renamed the conversation to Shed|?"));
    EXPECT_THAT(only(result)->messages()[0].meta, HasSubstr("Liked by Me"));
}

TEST(IMessageImporter, ReadsPages) {
    const auto message = [](const std::string& side, const std::string& inside) {
        return "<div class=\"message\"><div class=\"" + side + "\"><p><span class=\"timestamp\">" + inside +
               "</div></div>\n";
    };
    const std::string answer = message("sent iMessage",
                                       "May 11, 2026  7:05:00 AM</span><span class=\"sender\">Me</span></p><hr><div "
                                       "class=\"message_part\"><span class=\"bubble\">on the hook</span></div>");
    const auto result = readText(
        "<html>\n<meta charset=\"UTF-8\">\n" +
        message("received",
                "May 11, 2026  7:02:14 AM (Read by you after 5 seconds)</span><span "
                "class=\"sender\">Nora</span></p><hr><div "
                "class=\"message_part\"><span class=\"bubble\">the key?</span></div><div class=\"replies\"><div "
                "class=\"reply\">" +
                    answer + "</div></div>") +
        answer +
        "<div class =\"announcement\"><p><span class=\"timestamp\">May 11, 2026  7:06:00 AM</span> You left</p></div>");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Nora|2026-05-11T07:02:14|the key?|?", "1|Me|2026-05-11T07:05:00|on the hook|0 ",
                            "2||2026-05-11T07:06:00|(system) You left|?"));
}

std::string page(const std::string& id, const std::string& references, const std::string& text) {
    return "<!-- MHonArc v2.6.19 -->\n<!--X-Subject: the boat -->\n<!--X-From-R13: @ben Prex "
           "&#60;abenNrknzcyr.bet&#62; -->\n"
           "<!--X-Date: Mon, 11 May 2026 09:0" +
           id + ":00 +0200 -->\n<!--X-Message-Id: m" + id + "@example.org -->\n" + references +
           "<!--X-Head-End-->\n<html><body><h1>the boat</h1>\n<!--X-Body-of-Message-->\n<pre>" + text +
           "</pre>\n<!--X-Body-of-Message-End-->\n</body></html>\n";
}

TEST(MHonArcImporter, FindsWhatMailsAnswer) {
    TemporaryFolder folder;
    folder.write("msg00000.html", page("1", "", "is it free?"));
    folder.write("msg00001.html", page("2", "<!--X-Reference: m1@example.org -->\n", "it is"));
    folder.write("msg00002.html",
                 page("3", "<!--X-Reference: m1@example.org -->\n<!--X-Reference: gone@example.org -->\n", "thanks"));
    folder.write("threads.html",
                 "<!-- MHonArc v2.6.19 -->\n<html><ul><li><a href=\"msg00000.html\">the boat</a></ul></html>");
    Control control;
    const auto result = ImporterRegistry().read(folder.path(""), "", control);
    EXPECT_EQ(result->report.format, "mhonarc");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("m1@example.org|Nora Berk|2026-05-11T07:01:00Z|is it free?|",
                            "m2@example.org|Nora Berk|2026-05-11T07:02:00Z|it is|m1@example.org ",
                            "m3@example.org|Nora Berk|2026-05-11T07:03:00Z|thanks|m1@example.org "));
    EXPECT_EQ(only(result)->messages()[0].subject, "the boat");
}

TEST(DiscordPackageImporter, ReadsBothLayoutsAndSaysWhatIsMissing) {
    TemporaryFolder folder;
    folder.write("account/user.json", R"({"id":"7","username":"fern","global_name":"Fern"})");
    folder.write("messages/index.json", R"({"11":"plots in Garden","12":"Direct Message with otto"})");
    folder.write("messages/c11/channel.json", R"({"id":"11","type":"GUILD_TEXT"})");
    folder.write("messages/c11/messages.json",
                 R"([{"ID":2,"Timestamp":"2026-05-11 07:05:00","Contents":"me","Attachments":""},
                     {"ID":1,"Timestamp":"2026-05-11 07:02:00","Contents":"who digs?","Attachments":""}])");
    folder.write("messages/c12/messages.csv",
                 "ID,Timestamp,Contents,Attachments\n3,2026-05-11 07:06:00.000000+00:00,\"ok,\nfine\",\n");
    Control control;
    const auto result = ImporterRegistry().read(folder.path(""), "", control);
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.format, "discord-package");
    ASSERT_EQ(result->conversations.size(), 2u);
    const Conversation& last = *result->conversations.back();
    const Conversation& first = *result->conversations.front();
    EXPECT_THAT((std::vector<std::string>{first.header().title, last.header().title}),
                ::testing::UnorderedElementsAre("plots in Garden", "Direct Message with otto"));
    const Conversation& plots = first.size() == 2 ? first : last;
    EXPECT_THAT(lines(plots),
                ElementsAre("1|Fern|2026-05-11T07:02:00Z|who digs?|?", "2|Fern|2026-05-11T07:05:00Z|me|?"));
    EXPECT_THAT(warningsOf(result), Contains(HasSubstr("only what its owner wrote")));
}

TEST(SignalImporter, ReadsEachChatOfAnExportOnce) {
    TemporaryFolder folder;
    for (const std::string name : {"Nora", "Ben"}) {
        folder.write(name + "/chat.md",
                     "[2026-05-11 07:02:00] " + name + ": the key?  \n[2026-05-11 07:03:00] Me: here  \n");
        folder.write(name + "/index.html", "<html><body><div class=\"msg\">the key?</div></body></html>");
        folder.write(
            name + "/data.json",
            R"({"date":"2026-05-11T07:02:00","sender":")" + name +
                R"(","body":"the key?","quote":"","sticker":"","reactions":[],"attachments":[]})" + "\n" +
                R"({"date":"2026-05-11T07:03:00","sender":"Me","body":"here","quote":"\n> the key?","sticker":"",)" +
                R"("reactions":[],"attachments":[]})" + "\n");
    }
    Control control;
    const auto result = ImporterRegistry().read(folder.path(""), "", control);
    ASSERT_TRUE(result) << result.error().text();
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[0]->header().title, "Ben");
    EXPECT_THAT(lines(*result->conversations[0]),
                ElementsAre("0|Ben|2026-05-11T07:02:00|the key?|?", "1|Me|2026-05-11T07:03:00|here|0 "));
    EXPECT_TRUE(result->report.unread.empty());
}

TEST(AdiumImporter, ReadsLogsOfEmpathy) {
    const auto conversation = only(readText(
        "<?xml version='1.0' encoding='utf-8'?>\n<log>\n"
        "<message time='20260609T23:48:03' id='ida@example.org' name='Ida' isuser='false' "
        "type='normal'>warm?</message>\n"
        "<message time='20260609T23:48:13' id='teo@example.org' name='Teo' isuser='true' type='normal'>yes</message>\n"
        "</log>\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Ida|2026-06-09T23:48:03|warm?|?", "1|Teo|2026-06-09T23:48:13|yes|?"));
}

}  // namespace
}  // namespace antecedent
