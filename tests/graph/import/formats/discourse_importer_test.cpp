// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

/// A topic with these posts.
std::string topic(const std::string& posts, const std::string& stream = "[51]") {
    return R"({"id":9,"title":"Noise","post_stream":{"stream":)" + stream + R"(,"posts":[)" + posts + "]}}";
}

TEST(DiscourseImporter, TakesRepliesAndQuotesAndLeavesTheRestOpen) {
    const auto result = readText(topic(
        R"({"post_number":1,"username":"ann","created_at":"2020-01-01T00:00:00.000Z","cooked":"<p>One</p>"},)"
        R"({"post_number":2,"username":"bob","reply_to_post_number":null,"cooked":"<p>Two</p>"},)"
        R"({"post_number":3,"username":"cyd","reply_to_post_number":2,"raw":"[quote=\"ann, post:1, topic:9\"]\nOne\n[/quote]\nThree"},)"
        R"({"post_number":4,"username":"ann","cooked":"<aside class=\"quote\" data-post=\"3\" data-topic=\"9\"><div>cyd:</div><blockquote><p>Three</p></blockquote></aside><p>Four</p>"},)"
        R"({"post_number":5,"username":"bob","raw":"[quote=\"x, post:1, topic:77\"]elsewhere[/quote] Five"},)"
        R"({"post_number":6,"username":"system","post_type":3,"cooked":""})"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, "discourse");
    EXPECT_THAT(warningsOf(result), ElementsAre());
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Noise");
    EXPECT_EQ(conversation->header().id, "9");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1|ann|2020-01-01T00:00:00Z|One|", "2|bob||Two|?", "3|cyd||> One\n\nThree|2 1 ",
                            "4|ann||> Three\n\nFour|3 ", "5|bob||> elsewhere\n\nFive|?", "6|system||(system) |?"));
}

TEST(DiscourseImporter, TurnsHtmlIntoText) {
    const auto conversation = only(readText(topic(
        R"({"post_number":1,"cooked":"<p>a &amp; b<br>c <img src=\"x\" alt=\":wave:\"></p>\n<ul>\n<li>one</li><li><b>two</b></li></ul><pre><code>x  y\n z</code></pre><script>evil()</script>1 < 2 &#x2019;"})")));
    EXPECT_EQ(conversation->messages()[0].text, "a & b\nc :wave:\n\n- one\n- two\nx  y\n z\n1 < 2 ’");
}

TEST(DiscourseImporter, WarnsOfAPageOfALongerTopicAndOfMissingPosts) {
    const auto result = readText(topic(R"({"post_number":21,"cooked":"x","reply_to_post_number":3},7)", "[1,2,3,4]"));
    EXPECT_THAT(lines(*only(result)), ElementsAre("21|||x|?"));
    EXPECT_THAT(warningsOf(result),
                ElementsAre("0: an entry of \"posts\" is not an object; it was left out",
                            "0: the file has 2 of the topic's 4 posts; fetch it with ?print=true for all",
                            "0: message 21 answers 3, which is not in the file"));
}

TEST(DiscourseImporter, NamesTheLineOfBrokenJson) {
    const auto result = readText("{\"id\": 9,\n \"post_stream\": {\"posts\": [{\"post_number\": 1,,", "discourse");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::BadInput);
    EXPECT_EQ(result.error().where, "talk.txt:2");
    EXPECT_FALSE(readText("{\"id\":9}", "discourse"));
    EXPECT_FALSE(readText("[1,2]", "discourse"));
}

}  // namespace
}  // namespace antecedent
