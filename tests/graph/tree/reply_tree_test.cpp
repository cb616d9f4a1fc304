// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/tree/reply_graph.h"

#include <gmock/gmock.h>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

/// Five messages, the second of which is declared to answer the first.
ConversationPtr conversation() {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const char* id : {"a", "b", "c", "d", "e"}) {
        MessageDraft draft;
        draft.id = id;
        if (draft.id == "b") draft.parents = {{"a"}};
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

MessageId id(std::size_t i) {
    return MessageId(i);
}

TEST(ReplyTree, KeepsDeclaredLinksWhenScoresSayOtherwise) {
    LinkScores scores;
    scores.messages.resize(5);
    scores.messages[1] = {{{id(1), 0.9}, {id(0), 0.1}}, {}};
    scores.messages[2] = {{{id(1), 0.7}, {id(2), 0.3}}, {id(1)}};
    const ReplyTree tree = ReplyTree::fromScores(conversation(), scores);
    EXPECT_EQ(tree.attachment(id(1)).origin, LinkOrigin::Declared);
    EXPECT_EQ(tree.primaryParent(id(1)), id(0));
    EXPECT_EQ(tree.primaryParent(id(2)), id(1));
    EXPECT_DOUBLE_EQ(tree.attachment(id(2)).probability, 0.7);
    EXPECT_EQ(tree.root(id(2)), id(0));
}

TEST(ReplyTree, CanIgnoreDeclaredLinks) {
    LinkScores scores;
    scores.messages.resize(5);
    scores.messages[1] = {{{id(1), 0.9}, {id(0), 0.1}}, {}};
    const ReplyTree tree = ReplyTree::fromScores(conversation(), scores, true);
    EXPECT_FALSE(tree.primaryParent(id(1)));
    EXPECT_DOUBLE_EQ(tree.attachment(id(1)).probability, 0.9);
}

TEST(ReplyTree, RefusesParentsThatAreNotEarlier) {
    ReplyTree tree(conversation());
    EXPECT_FALSE(tree.setParents(id(2), {{id(2), 1}}, LinkOrigin::Corrected));
    EXPECT_FALSE(tree.setParents(id(2), {{id(3), 1}}, LinkOrigin::Corrected));
    EXPECT_FALSE(tree.setParents(id(2), {{id(1), 1}, {id(1), 1}}, LinkOrigin::Corrected));
    EXPECT_FALSE(tree.setParents(id(9), {}, LinkOrigin::Corrected));
    EXPECT_EQ(in_degree(0, tree) + in_degree(1, tree) + in_degree(2, tree), 0u);
}

TEST(ReplyTree, MovesAReplyAndKeepsItsNewParentThroughAPrediction) {
    ReplyTree tree = ReplyTree::fromDeclared(conversation());
    ASSERT_TRUE(tree.setParents(id(3), {{id(0), 1}}, LinkOrigin::Corrected));
    ASSERT_TRUE(tree.setParents(id(3), {{id(2), 1}, {id(1), 1}}, LinkOrigin::Corrected));
    LinkScores scores;
    scores.messages.resize(5);
    scores.messages[3] = {{{id(0), 1}}, {id(0)}};
    tree.applyScores(scores);
    EXPECT_THAT(tree.replies(id(0)), ElementsAre(id(1)));
    EXPECT_THAT(tree.replies(id(2)), ElementsAre(id(3)));
    EXPECT_EQ(out_degree(3, tree), 2u);
    EXPECT_THAT(tree.secondaryReplies(id(1)), ElementsAre(id(3)));
    EXPECT_THAT(tree.roots(), ElementsAre(id(0), id(2), id(4)));
}

}  // namespace
}  // namespace antecedent
