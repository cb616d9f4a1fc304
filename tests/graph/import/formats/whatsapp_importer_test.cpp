// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> read(const std::string& text, ImportOptions options = {}) {
    Control control;
    const auto result = ImporterRegistry().read(SourceTree::ofText("talk.txt", text), "whatsapp", control, options);
    return lines(*only(result));
}

TEST(WhatsAppImporter, ReadsTheLayoutsOfManyLocales) {
    for (const char* line :
         {"31/12/2025, 17:04 - Ann: hi", "12/31/25, 5:04 PM - Ann: hi", "31.12.25, 17:04 - Ann: hi",
          "[31.12.25, 17:04:00] Ann: hi", "[12/31/25, 5:04:00\u202fPM] Ann: hi", "2025-12-31, 17:04 - Ann: hi",
          "[2025/12/31 17:04] Ann: hi", "31-12-25 17.04.00: Ann: hi", "31.12.2025 klo 17.04 - Ann: hi",
          "31. 12. 2025. 17:04 - Ann: hi", "31/12/2025, 5:04 p. m. - Ann: hi", "2025/12/31 下午5:04 - Ann: hi",
          "٣١/١٢/٢٠٢٥, ٥:٠٤ م - Ann: hi", "31/12/2025 à 17:04 - Ann: hi"}) {
        EXPECT_THAT(read(line), ElementsAre("0|Ann|2025-12-31T17:04:00|hi|?")) << line;
    }
}

TEST(WhatsAppImporter, FindsTheOrderOfDayAndMonthOverTheWholeFile) {
    // A number above twelve somewhere decides.
    EXPECT_THAT(read("03/04/26, 10:00 - Ann: one\n13/04/26, 10:00 - Bob: two\n"),
                ElementsAre("0|Ann|2026-04-03T10:00:00|one|?", "1|Bob|2026-04-13T10:00:00|two|?"));
    EXPECT_THAT(read("03/04/26, 10:00 - Ann: one\n04/13/26, 10:00 - Bob: two\n"),
                ElementsAre("0|Ann|2026-03-04T10:00:00|one|?", "1|Bob|2026-04-13T10:00:00|two|?"));
    // Else the order in which time does not run backwards.
    EXPECT_THAT(read("11/01/26, 10:00 - Ann: one\n02/02/26, 10:00 - Bob: two\n"),
                ElementsAre("0|Ann|2026-01-11T10:00:00|one|?", "1|Bob|2026-02-02T10:00:00|two|?"));
}

TEST(WhatsAppImporter, SaysWhenTheOrderIsAGuess) {
    const auto result = readText("03/04/26, 10:00 - Ann: one\n03/04/26, 10:01 - Bob: two\n");
    EXPECT_THAT(warningsOf(result), ElementsAre(HasSubstr("day first or month first; read as day first")));
    ImportOptions monthFirst;
    monthFirst.dayFirst = false;
    EXPECT_THAT(read("03/04/26, 10:00 - Ann: one\n", monthFirst), ElementsAre("0|Ann|2026-03-04T10:00:00|one|?"));
}

TEST(WhatsAppImporter, GoesOnWithLinesThatHaveNoTime) {
    EXPECT_THAT(
        read("[2026-05-02 08:00] Ann: bring for the hike:\nShoes: sturdy ones\n\nhat\n[2026-05-02 08:01] Bob: ok\n"),
        ElementsAre("0|Ann|2026-05-02T08:00:00|bring for the hike:\nShoes: sturdy ones\n\nhat|?",
                    "1|Bob|2026-05-02T08:01:00|ok|?"));
}

TEST(WhatsAppImporter, TellsNewsFromSpeakers) {
    EXPECT_THAT(read("[2026-05-02 08:00] Ann opened the group\n"
                     "[2026-05-02 08:01] Ann: hello\n"
                     "[2026-05-02 08:02] Bob left\n"
                     "[2026-05-02 08:03] Ann changed the subject to: Hike\n"
                     "[2026-05-02 08:04] Ann named it \"Hike: May\"\n"
                     "[2026-05-02 08:05] Ann Lee: I am another Ann\n"),
                ElementsAre("0||2026-05-02T08:00:00|(system) Ann opened the group|?",
                            "1|Ann|2026-05-02T08:01:00|hello|?", "2||2026-05-02T08:02:00|(system) Bob left|?",
                            "3||2026-05-02T08:03:00|(system) Ann changed the subject to: Hike|?",
                            "4||2026-05-02T08:04:00|(system) Ann named it \"Hike: May\"|?",
                            "5|Ann Lee|2026-05-02T08:05:00|I am another Ann|?"));
}

TEST(WhatsAppImporter, KeepsPicturesAndEditsInMeta) {
    const auto conversation =
        only(readText("[1/30/26, 9:00:00 AM] Ann: \u200eimage omitted\n"
                      "[1/30/26, 9:01:00 AM] Bob: nice \u200e<This message was edited>\n"));
    EXPECT_EQ(conversation->messages()[0].meta, R"({"attachment":true})");
    EXPECT_EQ(conversation->messages()[1].meta, R"({"edited":true})");
    EXPECT_EQ(conversation->messages()[1].text, "nice");
}

TEST(WhatsAppImporter, TellsNewsOfAGroupFromWhatPeopleSend) {
    // Mark behind the name alone: the program speaks. Mark before the time: a picture.
    const auto conversation =
        only(readText("[11.05.26, 09:00:01] Garten 🌱: \u200eLeon hat dich hinzugefügt.\n"
                      "[11.05.26, 09:00:02] Ali: \u200eLeon hat Ali hinzugefügt.\n"
                      "[11.05.26, 09:01:00] Ali: hallo\n"
                      "\u200e[11.05.26, 09:02:00] Leon: \u200eSticker weggelassen\n"
                      "[11.05.26, 09:03:00] Leon: \u200eUMFRAGE:\nGrillen?\n"
                      "[11.05.26, 09:04:00] Ali: gern\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0||2026-05-11T09:00:01|(system) Leon hat dich hinzugefügt.|?",
                            "1||2026-05-11T09:00:02|(system) Leon hat Ali hinzugefügt.|?",
                            "2|Ali|2026-05-11T09:01:00|hallo|?", "3|Leon|2026-05-11T09:02:00|Sticker weggelassen|?",
                            "4|Leon|2026-05-11T09:03:00|UMFRAGE:\nGrillen?|?", "5|Ali|2026-05-11T09:04:00|gern|?"));
    EXPECT_EQ(conversation->speakers().size(), 2u);
}

TEST(WhatsAppImporter, ReadsTheClocksAndCalendarsOfOtherCountries) {
    for (const char* stamp : {"2026-05-13 21 h 02 - ", "21:02, 13/05/2026 - ", "9:02 PM, 5/13/2026 - ",
                              "13/5/2569 21:02 - ", "۱۴۰۵/۲/۲۳،\u200f ۲۱:۰۲ - "}) {
        const std::string chat = std::string(stamp) + "Ann: in?\n" + stamp + "Bob: yes\n";
        EXPECT_THAT(lines(*only(readText(chat))),
                    ElementsAre("0|Ann|2026-05-13T21:02:00|in?|?", "1|Bob|2026-05-13T21:02:00|yes|?"))
            << stamp;
    }
}

TEST(WhatsAppImporter, SaysWhichDaysThereAreNot) {
    EXPECT_THAT(warningsOf(readText("31/02/2026, 21:02 - Ann: in?\n31/02/2026, 21:03 - Bob: yes\n")),
                ::testing::Contains(::testing::HasSubstr("2 messages of a day that there is in no calendar")));
}

TEST(WhatsAppImporter, TakesNoCutOffSentenceForAName) {
    const auto conversation =
        only(readText("[2026-09-03 17:11:04] ida: is it warm?\n"
                      "[2026-09-03 17:11:38] teo: yes\n"
                      "[2026-09-03 17:20:10] ida, quitting. (Quit: https://example.org - a client)\n"
                      "[2026-09-03 17:21:10] teo: bye\n"));
    ASSERT_EQ(conversation->messages().size(), 4u);
    EXPECT_EQ(conversation->messages()[2].kind, MessageKind::System);
}

}  // namespace
}  // namespace antecedent
