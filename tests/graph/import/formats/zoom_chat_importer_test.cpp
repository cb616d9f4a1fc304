// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

TEST(ZoomChatImporter, ReadsTheOldLayout) {
    const auto result = readText(
        "09:15:32\t From Tilda Ost to Everyone : who has the notes?\n"
        "09:15:50\t From Jon to Everyone : me\n"
        "09:16:10\t From Vera to Tilda Ost (Direct Message) : muted?\n"
        "09:16:20\t From Jon to Everyone : Replying to \"who has the...\"\n\nsent\n");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.format, "zoom-chat");
    EXPECT_EQ(conversation->header().genre, Genre::Chat);
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Clock);
    EXPECT_EQ(conversation->messages()[2].meta, R"({"to":"Tilda Ost"})");
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Tilda Ost|09:15:32|who has the notes?|?", "1|Jon|09:15:50|me|?",
                                                  "2|Vera|09:16:10|muted?|?", "3|Jon|09:16:20|sent|0 "));
}

TEST(ZoomChatImporter, ReadsTheOldestLayoutWithoutAnAddressee) {
    EXPECT_THAT(
        lines(*only(readText(
            "14:00:39\t From  Jon Rot : go to the page: it is up\n14:01:35\t From  Vera : thanks\na\nb\nc\nd\n"))),
        ElementsAre("0|Jon Rot|14:00:39|go to the page: it is up|?", "1|Vera|14:01:35|thanks\na\nb\nc\nd|?"));
}

TEST(ZoomChatImporter, ReadsTheNewLayout) {
    const auto conversation =
        only(readText("2026-05-04 09:15:32 From Tilda To Everyone:\n\tone\n\ttwo: three\n"
                      "2026-05-04 09:15:50 From Jon to Everyone:\n\tReplying to \"one\"\n\t\n\tyes\n"
                      "2026-05-04 09:16:00 From Vera to Everyone:\n\tReacted to \"one\" with 👍\n"));
    EXPECT_TRUE(conversation->header().localTime);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Tilda|2026-05-04T09:15:32|one\ntwo: three|?", "1|Jon|2026-05-04T09:15:50|yes|0 ",
                            "2|Vera|2026-05-04T09:16:00|(system) Reacted to \"one\" with 👍|?"));
}

TEST(ZoomChatImporter, ReadsTheNewestLayout) {
    const auto conversation = only(readText(
        "2026-05-04 09:15:32 From Tilda to Everyone:\n\tdid you see \"Up\"?\n\tJon, Vera "
        "Maj:❤️\n\tPau:👍🏼\n\t\n"
        "2026-05-04 09:15:50 From Jon to Everyone:\n\tReplying to \"did you see \"Up\"?\":\n\tyes: \"twice\"\n\t\n"
        "2026-05-04 09:16:00 From Vera Maj to Tilda (direct message):\n\ttime: 👍\n\t\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Tilda|2026-05-04T09:15:32|did you see \"Up\"?|?",
                            "1|Jon|2026-05-04T09:15:50|yes: \"twice\"|0 ", "2|Vera Maj|2026-05-04T09:16:00|time: 👍|?"));
    EXPECT_EQ(conversation->messages()[0].meta,
              R"({"reactions":[{"emoji":"❤️","users":["Jon","Vera Maj"]},{"emoji":"👍🏼","users":["Pau"]}]})");
    EXPECT_EQ(conversation->messages()[2].meta, R"({"to":"Tilda"})");
}

TEST(ZoomChatImporter, ReadsOtherLanguages) {
    EXPECT_THAT(lines(*only(readText(
                    "19:04:12 De  Marta Ruiz  a  Todos:\n\thola\n19:04:16 De  Pau  a  Marta Ruiz:\n\tqué tal\n"))),
                ElementsAre("0|Marta Ruiz|19:04:12|hola|?", "1|Pau|19:04:16|qué tal|?"));
    EXPECT_THAT(
        lines(*only(readText(
            "16:29:55 開始 佐藤 に 全員 : こんにちは\n16:30:01 開始 鈴木 に 佐藤（ダイレクトメッセージ） : はい\n"))),
        ElementsAre("0|佐藤|16:29:55|こんにちは|?", "1|鈴木|16:30:01|はい|?"));
    EXPECT_THAT(lines(*only(readText("\n13:56:21  林老師 對 所有人:\n\t你好\n13:58:06  小陳 對 所有人:\n\t老師好\n"))),
                ElementsAre("0|林老師|13:56:21|你好|?", "1|小陳|13:58:06|老師好|?"));
}

TEST(ZoomChatImporter, ReadsWhatWasCopiedOrRecorded) {
    EXPECT_THAT(
        lines(*only(readText("From Me to Everyone: (05:39 PM)\nhi\nFrom Jon to Everyone 05:41 PM\nhello\nall\n"))),
        ElementsAre("0|Me|17:39|hi|?", "1|Jon|17:41|hello\nall|?"));
    EXPECT_THAT(lines(*only(readText("00:03:13\tTilda Ost:\thi\n00:03:20\tJon:\thello\n"))),
                ElementsAre("0|Tilda Ost|193|hi|?", "1|Jon|200|hello|?"));
}

}  // namespace
}  // namespace antecedent
