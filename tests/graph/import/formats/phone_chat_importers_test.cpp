// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Result<ImportResult> readIn(const std::string& content, std::optional<bool> dayFirst) {
    Control control;
    ImportOptions options;
    options.dayFirst = dayFirst;
    return ImporterRegistry().read(SourceTree::ofText("talk.txt", content), "", control, options);
}

TEST(LineImporter, FindsTheOrderOfDayAndMonthByTheWeekday) {
    EXPECT_THAT(lines(*only(readText("[LINE] Chat history with Jo\n\nFri, 05/01/2024\n09:03PM\tJo\thome?\n"))),
                ElementsAre("0|Jo|2024-01-05T21:03:00|home?|?"));
    EXPECT_THAT(lines(*only(readText("[LINE] Chat history with Jo\n\nFri, 1/5/2024\n21:03\tJo\thome?\n"))),
                ElementsAre("0|Jo|2024-01-05T21:03:00|home?|?"));
}

TEST(LineImporter, SaysWhenTheOrderIsAGuess) {
    const std::string chat = "[LINE] Chat with Jo\n\n05/01/2024 (d)\n09:03\tJo\thome?\n";
    EXPECT_THAT(
        warningsOf(readText(chat)),
        ElementsAre("0: the dates may be day first or month first; read as day first (else: --date-order mdy)"));
    const auto result = readIn(chat, false);
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|Jo|2024-05-01T09:03:00|home?|?"));
    EXPECT_THAT(warningsOf(result), ElementsAre());
}

TEST(LineImporter, ReadsTheYearsOfThailand) {
    EXPECT_THAT(lines(*only(readText("[LINE] แชทกับ ต้น\n\nส. 25/04/2569\n09:00\tต้น\tไปสวนไหม\n"))),
                ElementsAre("0|ต้น|2026-04-25T09:00:00|ไปสวนไหม|?"));
}

TEST(LineImporter, SaysWhatHelpsWithTheLayoutOfComputers) {
    const auto result = readText("2024.01.05 Friday\n09:00 Jo who is home?\n09:01 Al me\n");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message(), HasSubstr("LINE for computers"));
}

TEST(KakaoTalkImporter, ReadsTheEnglishOfPhones) {
    EXPECT_THAT(lines(*only(readText("KakaoTalk Chats with Jo\nDate Saved : Jan 6, 2024 at 10:00 AM\n\n"
                                     "Jan 5, 2024 at 9:00 PM, Jo : home?\nJan 5, 2024 at 9:01 PM, Al : yes\n"))),
                ElementsAre("0|Jo|2024-01-05T21:00:00|home?|?", "1|Al|2024-01-05T21:01:00|yes|?"));
}

TEST(KakaoTalkImporter, TakesWhoComesAndGoesForNews) {
    EXPECT_THAT(
        lines(*only(readText("--------------- 2026년 4월 25일 토요일 ---------------\n[민지] [오후 3:20] 누가 와요?\n"
                             "둘째 줄\n서준님이 들어왔습니다.\n[서준] [오후 3:21] 저요\n"))),
        ElementsAre("0|민지|2026-04-25T15:20:00|누가 와요?\n둘째 줄|?",
                    "1||2026-04-25T15:20:00|(system) 서준님이 들어왔습니다.|?", "2|서준|2026-04-25T15:21:00|저요|?"));
}

TEST(KakaoTalkImporter, LeavesAReadmeAlone) {
    EXPECT_FALSE(readText("# Parser\n\n```\n2026년 4월 25일 오후 3:20, 민지 : 누가 와요?\n```\n", {}, "README.md"));
}

TEST(WhatsAppImporter, TakesWordsBehindTimesForNoNames) {
    EXPECT_THAT(lines(*only(readText("13.04.2026, 15:12 Uhr - Uwe: na\n13.04.2026, 15:13 Uhr - Pia: ja\n"))),
                ElementsAre("0|Uwe|2026-04-13T15:12:00|na|?", "1|Pia|2026-04-13T15:13:00|ja|?"));
    EXPECT_THAT(lines(*only(readText("13.04.2026 г., 15:12 - Ана: да\n13.04.2026 г., 15:13 - Иво: не\n"))),
                ElementsAre("0|Ана|2026-04-13T15:12:00|да|?", "1|Иво|2026-04-13T15:13:00|не|?"));
}

TEST(WhatsAppImporter, TakesZerosInFrontForNoDatesOfTheUnitedStates) {
    const auto timeOf = [](const std::string& content) { return lines(*only(readText(content))).front(); };
    EXPECT_EQ(timeOf("05/01/24, 3:12 pm - Ravi: home?\n05/01/24, 3:13 pm - Sita: yes\n"),
              "0|Ravi|2024-01-05T15:12:00|home?|?");
    EXPECT_EQ(timeOf("5/1/24, 3:12 PM - Ann: home?\n5/1/24, 3:13 PM - Bob: yes\n"),
              "0|Ann|2024-05-01T15:12:00|home?|?");
}

TEST(WhatsAppImporter, TakesNoLogsOfProgramsForChats) {
    EXPECT_FALSE(readText(
        "2026/03/09 10:00:01 [error] 12#0: *1 open() failed, client: here\n2026/03/09 10:00:02 [warn] 12#0: slow\n"));
    EXPECT_FALSE(readText("2026/03/09 10:00:01 ERROR: no water\n2026/03/09 10:00:02 INFO: water again\n"));
    EXPECT_TRUE(readText("2018-06-13 21:25 Ida: who has the oars?\n2018-06-13 21:26 Per: me\n"));
}

constexpr char computer[] =
    "2024.01.05 Friday\n09:00 Jo Lind who is home?\n09:01 Al me\n09:02 Jo Lind Photos\n09:03 Al nice\nand warm\n"
    "09:04 Jo Lind bring wood\n09:05 Al how much?\n2024.01.06 Saturday\n10:00 Al anyone?\n";

TEST(LineImporter, TellsNamesFromTextsInTheLayoutOfComputers) {
    const auto result = readText(computer, "", "[LINE]Jo Lind.txt");
    EXPECT_EQ(result->report.title, "LINE (computer)");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Jo Lind|2024-01-05T09:00:00|who is home?|?", "1|Al|2024-01-05T09:01:00|me|?",
                            "2|Jo Lind|2024-01-05T09:02:00|Photos|?", "3|Al|2024-01-05T09:03:00|nice\nand warm|?",
                            "4|Jo Lind|2024-01-05T09:04:00|bring wood|?", "5|Al|2024-01-05T09:05:00|how much?|?",
                            "6|Al|2024-01-06T10:00:00|anyone?|?"));
    EXPECT_THAT(warningsOf(result), Contains(HasSubstr("only blanks part names from texts")));
}

TEST(LineImporter, TakesNoDiaryForAChat) {
    const auto result = readText(
        "2024.01.05 Friday\n09:00 Feed the cat\n09:30 Call the bank\n10:00 Feed the hens\n11:00 Call Ida\n12:00 Feed "
        "me\n"
        "13:00 Call again\n");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message(), HasSubstr("LINE for computers"));
}

TEST(ViberImporter, ReadsAHistorySentByMail) {
    const auto result = readText(
        "28/06/2026,14:04:05,Lena,+4712345678,\"who has the key, the small one?\"\n28/06/2026,14:05:05,Omar,,ask Piet, "
        "he had it\n"
        "28/06/2026,14:07:05,Lena,+4712345678,ok\n");
    EXPECT_THAT(warningsOf(result), ElementsAre());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, "viber");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Lena|2026-06-28T14:04:05|who has the key, the small one?|?",
                            "1|Omar|2026-06-28T14:05:05|ask Piet, he had it|?", "2|Lena|2026-06-28T14:07:05|ok|?"));
}

TEST(ViberImporter, LeavesOutARowThatIsDamaged) {
    std::string text;
    for (int i = 0; i < 2000; ++i) {
        text += i == 1500 ? "something else\n" : "28/06/2026,14:04:05,Lena,+4712345678,the small key is in the shed\n";
    }
    const auto result = readText(text);
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.format, "viber");
    EXPECT_EQ(only(result)->size(), 1999u);
    EXPECT_THAT(warningsOf(result), ElementsAre(HasSubstr("1501: left out")));
}

TEST(ViberImporter, LeavesTablesOfNumbersAlone) {
    EXPECT_FALSE(readText("28/06/2026,14:04,12,3,4\n28/06/2026,14:05,13,3,4\n28/06/2026,14:06,11,2,4\n"));
}

TEST(KakaoTalkImporter, ReadsTimesInFrontOfDates) {
    const auto conversation =
        only(readText("KakaoTalk Chats with Ida\nDate Saved : 9:48AM, February 20, 2026\n\n\n"
                      "9:46AM, February 20, 2026\n"
                      "9:46AM, February 20, 2026, Ida : is it warm?\n"
                      "1:07PM, February 20, 2026, Teo : yes : very\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Ida|2026-02-20T09:46:00|is it warm?|?", "1|Teo|2026-02-20T13:07:00|yes : very|?"));
}

TEST(LineImporter, KeepsDatesInsideOfAQuotedMessage) {
    const auto conversation =
        only(readText("[LINE] Chat history with Teo\nSaved on: 2026/10/01 12:00\n\n"
                      "2026/10/01(Thu)\n09:00\tIda\t\"we meet on\n2026/10/02(Fri)\nat the gate\"\n"
                      "09:01\tTeo\t\"fine\n2026/10/03(Sat)\n08:00\tIda\tgood morning\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Ida|2026-10-01T09:00:00|we meet on\n2026/10/02(Fri)\nat the gate|?",
                            "1|Teo|2026-10-01T09:01:00|\"fine|?", "2|Ida|2026-10-03T08:00:00|good morning|?"));
}

}  // namespace
}  // namespace antecedent
