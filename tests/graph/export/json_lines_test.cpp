// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/importer_registry.h"
#include "tests/graph/export/export_testing.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

ImportResult readAgain(const std::string& text) {
    std::istringstream stream(text);
    Control control;
    auto result = ImporterRegistry().read(stream, "again.jsonl", "", control);
    EXPECT_TRUE(result) << (result ? "" : result.error().text());
    return result ? std::move(*result) : ImportResult{};
}

/// Everything that the form keeps of a conversation, and the links of the tree.
void expectEqual(const ReplyTree& tree, const Conversation& again) {
    const Conversation& before = tree.conversation();
    EXPECT_EQ(again.header().id, before.header().id);
    ASSERT_EQ(again.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Message& a = before.messages()[i];
        const Message& b = again.messages()[i];
        EXPECT_EQ(a.id, b.id);
        EXPECT_EQ(a.text, b.text);
        EXPECT_EQ(a.kind, b.kind);
        EXPECT_EQ(a.time, b.time) << a.id;
        EXPECT_EQ(a.subject, b.subject);
        EXPECT_EQ(a.thread.group, b.thread.group);
        EXPECT_EQ(before.speakerName(a.speaker), again.speakerName(b.speaker));
        std::vector<MessageId> parents;
        for (const Link& link : tree.attachment(MessageId(i)).parents) parents.push_back(link.parent);
        // A place that nobody knows is not the start of a thread.
        const bool known = tree.attachment(MessageId(i)).origin != LinkOrigin::Unknown;
        EXPECT_EQ(b.declaredParents, known ? std::optional(parents) : std::nullopt) << a.id;
    }
}

TEST(JsonLines, MatchesItsGoldenFile) {
    const ReplyTree tree = smallTree();
    const LinkScores scores = smallScores();
    ExportOptions options;
    options.maxCandidates = 2;
    expectGolden("links.jsonl", exportJsonLines({{&tree, &scores}}, options));
}

TEST(JsonLines, CanBeReadAgain) {
    for (const TimeBase base : {TimeBase::Calendar, TimeBase::Clock, TimeBase::Recording}) {
        const ReplyTree tree = smallTree(base);
        const LinkScores scores = smallScores();
        const ImportResult again = readAgain(exportJsonLines({{&tree, &scores}}));
        ASSERT_EQ(again.conversations.size(), 1u);
        EXPECT_TRUE(again.report.warnings.empty());
        EXPECT_EQ(again.conversations[0]->header().timeBase, base);
        expectEqual(tree, *again.conversations[0]);
    }
}

TEST(JsonLines, KeepsTheSamplesAndTheirGoldLinks) {
    for (const auto& entry : fs::directory_iterator(fs::path(ANTECEDENT_SOURCE_DIR) / "samples")) {
        if (entry.path().filename() == "README.md") continue;
        Control control;
        const auto sample = ImporterRegistry().read(entry.path(), "", control);
        ASSERT_TRUE(sample) << entry.path();
        std::vector<ReplyTree> trees;
        for (const auto& conversation : sample->conversations) trees.push_back(ReplyTree::fromDeclared(conversation));
        std::vector<ExportItem> items;
        for (const ReplyTree& tree : trees) items.push_back({&tree, nullptr});
        const ImportResult again = readAgain(exportJsonLines(items));
        ASSERT_EQ(again.conversations.size(), trees.size());
        for (std::size_t i = 0; i < trees.size(); ++i) expectEqual(trees[i], *again.conversations[i]);
    }
}

}  // namespace
}  // namespace antecedent
