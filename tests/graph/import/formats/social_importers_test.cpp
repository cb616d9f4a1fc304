// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(MastodonImporter, ReadsAThread) {
    const auto result = readText(
        R"({"ancestors":[{"id":"1","created_at":"2026-03-09T14:05:00.000Z","in_reply_to_id":null,"content":"<p>who?</p>","account":{"id":"7","acct":"ada@x.org"}}],)"
        R"("descendants":[{"id":"3","created_at":"2026-03-09T14:07:00.000Z","in_reply_to_id":"1","content":"<p><span>@ada</span> me</p>","account":{"id":"8","acct":"ben"}}]})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|ada@x.org|2026-03-09T14:05:00Z|who?|", "3|ben|2026-03-09T14:07:00Z|@ada me|1 "));
}

TEST(BlueskyImporter, ReadsAThreadOnce) {
    const auto result = readText(
        R"({"thread":{"$type":"app.bsky.feed.defs#threadViewPost","post":{"uri":"at://b","author":{"did":"d2","handle":"ben.x"},"record":{"text":"me","createdAt":"2026-03-09T14:06:00Z","reply":{"parent":{"uri":"at://a"},"root":{"uri":"at://a"}}}},)"
        R"("parent":{"post":{"uri":"at://a","author":{"did":"d1","handle":"ada.x","displayName":"Ada"},"record":{"text":"who?","createdAt":"2026-03-09T14:05:00Z"}}},)"
        R"("replies":[{"post":{"uri":"at://c","author":{"did":"d1","handle":"ada.x","displayName":"Ada"},"record":{"text":"ok","createdAt":"2026-03-09T14:07:00Z","reply":{"parent":{"uri":"at://b"}}}},"replies":[]},{"$type":"x#notFoundPost","uri":"at://z","notFound":true}]}})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("at://a|Ada|2026-03-09T14:05:00Z|who?|", "at://b|ben.x|2026-03-09T14:06:00Z|me|at://a ",
                            "at://c|Ada|2026-03-09T14:07:00Z|ok|at://b "));
}

TEST(YouTubeImporter, ReadsTheDataInterface) {
    const auto result = readText(
        R"({"kind":"youtube#commentThreadListResponse","items":[{"id":"U1","snippet":{"topLevelComment":{"id":"U1","snippet":{"textDisplay":"who?","textOriginal":"who?","authorDisplayName":"Ada","publishedAt":"2026-03-09T14:05:00Z"}}},)"
        R"("replies":{"comments":[{"id":"U1.2","snippet":{"parentId":"U1","textOriginal":"@Ben no","authorDisplayName":"Cy","publishedAt":"2026-03-09T14:07:00Z"}},{"id":"U1.1","snippet":{"parentId":"U1","textOriginal":"me","authorDisplayName":"Ben","publishedAt":"2026-03-09T14:06:00Z"}}]}}]})");
    const auto conversation = only(result);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("U1|Ada|2026-03-09T14:05:00Z|who?|", "U1.1|Ben|2026-03-09T14:06:00Z|me|U1 ",
                            "U1.2|Cy|2026-03-09T14:07:00Z|@Ben no|?"));
    EXPECT_EQ(conversation->messages()[2].thread.root, MessageId(0));
}

TEST(YouTubeImporter, ReadsWhatOthersDownload) {
    const auto info = readText(
        R"({"id":"v","title":"Video","formats":[{"format_id":"1"}],"channel_id":"c","comments":[{"id":"a","parent":"root","text":"who?","author":"Ada","author_id":"u1","timestamp":1773065100},{"id":"a.b","parent":"a","text":"me","author":"Ben","author_id":"u2","timestamp":1773065160}]})",
        {}, "v.info.json");
    EXPECT_EQ(only(info)->header().title, "Video");
    EXPECT_THAT(lines(*only(info)),
                ElementsAre("a|Ada|2026-03-09T14:05:00Z|who?|", "a.b|Ben|2026-03-09T14:06:00Z|me|a "));
    const auto downloader = readText(
        "{\"cid\":\"a\",\"text\":\"who?\",\"time\":\"1 year "
        "ago\",\"author\":\"Ada\",\"channel\":\"u1\",\"votes\":\"0\",\"reply\":false,\"time_parsed\":1773065100.0}\n"
        "{\"cid\":\"a.b\",\"text\":\"me\",\"time\":\"1 year "
        "ago\",\"author\":\"Ben\",\"channel\":\"u2\",\"votes\":\"0\",\"reply\":true,\"time_parsed\":1773065100.0}\n");
    EXPECT_THAT(lines(*only(downloader)),
                ElementsAre("a|Ada|2026-03-09T14:05:00Z|who?|", "a.b|Ben|2026-03-09T14:05:00Z|me|a "));
    EXPECT_THAT(readText(R"({"id":"v","title":"V","formats":[{"format_id":"1"}],"channel_id":"c"})").error().message(),
                HasSubstr("--write-comments"));
}

TEST(TwitterImporter, ReadsPagesWithWhatIsAnswered) {
    EXPECT_THAT(
        lines(*only(readText(
            R"({"data":[{"id":"3","text":"@ada leaks &amp; drips","author_id":"8","created_at":"2026-05-11T10:02:00.000Z",)"
            R"("conversation_id":"1","referenced_tweets":[{"type":"replied_to","id":"1"}]}],)"
            R"("includes":{"users":[{"id":"9","username":"ada"},{"id":"8","username":"ben"}],)"
            R"("tweets":[{"id":"1","text":"new pump?","author_id":"9","created_at":"2026-05-11T10:00:00.000Z",)"
            R"("conversation_id":"1"}]},"meta":{"result_count":1}})"))),
        ElementsAre("1|ada|2026-05-11T10:00:00Z|new pump?|", "3|ben|2026-05-11T10:02:00Z|@ada leaks & drips|1 "));
}

TEST(YouTubeLiveImporter, ReadsWordsEmojiAndWhatWasPaid) {
    const auto chat = [](const std::string& renderer, const std::string& inside) {
        return R"({"replayChatItemAction":{"actions":[{"addChatItemAction":{"item":{")" + renderer + R"(":{)" + inside +
               R"(,"authorExternalChannelId":"U"}}}}]}})" + "\n";
    };
    const auto conversation = only(readText(
        chat(
            "liveChatTextMessageRenderer",
            R"("id":"a","authorName":{"simpleText":"Ada"},"timestampUsec":"1778483040000000","message":{"runs":[{"text":"hi "},)"
            R"({"emoji":{"emojiId":"👋","shortcuts":[":wave:"]}},{"emoji":{"emojiId":"UC/x","isCustomEmoji":true,"shortcuts":[":pump:"]}}]})") +
        chat(
            "liveChatPaidMessageRenderer",
            R"("id":"b","authorName":{"simpleText":"Ada"},"timestampUsec":"1778483041000000","message":{"runs":[{"text":"well done"}]},)"
            R"("purchaseAmountText":{"simpleText":"5 €"})") +
        chat("liveChatTickerSponsorItemRenderer", R"("id":"c")")));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("a|Ada|2026-05-11T07:04:00Z|hi 👋:pump:|?", "b|Ada|2026-05-11T07:04:01Z|well done|?"));
    EXPECT_EQ(conversation->messages()[1].meta, R"({"paid":"5 €"})");
}

TEST(TwitterArchiveImporter, ReadsTheOwnersPostsWithTheirThreads) {
    const auto result = readText(
        "window.YTD.tweets.part0 = [ {\"tweet\":{\"id_str\":\"2\",\"full_text\":\"and &amp; on\","
        "\"in_reply_to_status_id_str\":\"1\",\"created_at\":\"Tue Feb 03 09:13:00 +0000 2026\"}},"
        "{\"tweet\":{\"id_str\":\"3\",\"full_text\":\"@ida yes\",\"in_reply_to_status_id_str\":\"77\","
        "\"created_at\":\"Tue Feb 03 09:14:00 +0000 2026\"}},"
        "{\"tweet\":{\"id_str\":\"1\",\"full_text\":\"warm?\",\"created_at\":\"Tue Feb 03 09:12:00 +0000 2026\"}} ]");
    EXPECT_THAT(warningsOf(result), ElementsAre("0: 1 post answer what others wrote, which no archive has"));
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|Me|2026-02-03T09:12:00Z|warm?|", "2|Me|2026-02-03T09:13:00Z|and & on|1 ",
                            "3|Me|2026-02-03T09:14:00Z|@ida yes|?"));
}

TEST(TwitterArchiveImporter, ReadsTalks) {
    const auto conversation = only(
        readText("window.YTD.direct_messages.part0 = [ {\"dmConversation\":{\"conversationId\":\"1-2\",\"messages\":["
                 "{\"messageCreate\":{\"recipientId\":\"1\",\"text\":\"yes\",\"senderId\":\"2\",\"id\":\"11\","
                 "\"createdAt\":\"2026-03-01T10:05:00.000Z\"}},"
                 "{\"joinConversation\":{\"initiatingUserId\":\"1\"}},"
                 "{\"messageCreate\":{\"recipientId\":\"2\",\"text\":\"warm?\",\"senderId\":\"1\",\"id\":\"10\","
                 "\"createdAt\":\"2026-03-01T10:00:00.000Z\"}}]}} ]"));
    EXPECT_EQ(conversation->header().id, "1-2");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("10|1|2026-03-01T10:00:00Z|warm?|?", "11|2|2026-03-01T10:05:00Z|yes|?"));
}

TEST(TwitterArchiveImporter, SaysThatAListOfLikesIsNoTalk) {
    const auto result = readText("window.YTD.like.part0 = [ {\"like\":{\"tweetId\":\"1\",\"fullText\":\"warm?\"}} ]");
    ASSERT_FALSE(result);
    EXPECT_NE(result.error().text().find("tweets.js"), std::string::npos) << result.error().text();
}

}  // namespace
}  // namespace antecedent
