// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(SlackImporter, ReadsADay) {
    const auto result = readText(R"([
  {"type": "message", "user": "U7", "text": "is the kiln free? see <https://x.org|the list> &amp; <#C1|pots>", "ts": "1773065100.000100", "thread_ts": "1773065100.000100", "reply_count": 2},
  {"type": "message", "user": "U8", "user_profile": {"display_name": "Otto", "real_name": "Otto B"}, "text": "<@U7> yes", "ts": "1773065160.000200", "thread_ts": "1773065100.000100"},
  {"type": "message", "user": "U7", "text": "good", "ts": "1773065190.000200", "thread_ts": "1773065100.000100"},
  {"type": "message", "subtype": "channel_join", "user": "U9", "text": "<@U9> has joined", "ts": "1773065200.000300"}
])",
                                 {}, "2026-03-09.json");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.format, "slack");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1773065100.000100|U7|2026-03-09T14:05:00.0001Z|is the kiln free? see the list & #pots|?",
                            "1773065160.000200|Otto|2026-03-09T14:06:00.0002Z|@U7 yes|1773065100.000100 ",
                            "1773065190.000200|U7|2026-03-09T14:06:30.0002Z|good|?",
                            "1773065200.000300|U9|2026-03-09T14:06:40.0003Z|(system) @U9 has joined|?"));
    // A thread names its beginning alone: only its first reply must answer that.
    const ThreadConstraint& thread = conversation->messages()[2].thread;
    EXPECT_EQ(thread.group, "1773065100.000100");
    EXPECT_EQ(thread.root, MessageId(0));
    EXPECT_TRUE(thread.exclusive);
}

TEST(SlackImporter, AppliesEditsAndDeletions) {
    const auto result = readText(R"([
  {"type": "message", "user": "U7", "text": "is the kiln fre", "ts": "1773065100.0"},
  {"type": "message", "subtype": "message_changed", "ts": "1773065110.0", "message": {"type": "message", "user": "U7", "text": "is the kiln free", "ts": "1773065100.0"}},
  {"type": "message", "user": "U8", "text": "no", "ts": "1773065160.0"},
  {"type": "message", "subtype": "message_deleted", "ts": "1773065170.0", "deleted_ts": "1773065160.0"},
  {"type": "message", "subtype": "message_changed", "ts": "1773065190.0", "message": {"type": "message", "user": "U8", "text": "yes", "ts": "1773065180.0"}}
])");
    const auto conversation = only(result);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1773065100.0|U7|2026-03-09T14:05:00Z|is the kiln free|?",
                            "1773065160.0|U8|2026-03-09T14:06:00Z|no|?", "1773065180.0|U8|2026-03-09T14:06:20Z|yes|?"));
    EXPECT_EQ(conversation->messages()[1].meta, R"({"deleted":true})");
}

TEST(SlackImporter, ReadsTextsThatStandInBlocks) {
    const auto result = readText(R"([
  {"type": "message", "user": "U7", "text": "", "ts": "1773065100.0", "blocks": [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "kiln is "}, {"type": "emoji", "name": "fire"}, {"type": "text", "text": ", "}, {"type": "user", "user_id": "U8"}]}]}]},
  {"type": "message", "subtype": "bot_message", "username": "shed", "ts": "1773065160.0", "attachments": [{"fallback": "[no preview available]", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "firing &amp; glaze"}, "fields": [{"type": "mrkdwn", "text": "cone 6"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Open"}}]}]}]}
])");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1773065100.0|U7|2026-03-09T14:05:00Z|kiln is :fire:, @U8|?",
                                                  "1773065160.0|shed|2026-03-09T14:06:00Z|firing & glaze\ncone 6|?"));
}

TEST(SlackImporter, PutsTheAnswersOfTheInterfaceInOrder) {
    const auto result = readText(
        R"({"ok":true,"messages":[{"type":"message","user":"U2","text":"b","ts":"1773065160.0"},{"type":"message","user":"U1","text":"a","ts":"1773065100.0"}],"has_more":false})");
    EXPECT_EQ(result->report.title, "Slack (API)");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1773065100.0|U1|2026-03-09T14:05:00Z|a|?", "1773065160.0|U2|2026-03-09T14:06:00Z|b|?"));
}

TEST(SlackImporter, LeavesMarksThatOpenNothing) {
    const auto result = readText(R"([{"type":"message","user":"U1","text":"1 < 2 &lt;3 <> a","ts":"1773065100.0"}])");
    EXPECT_EQ(only(result)->messages()[0].text, "1 < 2 <3 <> a");
}

TEST(SlackImporter, SaysWhatAListOfUsersIs) {
    const auto result =
        readText(R"([{"id":"U1","team_id":"T1","name":"ada","profile":{"real_name":"Ada"}}])", {}, "users.json");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message(), HasSubstr("Slack workspace's users; give the folder or zip"));
}

}  // namespace
}  // namespace antecedent
