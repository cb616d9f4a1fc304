// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(HackerNewsImporter, ReadsATreeOfAlgolia) {
    const auto result = readText(
        R"({"id":1,"created_at":"2026-03-09T14:05:00.000Z","created_at_i":1773065100,"type":"story","author":"ada","title":"Which pump?","text":null,"url":"https://x.org","points":5,"parent_id":null,"story_id":1,"children":[)"
        R"({"id":2,"created_at_i":1773065160,"author":"ben","text":"<p>Try the <i>small</i> one","parent_id":1,"story_id":1,"children":[{"id":3,"author":null,"created_at_i":1773065200,"text":null,"parent_id":2,"story_id":1,"children":[]}]}]})");
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().title, "Which pump?");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("1|ada|2026-03-09T14:05:00Z|Which pump?|",
                            "2|ben|2026-03-09T14:06:00Z|Try the small one|1 ", "3||2026-03-09T14:06:40Z||2 "));
}

TEST(HackerNewsImporter, ReadsItemsOfTheOfficialInterface) {
    const auto result = readText(
        "{\"id\":1,\"type\":\"story\",\"by\":\"ada\",\"time\":1773065100,\"title\":\"T\",\"kids\":[2]}\n"
        "{\"id\":2,\"type\":\"comment\",\"by\":\"ben\",\"time\":1773065160,\"text\":\"a &gt; b\",\"parent\":1}\n");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("1|ada|2026-03-09T14:05:00Z|T|", "2|ben|2026-03-09T14:06:00Z|a > b|1 "));
}

TEST(HackerNewsImporter, ReadsItemsByTheirIds) {
    const auto result = readText(
        R"({"1":{"id":1,"type":"story","by":"ada","time":1773065100,"title":"T","kids":[2]},"2":{"id":2,"type":"comment","by":"ben","time":1773065160,"text":"x","parent":1}})");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|ada|2026-03-09T14:05:00Z|T|", "2|ben|2026-03-09T14:06:00Z|x|1 "));
}

TEST(HackerNewsImporter, ReadsHitsByTheirStories) {
    const auto result = readText(
        R"({"hits":[{"objectID":"9","author":"ada","comment_text":"x","parent_id":1,"story_id":1,"created_at_i":1773065100},)"
        R"({"objectID":"10","author":"ben","comment_text":"y","parent_id":9,"story_id":1,"created_at_i":1773065160}]})");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("9|ada|2026-03-09T14:05:00Z|x|?", "10|ben|2026-03-09T14:06:00Z|y|9 "));
}

TEST(HackerNewsImporter, TakesNoListOfWordsForItems) {
    EXPECT_FALSE(readText(R"({"model":{"vocab":{"by":1,"id":2,"time":3,"kids":4,"text":5,"type":6}}})"));
}

}  // namespace
}  // namespace antecedent
