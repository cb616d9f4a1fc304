// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(GitHubImporter, ReadsAnIssueWithItsComments) {
    const auto result = readText(
        R"({"title":"Leaks","number":3,"body":"The hose leaks.","author":{"login":"ada"},"createdAt":"2026-03-09T14:05:00Z","comments":[)"
        R"({"id":"IC1","author":{"login":"ben"},"body":"Which end?","createdAt":"2026-03-09T14:06:00Z"}]})");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Leaks");
    EXPECT_THAT(lines(*conversation), ElementsAre("3|ada|2026-03-09T14:05:00Z|The hose leaks.|",
                                                  "IC1|ben|2026-03-09T14:06:00Z|Which end?|?"));
}

TEST(GitHubImporter, SortsCommentsByTheirIssues) {
    const auto result = readText(
        R"([{"id":1,"user":{"login":"ada"},"body":"a","created_at":"2026-03-09T14:05:00Z","issue_url":"https://api.github.com/repos/o/r/issues/1","html_url":"x"},)"
        R"({"id":2,"user":{"login":"ben"},"body":"b","created_at":"2026-03-09T14:06:00Z","issue_url":"https://api.github.com/repos/o/r/issues/2","html_url":"x"}])");
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[0]->header().id, "o/r/issues/1");
}

TEST(GitHubImporter, ReadsDiscussions) {
    const auto result = readText(
        R"({"data":{"repository":{"discussion":{"id":"D1","title":"Plans","body":"What next?","author":{"login":"ada"},"createdAt":"2026-03-09T14:05:00Z","comments":{"nodes":[)"
        R"({"id":"C1","body":"Beans","author":{"login":"ben"},"createdAt":"2026-03-09T14:06:00Z","replies":{"nodes":[{"id":"R1","body":"No","author":null,"createdAt":"2026-03-09T14:07:00Z"},)"
        R"({"id":"R2","body":"Yes","author":{"login":"ada"},"createdAt":"2026-03-09T14:08:00Z"}]}}]}}}}})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("D1|ada|2026-03-09T14:05:00Z|What next?|", "C1|ben|2026-03-09T14:06:00Z|Beans|D1 ",
                            "R1|ghost|2026-03-09T14:07:00Z|No|C1 ", "R2|ada|2026-03-09T14:08:00Z|Yes|?"));
}

TEST(GitLabImporter, ReadsDiscussions) {
    const auto result = readText(
        R"([{"id":"d1","individual_note":false,"notes":[{"id":1,"body":"Why?","author":{"username":"ada","name":"Ada"},"created_at":"2026-03-09T14:05:00Z","system":false,"noteable_iid":4,"noteable_type":"Issue"},)"
        R"({"id":2,"body":"Rust","author":{"username":"ben","name":"Ben"},"created_at":"2026-03-09T14:06:00Z","system":false,"noteable_iid":4,"noteable_type":"Issue"}]},)"
        R"({"id":"d2","individual_note":true,"notes":[{"id":3,"body":"closed","author":{"username":"ada","name":"Ada"},"created_at":"2026-03-09T14:07:00Z","system":true,"noteable_iid":4,"noteable_type":"Issue"}]}])");
    EXPECT_EQ(only(result)->header().id, "Issue 4");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|Ada|2026-03-09T14:05:00Z|Why?|?", "2|Ben|2026-03-09T14:06:00Z|Rust|1 ",
                            "3|Ada|2026-03-09T14:07:00Z|(system) closed|?"));
}

TEST(StackExchangeImporter, ReadsQuestionsAnswersAndComments) {
    const auto result = readText(
        R"({"items":[{"question_id":5,"title":"Why?","body":"<p>It drips.</p>","creation_date":1773065100,"owner":{"user_id":1,"display_name":"Ada"},)"
        R"("answers":[{"answer_id":6,"question_id":5,"body":"<p>The seal.</p>","creation_date":1773065160,"owner":{"user_id":2,"display_name":"Ben"},)"
        R"("comments":[{"comment_id":7,"post_id":6,"body":"Which?","creation_date":1773065220,"owner":{"user_id":1,"display_name":"Ada"}},{"comment_id":8,"post_id":6,"body":"@Ada the upper","creation_date":1773065280,"owner":{"user_id":2,"display_name":"Ben"},"reply_to_user":{"user_id":1}}]}]}],"has_more":false})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("5|Ada|2026-03-09T14:05:00Z|It drips.|", "6|Ben|2026-03-09T14:06:00Z|The seal.|5 ",
                            "c7|Ada|2026-03-09T14:07:00Z|Which?|6 ", "c8|Ben|2026-03-09T14:08:00Z|@Ada the upper|c7 "));
}

TEST(DiscourseImporter, SortsTheLatestPostsByTopic) {
    const auto result = readText(
        R"({"latest_posts":[{"id":9,"username":"ben","created_at":"2026-03-09T14:06:00Z","raw":"me","post_number":2,"topic_id":4,"topic_title":"Who?","reply_to_post_number":1},)"
        R"({"id":8,"username":"ada","created_at":"2026-03-09T14:05:00Z","raw":"who?","post_number":1,"topic_id":4,"topic_title":"Who?"}]})");
    EXPECT_EQ(only(result)->header().title, "Who?");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|ada|2026-03-09T14:05:00Z|who?|", "2|ben|2026-03-09T14:06:00Z|me|1 "));
}

TEST(GitHubImporter, ReadsAPageOfCommentsThatGraphQlWasAskedForAlone) {
    const auto conversation = only(readText(
        R"({"data":{"node":{"comments":{"nodes":[)"
        R"({"author":{"login":"ida"},"body":"warm?","createdAt":"2026-01-01T12:00:00Z","url":"https://example.org/1"},)"
        R"({"author":{"login":"teo"},"body":"yes","createdAt":"2026-01-01T12:01:00Z","url":"https://example.org/2"}],)"
        R"("pageInfo":{"hasNextPage":false},"totalCount":2}}}})"));
    EXPECT_THAT(lines(*conversation), ElementsAre("https://example.org/1|ida|2026-01-01T12:00:00Z|warm?|?",
                                                  "https://example.org/2|teo|2026-01-01T12:01:00Z|yes|?"));
}

}  // namespace
}  // namespace antecedent
