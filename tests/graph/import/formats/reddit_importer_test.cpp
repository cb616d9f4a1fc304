// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(RedditImporter, ReadsLinesOfADump) {
    const auto result = readText(
        R"({"id":"p1","author":"ada","title":"Which pump?","selftext":"Mine leaks &amp; drips.","created_utc":1773064800,"subreddit":"garden","num_comments":2})"
        "\n"
        R"({"id":"c1","author":"ben","body":"the small one","created_utc":"1773064900","parent_id":"t3_p1","link_id":"t3_p1","subreddit":"garden","score":3})"
        "\n"
        R"({"id":"c2","author":"[deleted]","body":"[removed]","created_utc":1773065000,"parent_id":"t1_c1","link_id":"t3_p1","subreddit":"garden","score":1})"
        "\n");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Which pump?");
    EXPECT_EQ(conversation->header().genre, Genre::Forum);
    EXPECT_THAT(lines(*conversation), ElementsAre("t3_p1|ada|2026-03-09T14:00:00Z|Mine leaks & drips.|",
                                                  "t1_c1|ben|2026-03-09T14:01:40Z|the small one|t3_p1 ",
                                                  "t1_c2|[deleted]|2026-03-09T14:03:20Z|[removed]|t1_c1 "));
    EXPECT_EQ(conversation->messages()[0].subject, "Which pump?");
}

TEST(RedditImporter, BeginsWithCommentsWhoseSubmissionIsNotThere) {
    const auto result = readText(
        R"({"id":"c1","author":"ben","body":"a","created_utc":1773064900,"parent_id":"t3_p1","link_id":"t3_p1","subreddit":"g"})"
        "\n"
        R"({"id":"c2","author":"ada","body":"b","created_utc":1773065000,"parent_id":"t1_c1","link_id":"t3_p1","subreddit":"g"})");
    EXPECT_THAT(warningsOf(result), ElementsAre());
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("t1_c1|ben|2026-03-09T14:01:40Z|a|", "t1_c2|ada|2026-03-09T14:03:20Z|b|t1_c1 "));
}

TEST(RedditImporter, ReadsAThreadOfTheInterface) {
    const auto result = readText(
        R"([{"kind":"Listing","data":{"children":[{"kind":"t3","data":{"id":"p1","author":"ada","title":"T","selftext":"","subreddit":"g","permalink":"/r/g","created_utc":1773064800.0}}]}},)"
        R"({"kind":"Listing","data":{"children":[{"kind":"t1","data":{"id":"c1","author":"ben","body":"x","link_id":"t3_p1","parent_id":"t3_p1","created_utc":1773064900.0,)"
        R"("replies":{"kind":"Listing","data":{"children":[{"kind":"t1","data":{"id":"c2","author":"ada","body":"y","link_id":"t3_p1","parent_id":"t1_c1","created_utc":1773065000.0,"replies":""}}]}}}},)"
        R"({"kind":"more","data":{"children":["c3","c4"]}}]}}])");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("t3_p1|ada|2026-03-09T14:00:00Z|T|", "t1_c1|ben|2026-03-09T14:01:40Z|x|t3_p1 ",
                            "t1_c2|ada|2026-03-09T14:03:20Z|y|t1_c1 "));
    EXPECT_THAT(warningsOf(result), ElementsAre(HasSubstr("2 comments of the thread are not in the file")));
}

}  // namespace
}  // namespace antecedent
