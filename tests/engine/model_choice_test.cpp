// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/model_choice.h"

#include <gmock/gmock.h>

#include "app/engine/model_location.h"
#include "app/engine/pipeline.h"

namespace antecedent {
namespace {

std::vector<ConversationPtr> sample(const std::string& name) {
    Control control;
    const auto read = Pipeline().open(std::string(ANTECEDENT_SOURCE_DIR) + "/samples/" + name, "", control);
    std::vector<ConversationPtr> conversations;
    if (!read) return conversations;
    for (const auto& opened : openedConversations(*read)) conversations.push_back(opened.conversation);
    return conversations;
}

TEST(ModelChoice, TellsOtherScriptsFromTheLatin) {
    EXPECT_LT(shareOfOtherScripts(sample("support-chat.txt")), 0.05);
    EXPECT_LT(shareOfOtherScripts(sample("hausgemeinschaft.jsonl")), 0.05) << "German";
    EXPECT_GT(shareOfOtherScripts(sample("hiking-chat-ja.jsonl")), 0.9) << "Japanese";
    EXPECT_EQ(shareOfOtherScripts({}), 0);
}

TEST(ModelChoice, TakesTheMultilingualModelForOtherScripts) {
    const auto english = modelFor(sample("support-chat.txt")), japanese = modelFor(sample("hiking-chat-ja.jsonl"));
    ASSERT_TRUE(english && japanese);
    EXPECT_EQ(english->folder.filename(), "base");
    EXPECT_EQ(english->reason, "");
    EXPECT_EQ(japanese->folder.filename(), "multilingual");
    EXPECT_THAT(japanese->reason, ::testing::HasSubstr("multilingual"));
}

TEST(ModelChoice, FindsAShippedModelByItsName) {
    const auto base = findModel("base");
    ASSERT_TRUE(base) << base.error().text();
    EXPECT_EQ(base->filename(), "base");
    EXPECT_FALSE(findModel("no-such-model"));
}

}  // namespace
}  // namespace antecedent
