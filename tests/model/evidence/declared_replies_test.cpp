// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/declared_replies.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "model/evidence/conversation_walk.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

const PersonId ann(0), bob(1), cid(2);

MessageFacts by(PersonId person, bool declares = false) {
    MessageFacts facts;
    facts.person = person;
    facts.declaresReply = declares;
    return facts;
}

TEST(DeclaredReplies, KnowWhoIsBusyWithWhom) {
    DeclaredReplies replies;
    replies.add(by(ann), {}, {});
    replies.add(by(bob), {0}, {ann});
    EXPECT_FALSE(replies.any()) << "a link that is not declared";
    replies.add(by(cid, true), {0}, {ann});
    replies.add(by(bob, true), {2}, {cid});
    EXPECT_TRUE(replies.any());
    EXPECT_FALSE(replies.declares(1));
    EXPECT_TRUE(replies.answers(2, ann));
    EXPECT_FALSE(replies.answers(2, bob));
    EXPECT_THAT(replies.answerers(0), ::testing::ElementsAre(cid));
    EXPECT_EQ(replies.latestExchange(cid, bob), 3u);
    EXPECT_EQ(replies.latestExchange(ann, bob), DeclaredReplies::none);
    EXPECT_EQ(replies.latestPartner(bob).person, cid);
    EXPECT_FALSE(replies.latestPartner(ann).person.valid());
}

TEST(DeclaredReplies, KnowWhoUsesTheButton) {
    DeclaredReplies replies;
    replies.add(by(ann), {}, {});
    for (int i = 0; i < 6; ++i) {
        replies.add(by(bob, true), {0}, {ann});
        replies.add(by(cid), {}, {});
    }
    EXPECT_GT(replies.habit(bob), 0.6);
    EXPECT_LT(replies.habit(cid), 0.2);
    EXPECT_DOUBLE_EQ(replies.habit(PersonId(9)), 0.25);
    EXPECT_GT(replies.lately(), 0.1);
}

/// Message 1 declares to answer 0; the links of 2 and 3 were annotated.
ConversationPtr read() {
    auto messages = test::chat({"ann: one", "bob: two", "cid: three", "ann: four"})->messages();
    messages[0].declaredParents.emplace();
    messages[1].declaredParents = {MessageId(0)};
    messages[1].declaredByPlatform = true;
    messages[2].declaredParents = {MessageId(1)};
    const auto plain = test::chat({"ann: one", "bob: two", "cid: three", "ann: four"});
    return std::make_shared<const Conversation>(plain->header(), plain->speakers(), messages);
}

/// A column of the last message against all before it and itself.
std::vector<float> lastColumn(const char* name, ShownReplies shown) {
    WalkOptions options;
    options.shown = shown;
    ConversationWalk walk(read(), options);
    std::vector<float> values;
    const auto& names = evidenceNames();
    const auto column = static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    while (walk.next()) {
        const EvidenceRows rows = walk.example(walk.candidates()).evidence;
        values.clear();
        for (std::size_t i = 0; i <= walk.target(); ++i) values.push_back(rows.row(i)[column]);
        walk.decide(walk.target() == 0 ? std::vector<std::size_t>{} : std::vector<std::size_t>{walk.target() - 1});
    }
    return values;
}

TEST(DeclaredEvidence, ShowsAsMuchAsIsShown) {
    using ::testing::ElementsAre;
    EXPECT_THAT(lastColumn("declares a reply", ShownReplies::None), ElementsAre(0, 0, 0, 0));
    EXPECT_THAT(lastColumn("declares a reply", ShownReplies::Platform), ElementsAre(0, 1, 0, 0));
    EXPECT_THAT(lastColumn("declares a reply", ShownReplies::All), ElementsAre(0, 1, 1, 0));
    EXPECT_THAT(lastColumn("target declares none", ShownReplies::Platform), ElementsAre(1, 1, 1, 1));
    EXPECT_THAT(lastColumn("target declares none", ShownReplies::None), ElementsAre(0, 0, 0, 0));
    EXPECT_THAT(lastColumn("declares to answer target's speaker", ShownReplies::Platform), ElementsAre(0, 1, 0, 0));
    EXPECT_THAT(lastColumn("declares none, previous", ShownReplies::Platform), ElementsAre(0, 0, 1, 0));
    EXPECT_THAT(lastColumn("declares none, starts", ShownReplies::Platform), ElementsAre(0, 0, 0, 1));
}

}  // namespace
}  // namespace antecedent
