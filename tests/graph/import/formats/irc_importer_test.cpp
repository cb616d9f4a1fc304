// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

TEST(IrcImporter, ReadsUbuntuLogsAndRollsOverMidnight) {
    const auto result = readText(
        "=== joe [~joe@x] has joined #ubuntu\n"
        "[03:41] <ann> hello\n"
        "[03:42]  * ann waves\n"
        "[03:42] -bob:#ubuntu- read the topic\n"
        "[23:59] <@bob> late\n"
        "=== joe is now known as joey\n"
        "[00:01] <ann> next day\n",
        "", "2007-01-31.txt");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, "irc");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|||(system) === joe [~joe@x] has joined #ubuntu|?", "1|ann|2007-01-31T03:41:00|hello|?",
                            "2|ann|2007-01-31T03:42:00|(action) waves|?",
                            "3|bob|2007-01-31T03:42:00|(notice) read the topic|?", "4|bob|2007-01-31T23:59:00|late|?",
                            "5|||(system) === joe is now known as joey|?", "6|ann|2007-02-01T00:01:00|next day|?"));
}

TEST(IrcImporter, KeepsTimesWithoutADateAsTimesOfDay) {
    const auto conversation = only(readText("[23:59] <ann> x\n[00:03] <bob> y\n[00:01] <ann> a slow clock\n"));
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Clock);
    EXPECT_THAT(lines(*conversation), ElementsAre("0|ann|23:59|x|?", "1|bob|00:03|y|?", "2|ann|00:01|a slow clock|?"));
    EXPECT_EQ(conversation->messages()[1].time->nanoseconds - conversation->messages()[0].time->nanoseconds,
              4 * 60'000'000'000);
    EXPECT_LT(*conversation->messages()[2].time, *conversation->messages()[1].time);
}

TEST(IrcImporter, ReadsLogsOfSeveralChannels) {
    EXPECT_THAT(lines(*only(readText("rust 2018-05-29 [21:20:37] <nick> text\n"
                                     "rust 2018-05-29 [21:20:39]  * nick does\n"
                                     "rust 2018-05-29 === x joined\n"
                                     "rust 2018-05-30 [00:00:39] <b> other\n"))),
                ElementsAre("0|nick|2018-05-29T21:20:37|text|?", "1|nick|2018-05-29T21:20:39|(action) does|?",
                            "2|||(system) === x joined|?", "3|b|2018-05-30T00:00:39|other|?"));
}

TEST(IrcImporter, ReadsIrssi) {
    EXPECT_THAT(lines(*only(readText("--- Log opened Tue Dec 24 00:26:23 2013\n"
                                     "00:35 < Nyctef> text\n"
                                     "17:40  * John runs\n"
                                     "17:41 -!- x [u@h] has joined #c\n"
                                     "--- Day changed Wed Dec 25 2013\n"
                                     "00:01 <@John> merry\n"))),
                ElementsAre("0|Nyctef|2013-12-24T00:35:00|text|?", "1|John|2013-12-24T17:40:00|(action) runs|?",
                            "2||2013-12-24T17:41:00|(system) -!- x [u@h] has joined #c|?",
                            "3|John|2013-12-25T00:01:00|merry|?"));
}

TEST(IrcImporter, ReadsWeeChat) {
    EXPECT_THAT(lines(*only(readText("2013-01-26 15:04:04\t@nick\ttext here\n"
                                     "2013-01-26 15:04:05\t *\tnick dances\n"
                                     "2013-01-26 15:04:06\t-->\tbob (b@h) has joined #c\n"))),
                ElementsAre("0|nick|2013-01-26T15:04:04|text here|?", "1|nick|2013-01-26T15:04:05|(action) dances|?",
                            "2||2013-01-26T15:04:06|(system) -->\tbob (b@h) has joined #c|?"));
}

TEST(IrcImporter, ReadsZncAndStripsColours) {
    EXPECT_THAT(lines(*only(readText("[15:04:04] <nick> \x02"
                                     "bold\x02 \x03"
                                     "04,05red\x03, plain\n"
                                     "[15:04:06] *** Joins: n (i@h)\n"
                                     "[15:04:07] -n- mind the gap\n",
                                     "", "2020-01-02.log"))),
                ElementsAre("0|nick|2020-01-02T15:04:04|bold red, plain|?",
                            "1||2020-01-02T15:04:06|(system) *** Joins: n (i@h)|?",
                            "2|n|2020-01-02T15:04:07|(notice) mind the gap|?"));
}

TEST(IrcImporter, ReadsHexChatWithTheYearFromItsFirstLine) {
    EXPECT_THAT(lines(*only(readText("**** BEGIN LOGGING AT Tue Mar 10 00:00:00 2026\n\n"
                                     "Mar 10 00:00:01 <nick>\ttext\n"
                                     "Mar 10 00:00:04 *\tnick dances\n"
                                     "Mar 10 00:00:05 *\tbob (a@b) has joined\n"))),
                ElementsAre("0|nick|2026-03-10T00:00:01|text|?", "1|nick|2026-03-10T00:00:04|(action) dances|?",
                            "2||2026-03-10T00:00:05|(system) *\tbob (a@b) has joined|?"));
}

TEST(IrcImporter, ContinuesAMessageWithLinesOfNoForm) {
    const auto result = readText("a stray line\n[10:00] <ann> one\ntwo\n[10:01] <bob> three\n");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|ann|10:00|one\ntwo|?", "1|bob|10:01|three|?"));
    EXPECT_THAT(warningsOf(result), ElementsAre("1: 1 line before the first message left out"));
}

TEST(IrcImporter, TakesColourfulLogsForText) {
    std::string rainbow;
    for (int i = 0; i < 200; ++i)
        rainbow +=
            "\x03"
            "4x";
    EXPECT_EQ(only(readText("[10:00] <ann> " + rainbow + "\n"))->messages()[0].text, std::string(200, 'x'));
}

TEST(IrcImporter, TakesTheDayFromEveryLineThatNamesOne) {
    EXPECT_THAT(lines(*only(readText("**** BEGIN LOGGING AT Wed Dec 30 22:00:00 2026\n\n"
                                     "Dec 30 22:00:10 <ann>\tsee you next year\n"
                                     "Jan 02 08:00:00 <bob>\tback again\n"
                                     "Jan 09 08:00:00 <ann>\tme too\n"))),
                ElementsAre("0|ann|2026-12-30T22:00:10|see you next year|?", "1|bob|2027-01-02T08:00:00|back again|?",
                            "2|ann|2027-01-09T08:00:00|me too|?"));
}

TEST(IrcImporter, ReadsZones) {
    EXPECT_THAT(lines(*only(readText("2026-05-02T23:30:00-0500  <ann> late here\n"
                                     "[2026-05-03T06:31:00+0200] <bob> early here\n"))),
                ElementsAre("0|ann|2026-05-03T04:30:00Z|late here|?", "1|bob|2026-05-03T04:31:00Z|early here|?"));
}

TEST(IrcImporter, NeverGluesALineWithATimeToTheOneBefore) {
    const auto texts =
        lines(*only(readText("[09:00] <ann> hi\n[09:01] bob (b@h) joined #c.\n[09:02] Mode change\n"
                             "[09:03] <bob> hello\n")));
    EXPECT_THAT(texts, ElementsAre("0|ann|09:00|hi|?", "1||09:01|(system) bob (b@h) joined #c.|?",
                                   "2||09:02|(system) Mode change|?", "3|bob|09:03|hello|?"));
}

TEST(IrcImporter, ReadsActionsOfEveryClient) {
    for (const char* line :
         {"[09:00] * ann waves", "[09:00] Action: ann waves", "[2026-05-02T09:00:00+0000] \u2022 ann waves",
          "[2026-05-02 09:00:00] \u2014 ann waves", "(09:00:00 AM) ***ann waves", "2026-05-02 09:00:00\t *\tann waves",
          "09:00  * ann waves"}) {
        const auto conversation = only(readText(std::string(line) + "\n", "irc"));
        EXPECT_EQ(conversation->messages()[0].kind, MessageKind::Action) << line;
        EXPECT_EQ(conversation->speakerName(MessageId(0)), "ann") << line;
        EXPECT_EQ(conversation->messages()[0].text, "waves") << line;
    }
}

TEST(IrcImporter, ReadsBouncersAndBots) {
    EXPECT_THAT(lines(*only(readText("<ann!a@host> [14:05] hello\n<bob!b@host> [14:06] hi\n"))),
                ElementsAre("0|ann|14:05|hello|?", "1|bob|14:06|hi|?"));
    EXPECT_THAT(lines(*only(readText("@1777716000 <ann!a@host> hello\n@1777716060 <bob!b@host> hi\n"))),
                ElementsAre("0|ann|2026-05-02T10:00:00Z|hello|?", "1|bob|2026-05-02T10:01:00Z|hi|?"));
    EXPECT_THAT(lines(*only(readText("[Saturday, 2 May 2026] [14:05:07] <ann> hello\n"))),
                ElementsAre("0|ann|2026-05-02T14:05:07|hello|?"));
}

TEST(IrcImporter, RefusesTextInTokens) {
    EXPECT_FALSE(readText("<s> hello there </s>\n<s> hi </s>\n"));
}

TEST(IrcImporter, DoesNotTakeWebPagesForLogs) {
    EXPECT_FALSE(readText("<html>\n<p>one</p>\n<p>two</p>\n<b>three</b>\n</html>\n"));
}

TEST(IrcImporter, TakesNoListOfAPageForNicknames) {
    EXPECT_FALSE(
        readText("<ul>\n<li> new oars <a href=\"oars.html\">see</a>\n<li> a new shed\n<li> a new roof</li>\n</ul>\n"));
    EXPECT_FALSE(readText("<!DOCTYPE html>\n<html>\n<li> new oars\n<li> a new shed\n<li> a new roof\n<li> no leaks\n"));
}

TEST(IrcImporter, RefusesLogsWhoseTimesAreBrokenOff) {
    EXPECT_FALSE(
        readText("8:59 AM \n<ida> Ida Holm \nwho has the oars?\n8:59 AM the new ones\n9:00 AM \n<per> \nthe shed\n"
                 "9:00 AM I think\n9:01 AM \n<ida> Ida Holm \nlook\n9:02 AM please\n"));
}

TEST(IrcImporter, TakesNoKeymapsAndGrammarsForLogs) {
    EXPECT_FALSE(
        readText("<Multi_key> <plus> <plus> : \"#\"\n<Multi_key> <a> <e> : \"x\"\n<Multi_key> <o> <e> : \"y\"\n"));
    EXPECT_FALSE(readText("<ESC> = 36;\n<AE01> = 37;\n<AE02> = 38;\n<AE03> = 39;\n<AE04> = 40;\n"));
    EXPECT_FALSE(
        readText("<oar> a long piece of wood\n<boat> it floats\n<shed> a house\n<roof> on top\n<door> shuts\n"))
        << "words that are explained: none comes again";
    EXPECT_EQ(only(readText("<ida> who has the oars?\n<per> me\n<ida> all of them?\n"))->size(), 3u);
}

TEST(IrcImporter, TakesTheDateFromTheNamesOfFolders) {
    const ::antecedent::testing::TemporaryFolder folder;
    folder.write("logs/2026/03/09/#shed.txt", "[10:00] <ida> who has the oars?\n[10:01] <per> me\n");
    folder.write("shed/2026/3/9.log", "[10:00] <ida> who has the oars?\n[10:01] <per> me\n");
    Control control;
    for (const char* file : {"logs/2026/03/09/#shed.txt", "shed/2026/3/9.log"}) {
        EXPECT_THAT(lines(*only(ImporterRegistry().read(folder.path(file), "", control))),
                    ElementsAre("0|ida|2026-03-09T10:00:00|who has the oars?|?", "1|per|2026-03-09T10:01:00|me|?"));
    }
}

TEST(IrcImporter, TakesNicknamesBehindTheirChannel) {
    EXPECT_THAT(lines(*only(readText("12:34:56 <#shed:ida> who?\n12:34:57 <#shed@net:per> me\n"))),
                ElementsAre("0|ida|12:34:56|who?|?", "1|per|12:34:57|me|?"));
}

TEST(IrcImporter, ReadsThePagesOfPidgin) {
    const auto result = readText(
        "<html><head><title>Conversation with per at Mon 09 Mar 2026 09:58:00 PM CET on ida (xmpp)</title></head>\n"
        "<h3>Conversation with per at Mon 09 Mar 2026 09:58:00 PM CET on ida (xmpp)</h3>\n"
        "<font color=\"#16569E\"><font size=\"2\">(09:58:10 PM)</font> <b>ida:</b></font> oars?<br/>\n"
        "<font color=\"#A82F2F\"><font size=\"2\">(09:58:20 PM)</font> <b>per:</b></font> me &amp; zoe<br/>and "
        "you<br/>\n"
        "<font size=\"2\">(12:01:30 AM)</font><b> zoe has signed on.</b><br/>\n</body></html>\n",
        {}, "per.html");
    EXPECT_EQ(result->report.title, "IRC (Pidgin)");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|ida|2026-03-09T21:58:10|oars?|?", "1|per|2026-03-09T21:58:20|me & zoe\nand you|?",
                            "2||2026-03-10T00:01:30|(system) zoe has signed on.|?"));
}

TEST(IrcImporter, CountsTheLinesBeforeADayChangesToTheDayBefore) {
    EXPECT_THAT(lines(*only(readText(
                    "23:58 <@ida> oars?\n23:59 < per> me\n--- Day changed Tue Mar 10 2026\n00:01 <@ida> late\n"))),
                ElementsAre("0|ida|2026-03-09T23:58:00|oars?|?", "1|per|2026-03-09T23:59:00|me|?",
                            "2|ida|2026-03-10T00:01:00|late|?"));
    EXPECT_THAT(lines(*only(readText("[23:58] <ida> oars?\n[00:00] --- Tue Mar 10 2026\n[00:01] <per> late\n"))),
                ElementsAre("0|ida|2026-03-09T23:58:00|oars?|?", "1|per|2026-03-10T00:01:00|late|?"));
}

TEST(IrcImporter, KnowsActionsWithoutTimesByTheName) {
    EXPECT_THAT(
        lines(*only(readText("<ida> oars?\n<per> me:\n* two new ones\n* per waves\n<ida> good\n"))),
        ElementsAre("0|ida||oars?|?", "1|per||me:\n* two new ones|?", "2|per||(action) waves|?", "3|ida||good|?"));
}

TEST(IrcImporter, ReadsTimesInIsoWithTheirZone) {
    const std::vector<std::string> expected{"0|ada|2026-05-11T21:58:10Z|pump?|?", "1|ben|2026-05-11T21:59:10Z|leaks|?"};
    EXPECT_EQ(
        lines(*only(readText("[2026-05-11T21:58:10.000Z] <ada> pump?\n[2026-05-11T21:59:10.000Z] <ben> leaks\n"))),
        expected);
    EXPECT_EQ(lines(*only(readText("[2026-05-11 21:58:10 UTC] <ada> pump?\n[2026-05-11 21:59:10 UTC] <ben> leaks\n"))),
              expected);
}

TEST(IrcImporter, TakesNewsOfServersForNobodysWords) {
    const auto conversation =
        only(readText("**** BEGIN LOGGING AT Mon May 19 23:59:44 2025\n\n"
                      "May 19 23:59:44 *\tNow talking on #gate\n"
                      "May 19 23:59:45 *\tserver.example.org sets mode +n on #gate\n"
                      "May 19 23:59:46 *\tservices. gives channel operator status to ida\n"
                      "May 20 00:01:37 <ida>\tis it warm?\n"
                      "May 20 00:02:00 *\tteo looks\n"
                      "May 20 00:02:30 *\tDisconnected ()\n"));
    std::vector<MessageKind> kinds;
    for (const Message& message : conversation->messages()) kinds.push_back(message.kind);
    EXPECT_THAT(kinds, ElementsAre(MessageKind::System, MessageKind::System, MessageKind::System, MessageKind::Message,
                                   MessageKind::Action, MessageKind::System));
}

TEST(IrcImporter, ReadsALogInWhichManyComeAndFewSpeak) {
    std::string log;
    for (int minute = 10; minute < 59; ++minute)
        log += "2026-04-20T15:" + std::to_string(minute) + ":09 * ida joined the channel\n";
    const auto result = readText(log + "2026-04-20T16:00:17 <ida> is it warm?\n2026-04-20T16:01:17 <teo> yes\n");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.systemLines, 49u);
}

}  // namespace
}  // namespace antecedent
