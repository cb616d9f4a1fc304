// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/pasted_head.h"
#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(PastedChatImporter, ReadsWhatIsCopiedOutOfDiscord) {
    const auto result = readText(
        "Lena — Yesterday at 11:58 PM\nwho has the key?\n\nOmar APP — Today at 12:05 AM\nask Piet\nhe had it on "
        "Monday\n"
        "Lena — Today at 12:07 AM\nok (edited)\n");
    EXPECT_THAT(warningsOf(result), ElementsAre());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.title, "Copied chat (Discord)");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Clock);
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Lena|23:58|who has the key?|?",
                                                  "1|Omar|00:05|ask Piet\nhe had it on Monday|?", "2|Lena|00:07|ok|?"));
    EXPECT_LT(conversation->messages()[0].time, conversation->messages()[1].time) << "midnight has passed";
    EXPECT_THAT(conversation->messages()[2].meta, HasSubstr("edited"));
}

TEST(PastedChatImporter, ReadsWhatIsCopiedOutOfTelegram) {
    const auto conversation = only(readText(
        "Lena, [28.06.2026 14:04]\nwho has the key?\n\nOmar Said, [28.06.2026 14:05]\n[In reply to Lena]\nask Piet\n\n"
        "Lena, [28.06.2026 14:07]\nok\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Lena|2026-06-28T14:04:00|who has the key?|?",
                            "1|Omar Said|2026-06-28T14:05:00|ask Piet|?", "2|Lena|2026-06-28T14:07:00|ok|?"));
    EXPECT_THAT(conversation->messages()[1].meta, HasSubstr(R"("inReplyTo":"Lena")"));
}

TEST(PastedChatImporter, ReadsWhatIsCopiedOutOfTeams) {
    const auto conversation =
        only(readText("[6/28 2:04 PM] Lena Holm\nwho has the key?\n\n[6/28 2:05 PM] Omar Said\nask Piet\n\n[6/28 2:07 "
                      "PM] Lena Holm\nok\n"));
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Lena Holm|14:04|who has the key?|?",
                                                  "1|Omar Said|14:05|ask Piet|?", "2|Lena Holm|14:07|ok|?"));
}

TEST(PastedChatImporter, ReadsNamesBeforeTimes) {
    const auto conversation =
        only(readText("小林 2026-06-28 14:04:05\n有人有番茄苗吗？\n\n阿明 2026-06-28 14:05:05\n我有几棵\n\n小林 "
                      "2026-06-28 14:07:05\n太好了\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|小林|2026-06-28T14:04:05|有人有番茄苗吗？|?", "1|阿明|2026-06-28T14:05:05|我有几棵|?",
                            "2|小林|2026-06-28T14:07:05|太好了|?"));
}

TEST(PastedChatImporter, ReadsAnExportOfQq) {
    const auto result = readText(
        "消息记录（此消息记录为文本格式，不支持重新导入）\n\n====\n消息对象:园艺群\n====\n\n2026-06-28 14:04:05 "
        "小林(12345)\n有人有番茄苗吗？\n\n"
        "2026-06-28 14:05:05 阿明<ming@example.org>\n我有几棵\n\n2026-06-28 14:07:05 小林(12345)\n太好了\n");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.title, "Copied chat (QQ)");
    EXPECT_EQ(only(result)->speakers()[0].id, "12345");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|小林|2026-06-28T14:04:05|有人有番茄苗吗？|?", "1|阿明|2026-06-28T14:05:05|我有几棵|?",
                            "2|小林|2026-06-28T14:07:05|太好了|?"));
}

TEST(PastedChatImporter, KnowsTheHalvesOfADayOfTim) {
    const auto conversation = only(readText(
        "2026-06-28 上午 11:58:05 小林(12345)\n有人有番茄苗吗？\n\n2026-06-28 下午 02:05:05 阿明(777)\n我有几棵\n\n"
        "2026-06-28 下午 02:07:05 小林(12345)\n太好了\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|小林|2026-06-28T11:58:05|有人有番茄苗吗？|?", "1|阿明|2026-06-28T14:05:05|我有几棵|?",
                            "2|小林|2026-06-28T14:07:05|太好了|?"));
}

TEST(PastedChatImporter, LeavesListsAndNotesAlone) {
    for (const char* text : {"Opening hours — 2:04 PM\nClosing hours — 6:00 PM\nLunch — 1:00 PM\n",
                             "Tasks 2026-06-28 14:04\n\nShop 2026-06-29 10:00\n\nPaint 2026-06-30 09:00\n",
                             "[1:04] Verse\nwords\n[1:10] Chorus\nwords\n[1:20] Bridge\nwords\n"}) {
        const auto result = readText(text);
        EXPECT_TRUE(!result || result->report.format != "pasted") << text;
    }
}

TEST(PastedHead, KnowsWhereANameEnds) {
    EXPECT_EQ(pastedHead("Ann — Bee — 28/06/2026 14:04", PastedLayout::Discord)->name, "Ann — Bee");
    EXPECT_FALSE(pastedHead("14:04 — 15:00", PastedLayout::Discord));
    EXPECT_FALSE(pastedHead("Ann, [see below]", PastedLayout::Telegram));
    EXPECT_FALSE(pastedHead("2026-06-28 14:04:05 started", PastedLayout::Stamp));
    EXPECT_FALSE(pastedHead("", PastedLayout::Teams));
}

TEST(PastedChatImporter, ReadsAShortExportOfQqWithHalvesBehindTimes) {
    const auto conversation =
        only(readText("消息记录（此消息记录为文本格式，不支持重新导入）\n消息对象:Garden\n"
                      "2026-09-23 8:43:38 PM Ida(10001)\nis it warm?\n\n"
                      "2026-09-23 8:44:00 PM Teo<teo@example.org>\nyes\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|Ida|2026-09-23T20:43:38|is it warm?|?", "1|Teo|2026-09-23T20:44:00|yes|?"));
}

}  // namespace
}  // namespace antecedent
