// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(WrittenDialoguesImporter, ReadsADialogueOfEachLine) {
    const auto result = readText(
        R"({"fname":"d0","dialogue":"#Person1#: Is the gate oiled?\n#Person2#: Not yet.\n#Person1#: When?","summary":"A gate."})"
        "\n"
        R"({"fname":"d1","dialogue":"#Person1#: Bread?\n#Person2#: Two loaves.","summary":"Bread."})");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.title, "Dialogues in texts");
    ASSERT_THAT(result->conversations, SizeIs(2));
    EXPECT_EQ(result->conversations[0]->header().id, "d0");
    EXPECT_THAT(lines(*result->conversations[0]),
                ElementsAre("0|#Person1#||Is the gate oiled?|?", "1|#Person2#||Not yet.|?", "2|#Person1#||When?|?"));
}

TEST(WrittenDialoguesImporter, ReadsRecordsOfAnArray) {
    const auto result = readText(
        R"([{"id":"13","summary":"Cake","dialogue":"Ida: I baked a cake\r\nTeo: Oh!\r\nIda: Come at 8: it is warm then"}])");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Ida||I baked a cake|?", "1|Teo||Oh!|?", "2|Ida||Come at 8: it is warm then|?"));
}

TEST(WrittenDialoguesImporter, LeavesColonsOfAnAnswerToIt) {
    const auto result = readText(
        R"({"chosen":"\n\nHuman: How is bread made?\n\nAssistant: Three steps.\n\nFirst: mix.\nThen: bake.\n\nHuman: Thanks","rejected":"x"})"
        "\n"
        R"({"chosen":"\n\nHuman: Hi\n\nAssistant: Hello","rejected":"x"})");
    ASSERT_TRUE(result) << result.error().text();
    ASSERT_THAT(result->conversations, SizeIs(2));
    EXPECT_THAT(lines(*result->conversations[0]),
                ElementsAre("0|Human||How is bread made?|?", "1|Assistant||Three steps.\n\nFirst: mix.\nThen: bake.|?",
                            "2|Human||Thanks|?"));
}

TEST(WrittenDialoguesImporter, TakesNoTextsWithLabels) {
    EXPECT_FALSE(readText(R"({"id":1,"text":"Ingredients: flour\nTime: one hour\nServes: four"})"
                          "\n"
                          R"({"id":2,"text":"Ingredients: rye\nTime: two hours\nServes: two"})",
                          "written-dialogues"));
}

TEST(WrittenDialoguesImporter, LeavesAMessageThatQuotesATalkToItsSender) {
    const auto result = readText(R"({"id":"1","speaker":"Ida","text":"Teo: is it warm?\nRosa: yes\nTeo: good"})"
                                 "\n"
                                 R"({"id":"2","speaker":"Teo","text":"so it was","parents":["1"]})");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.title, "JSON Lines");
}

}  // namespace
}  // namespace antecedent
