// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <nlohmann/json.hpp>

#include "tests/graph/export/export_testing.h"

namespace antecedent {
namespace {

using nlohmann::json;

TEST(ReplyTreeJson, MatchesItsGoldenFile) {
    const ReplyTree tree = smallTree();
    const LinkScores scores = smallScores();
    ExportOptions options;
    options.maxCandidates = 2;
    expectGolden("reply_tree.json", exportReplyTreeJson({{&tree, &scores}}, options));
    options.pretty = false;
    expectGolden("reply_tree_compact.json", exportReplyTreeJson({{&tree, &scores}}, options));
}

TEST(ReplyTreeJson, SaysTheSamePrettyAndCompact) {
    const ReplyTree tree = smallTree();
    const LinkScores scores = smallScores();
    const std::vector<ExportItem> items{{&tree, &scores}, {&tree, nullptr}};
    EXPECT_EQ(json::parse(exportReplyTreeJson(items)), json::parse(exportReplyTreeJson(items, {5, false})));
}

TEST(ReplyTreeJson, WritesTimesAsTheConversationCountsThem) {
    const auto firstTime = [](TimeBase base, std::size_t message) {
        const ReplyTree tree{smallConversation(base)};
        return json::parse(exportReplyTreeJson({{&tree, nullptr}}))["conversations"][0]["roots"][message]["time"];
    };
    EXPECT_EQ(firstTime(TimeBase::Calendar, 1), "2023-11-14T22:14:20.25Z");
    EXPECT_EQ(firstTime(TimeBase::Clock, 1), "00:01:00.25");
    EXPECT_EQ(firstTime(TimeBase::Recording, 1), 60.25);
    EXPECT_TRUE(firstTime(TimeBase::Recording, 3).is_null());
}

TEST(ReplyTreeJson, WritesWhatItIsGivenNothingOf) {
    const json empty = json::parse(exportReplyTreeJson({}));
    EXPECT_EQ(empty["conversations"], json::array());
    EXPECT_TRUE(empty["model"].is_null());
}

TEST(ReplyTreeJson, RepairsTextThatIsNotUtf8) {
    ConversationBuilder builder({"c", "", Genre::Unknown, "", "", TimeBase::Calendar});
    builder.add({"a", "x\xff", {}, {}, "y\xc3", MessageKind::Message, {}, "", "", 0});
    std::vector<ImportWarning> warnings;
    const ReplyTree tree{builder.build(warnings)};
    EXPECT_EQ(json::parse(exportReplyTreeJson({{&tree, nullptr}}))["conversations"][0]["roots"][0]["text"], "y\ufffd");
    EXPECT_TRUE(json::accept(exportJsonLines({{&tree, nullptr}})));
}

TEST(ReplyTreeJson, WritesAChainOfAHundredThousandReplies) {
    constexpr std::size_t length = 100'000;
    ConversationBuilder builder({"c", "", Genre::Unknown, "", "", TimeBase::Calendar});
    for (std::size_t i = 0; i < length; ++i) {
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.parents.emplace();
        if (i > 0) draft.parents->push_back(std::to_string(i - 1));
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    const ReplyTree tree = ReplyTree::fromDeclared(builder.build(warnings));
    const std::string text = exportReplyTreeJson({{&tree, nullptr}});
    EXPECT_LT(text.size(), length * 1000);
    EXPECT_TRUE(json::accept(text));
    EXPECT_NE(text.find("\"id\": \"99999\""), std::string::npos);
}

}  // namespace
}  // namespace antecedent
