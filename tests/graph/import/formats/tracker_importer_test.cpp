// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

TEST(TrackerImporter, ReadsIssuesOfJiraInBothOfItsVersions) {
    const auto result = readText(
        R"({"startAt":0,"total":2,"issues":[{"key":"OAK-1","fields":{"summary":"Gate squeaks","status":{"name":"Open"},)"
        R"("reporter":{"name":"ida","displayName":"Ida Berg"},"description":"In the morning.","created":"2026-02-03T09:00:00.000+0100",)"
        R"("comment":{"comments":[{"id":"10","author":{"displayName":"Teo"},"body":"Oil?","created":"2026-02-03T10:00:00.000+0100"}]}}},)"
        R"({"key":"OAK-2","fields":{"summary":"Lamp","status":{"name":"Open"},"creator":{"displayName":"Teo"},"description":null,)"
        R"("created":"2026-02-04T09:00:00.000+0100","comment":{"comments":[{"id":"11","author":{"displayName":"Ida Berg"},)"
        R"("body":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Which "},)"
        R"({"type":"text","text":"one?"}]}]},"created":"2026-02-04T10:00:00.000+0100"}]}}}]})");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.title, "Issue tracker (Jira)");
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_THAT(lines(*result->conversations[0]), ElementsAre("OAK-1|Ida Berg|2026-02-03T08:00:00Z|In the morning.|",
                                                              "10|Teo|2026-02-03T09:00:00Z|Oil?|?"));
    EXPECT_THAT(lines(*result->conversations[1]),
                ElementsAre("OAK-2|Teo|2026-02-04T08:00:00Z|Lamp|", "11|Ida Berg|2026-02-04T09:00:00Z|Which one?|?"));
}

TEST(TrackerImporter, ReadsTheNotesOfRedmineAndNoChangesOfFields) {
    const auto conversation = only(readText(
        R"({"issue":{"id":7,"tracker":{"id":1,"name":"Bug"},"author":{"id":2,"name":"Ida Berg"},"subject":"Gate",)"
        R"("description":"It squeaks.","created_on":"2026-01-26T12:39:26Z","journals":[)"
        R"({"id":70,"user":{"id":3,"name":"Teo"},"notes":"","created_on":"2026-01-26T13:00:00Z","details":[{"name":"status"}]},)"
        R"({"id":71,"user":{"id":3,"name":"Teo"},"notes":"Oiled.","created_on":"2026-01-26T14:00:00Z"}]}})"));
    EXPECT_EQ(conversation->header().title, "Gate");
    EXPECT_THAT(lines(*conversation), ElementsAre("7|Ida Berg|2026-01-26T12:39:26Z|It squeaks.|",
                                                  "note 71|Teo|2026-01-26T14:00:00Z|Oiled.|?"));
}

TEST(TrackerImporter, ReadsChangesOfGerritALine) {
    const auto result = readText(
        R"({"project":"garden","branch":"main","id":"I1","number":5,"subject":"Oil the gate","owner":{"name":"Ida"},)"
        R"("commitMessage":"Oil the gate\n","createdOn":1520260711,"comments":[{"timestamp":1520260800,)"
        R"("reviewer":{"name":"Teo"},"message":"Patch Set 1: which oil?"}]})"
        "\n"
        R"({"type":"stats","rowCount":1,"runTimeMilliseconds":3})");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.title, "Issue tracker (Gerrit)");
    EXPECT_THAT(lines(*only(result)), ElementsAre("5|Ida|2018-03-05T14:38:31Z|Oil the gate\n|",
                                                  "1|Teo|2018-03-05T14:40:00Z|Patch Set 1: which oil?|?"));
}

TEST(TrackerImporter, NamesPeopleOfLaunchpadByTheirAddress) {
    const auto conversation = only(readText(
        R"({"total_size":1,"entries":[{"content":"It squeaks","owner_link":"https://api.example.org/1.0/~ida",)"
        R"("self_link":"https://api.example.org/c/0","parent_link":null,"date_created":"2026-08-21T14:28:00+00:00"}]})"));
    EXPECT_THAT(lines(*conversation), ElementsAre("https://api.example.org/c/0|ida|2026-08-21T14:28:00Z|It squeaks|?"));
}

TEST(TrackerImporter, ReadsTheWordsAmongPhabricatorsTransactions) {
    const auto conversation = only(readText(
        R"({"result":{"69":[{"transactionPHID":"P1","authorPHID":"U1","comments":null,"dateCreated":"1462306027"},)"
        R"({"transactionPHID":"P2","authorPHID":"U2","comments":"Done?","dateCreated":"1462306100"}]},"error_code":null})"));
    EXPECT_THAT(lines(*conversation), ElementsAre("P2|U2|2016-05-03T20:08:20Z|Done?|?"));
}

TEST(TrackerXmlImporter, ReadsBugsOfBugzilla) {
    const auto conversation = only(readText(
        "<?xml version=\"1.0\"?>\n<bugzilla version=\"4.2\" urlbase=\"https://bugs.example.org/\">\n<bug>"
        "<bug_id>12</bug_id><short_desc>Gate squeaks</short_desc>"
        "<long_desc isprivate=\"0\"><commentid>1</commentid><who name=\"Ida Berg\">ida@example.org</who>"
        "<bug_when>2026-06-25 11:49:00 +0200</bug_when><thetext>In the morning.</thetext></long_desc>"
        "<long_desc isprivate=\"0\"><commentid>2</commentid><who name=\"Teo\">teo@example.org</who>"
        "<bug_when>2026-06-25 11:50:00 +0200</bug_when><thetext>Oil?</thetext></long_desc></bug></bugzilla>\n"));
    EXPECT_EQ(conversation->header().title, "Gate squeaks");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1|Ida Berg|2026-06-25T09:49:00Z|In the morning.|", "2|Teo|2026-06-25T09:50:00Z|Oil?|?"));
}

TEST(TrackerXmlImporter, ReadsItemsOfJira) {
    const auto result = readText(
        "<rss version=\"0.92\"><channel><title>Jira</title><item><key id=\"100\">OAK-1</key><summary>Gate</summary>"
        "<reporter username=\"ida\">Ida Berg</reporter><created>Tue, 3 Feb 2026 09:00:00 +0000</created>"
        "<description>&lt;p&gt;It squeaks.&lt;/p&gt;</description><comments>"
        "<comment id=\"10\" author=\"teo\" created=\"Tue, 3 Feb 2026 10:00:00 +0000\">&lt;p&gt;Oil?&lt;/p&gt;</comment>"
        "</comments></item></channel></rss>");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("OAK-1|Ida Berg|2026-02-03T09:00:00Z|It squeaks.|", "10|teo|2026-02-03T10:00:00Z|Oil?|?"));
}

TEST(TrackerXmlImporter, TakesNoOtherFeed) {
    EXPECT_FALSE(readText("<rss version=\"2.0\"><channel><item><title>News</title></item></channel></rss>"));
}

}  // namespace
}  // namespace antecedent
