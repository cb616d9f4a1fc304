// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

TEST(GoogleVoiceImporter, ReadsMessagesOfAPage) {
    const auto result = readText(
        "<html><head><title>Ida Berg</title></head><body><div class=\"hChatLog hfeed\">"
        "<div class=\"message\"><abbr class=\"dt\" title=\"2026-02-03T10:15:07.000+01:00\">Feb 3</abbr>: "
        "<cite class=\"sender vcard\"><a class=\"tel\" href=\"tel:+4930123\"><span class=\"fn\">Ida "
        "Berg</span></a></cite>: "
        "<q>Is it &amp; was it warm?</q></div>"
        "<div class=\"message\"><abbr class=\"dt\" title=\"2026-02-03T10:16:00.000+01:00\">Feb 3</abbr>: "
        "<cite class=\"sender vcard\"><a class=\"tel\" href=\"tel:+4930456\"><abbr class=\"fn\" "
        "title=\"\">Me</abbr></a></cite>: "
        "<q>yes</q></div></div></body></html>");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|Ida Berg|2026-02-03T09:15:07Z|Is it & was it warm?|?",
                                                  "1|Me|2026-02-03T09:16:00Z|yes|?"));
}

TEST(SnapchatImporter, ReadsWhatWasSentAsWellAsWhatWasReceived) {
    const auto conversation = only(readText(
        R"({"Received Saved Chat History":[{"From":"ida_b","Media Type":"TEXT","Created":"2026-01-01 12:00:00 UTC","Text":"warm?"}],)"
        R"("Sent Saved Chat History":[{"To":"ida_b","Media Type":"TEXT","Created":"2026-01-01 12:02:00 UTC","Text":"yes"}]})"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|ida_b|2026-01-01T12:00:00Z|warm?|?", "1|Me|2026-01-01T12:02:00Z|yes|?"));
}

TEST(SnapchatImporter, KeepsTalksApart) {
    const auto result = readText(
        R"({"ida_b":[{"From":"ida_b","Media Type":"TEXT","Created":"2026-01-01 12:00:00 UTC","Content":"warm?","IsSender":false},)"
        R"({"From":"teo","Media Type":"MEDIA","Created":"2026-01-01 12:01:00 UTC","Content":null,"IsSender":true,"Media IDs":"b1"}],)"
        R"("rosa":[{"From":"teo","Media Type":"TEXT","Created":"2026-01-02 12:00:00 UTC","Content":"hi","Conversation Title":"Trip","IsSender":true}]})");
    ASSERT_TRUE(result) << result.error().text();
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_THAT(lines(*result->conversations[0]),
                ElementsAre("0|ida_b|2026-01-01T12:00:00Z|warm?|?", "1|teo|2026-01-01T12:01:00Z||?"));
    EXPECT_EQ(result->conversations[1]->header().title, "Trip");
}

}  // namespace
}  // namespace antecedent
