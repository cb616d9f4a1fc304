// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/opened_conversation.h"

#include <sstream>

#include "app/engine/export_job.h"
#include "graph/export/exporter_registry.h"

#include <gmock/gmock.h>

#include "app/engine/pipeline.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

MessageId id(std::size_t message) {
    return MessageId(message);
}

/// Five messages: the second one's place is declared, the third and the fourth are predicted, the last is
/// corrected.
class OpenedConversationTest : public ::testing::TestWithParam<const char*> {
protected:
    ReplyTree original() const {
        ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
        for (const char* text : {"is the kiln free?", "after four", "who has the glaze?", "free now", "on the shelf"}) {
            MessageDraft draft;
            draft.id = "m" + std::to_string(builder.size());
            draft.text = text;
            if (builder.size() == 1) draft.parents = std::vector<std::string>{"m0"};
            builder.add(draft);
        }
        std::vector<ImportWarning> warnings;
        ReplyTree tree = ReplyTree::fromScores(builder.build(warnings), scores());
        EXPECT_TRUE(tree.setParents(id(4), {{id(2), 1}}, LinkOrigin::Corrected));
        return tree;
    }

    LinkScores scores() const {
        LinkScores scores;
        scores.modelName = "small";
        scores.messages = {{{{id(0), 0.9}}, {}},
                           {{{id(1), 0.8}}, {}},
                           {{{id(2), 0.75}, {id(1), 0.2}}, {}},
                           {{{id(0), 0.5}, {id(1), 0.35}, {id(2), 0.1}}, {id(0), id(1)}},
                           {{{id(4), 0.6}, {id(2), 0.3}}, {}}};
        return scores;
    }

    /// Written and read again.
    ImportResult readAgain(const ReplyTree& tree, const LinkScores& scores) {
        const ExporterRegistry registry;
        std::ostringstream out;
        writeExport(*registry.find(GetParam()), {{&tree, &scores}}, {}, out);
        const std::string text = out.str();
        Control control;
        auto read = Pipeline().open(m_folder.write("tree.json", text), {}, control);
        EXPECT_TRUE(read) << read.error().text();
        return std::move(*read);
    }

    testing::TemporaryFolder m_folder;
};

TEST_P(OpenedConversationTest, KeepsOriginsProbabilitiesAndCandidates) {
    const ReplyTree before = original();
    const auto opened = openedConversations(readAgain(before, scores()));
    ASSERT_THAT(opened, SizeIs(1));
    EXPECT_TRUE(opened[0].placesAll());
    const ReplyTree after = opened[0].tree(opened[0].scores);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Attachment &was = before.attachment(id(i)), &is = after.attachment(id(i));
        EXPECT_EQ(is.origin, was.origin) << i;
        EXPECT_DOUBLE_EQ(is.probability, was.probability) << i;
        ASSERT_THAT(is.parents, SizeIs(was.parents.size())) << i;
        for (std::size_t p = 0; p < is.parents.size(); ++p) {
            EXPECT_EQ(is.parents[p].parent, was.parents[p].parent) << i;
            EXPECT_DOUBLE_EQ(is.parents[p].probability, was.parents[p].probability) << i;
        }
    }
    const auto& candidates = opened[0].scores.messages[3].candidates;
    ASSERT_THAT(candidates, SizeIs(3));
    EXPECT_EQ(candidates[2].parent, id(2));
    EXPECT_DOUBLE_EQ(candidates[2].probability, 0.1);
}

TEST_P(OpenedConversationTest, LeavesOnlyTheSourcesOwnLinksDeclared) {
    const auto opened = openedConversations(readAgain(original(), scores()));
    std::vector<bool> declared;
    for (const Message& message : opened.at(0).conversation->messages()) {
        declared.push_back(message.declaredParents.has_value());
    }
    EXPECT_THAT(declared, ElementsAre(false, true, false, false, false));
    ASSERT_THAT(opened[0].corrected, SizeIs(1));
    EXPECT_EQ(opened[0].corrected[0].first, id(4));
    EXPECT_THAT(opened[0].corrected[0].second, ElementsAre(id(2)));
}

TEST_P(OpenedConversationTest, IsWhollyDeclaredForThoseWhoScoreOrLearn) {
    const ImportResult read = readAgain(original(), scores());
    for (const Message& message : read.conversations.at(0)->messages()) EXPECT_TRUE(message.declaredParents);
}

TEST_P(OpenedConversationTest, KnowsWhatWasWrittenBeforeItWasPredicted) {
    const ReplyTree unpredicted = ReplyTree::fromDeclared(original().conversationPtr());
    const auto opened = openedConversations(readAgain(unpredicted, {}));
    EXPECT_FALSE(opened.at(0).placesAll());
    EXPECT_THAT(opened[0].scores.messages.at(2).candidates, SizeIs(0));
}

// Message by message a tree comes to what it would be if it were made anew.
TEST_P(OpenedConversationTest, PlacesSingleMessagesAsAWholeTreeDoes) {
    OpenedConversation opened = openedConversations(readAgain(original(), scores())).at(0);
    ReplyTree tree = opened.tree(opened.scores);
    const auto expectWhole = [&](MessageId touched) {
        opened.place(touched, tree);
        const ReplyTree whole = opened.tree(opened.scores);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const Attachment &is = tree.attachment(id(i)), &should = whole.attachment(id(i));
            EXPECT_EQ(is.origin, should.origin) << i;
            EXPECT_DOUBLE_EQ(is.probability, should.probability) << i;
            EXPECT_EQ(tree.primaryParent(id(i)), whole.primaryParent(id(i))) << i;
            EXPECT_EQ(tree.replies(id(i)), whole.replies(id(i))) << i;
        }
    };
    opened.corrected.clear();
    expectWhole(id(4));
    opened.corrected.push_back({id(1), {}});
    expectWhole(id(1));
    opened.corrected.push_back({id(3), {id(4)}});  // impossible: left to the prediction
    expectWhole(id(3));
    opened.corrected = {{id(2), {id(1), id(0)}}};
    for (const std::size_t touched : {1, 3}) opened.place(id(touched), tree);
    expectWhole(id(2));
    opened.scores.messages[3] = {{{id(0), 0.7}}, {id(0)}};
    expectWhole(id(3));
    opened.scores.messages[3] = {};
    expectWhole(id(3));
}

INSTANTIATE_TEST_SUITE_P(Formats, OpenedConversationTest, ::testing::Values("reply-tree", "jsonl"));

TEST(OpenedConversations, OfAnOriginalFileHaveNoScores) {
    const testing::TemporaryFolder folder;
    Control control;
    const auto read = Pipeline().open(folder.write("a.jsonl", R"({"id":"1","text":"hello"})"), {}, control);
    ASSERT_TRUE(read);
    const auto opened = openedConversations(*read);
    EXPECT_FALSE(opened.at(0).placesAll());
    EXPECT_THAT(opened[0].scores.messages, SizeIs(0));
}

}  // namespace
}  // namespace antecedent
