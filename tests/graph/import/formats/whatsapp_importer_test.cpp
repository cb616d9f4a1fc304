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

}  // namespace
}  // namespace antecedent
