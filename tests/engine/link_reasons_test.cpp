// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/link_reasons.h"

#include <gmock/gmock.h>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

MessageId id(std::size_t i) {
    return MessageId(i);
}

struct Line {
    const char* speaker;
    const char* text;
    double seconds;
    const char* subject = "";
};

/// A chat whose messages all start threads until they are linked.
ReplyTree treeOf(const std::vector<Line>& lines, Genre genre = Genre::Chat) {
    ConversationBuilder builder({"c", "", genre, "", "", TimeBase::Calendar});
    for (const Line& line : lines) {
        MessageDraft draft;
        draft.speaker = line.speaker;
        draft.text = line.text;
        draft.subject = line.subject;
        draft.time = Timestamp::fromSeconds(1e9 + line.seconds);
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return ReplyTree(builder.build(warnings));
}

std::vector<ReasonKind> kinds(const ReplyTree& tree, std::size_t message, std::size_t candidate) {
    std::vector<ReasonKind> result;
    for (const LinkReason& reason : reasonsFor(tree, id(message), id(candidate))) result.push_back(reason.kind);
    return result;
}

TEST(LinkReasons, SeesNamesAndSharedWords) {
    const ReplyTree tree = treeOf({{"ada", "why does dkms fail on this machine?", 0},
                                   {"bob", "my soup is cold again", 60},
                                   {"cy", "ada: dkms wants the headers", 120}});
    EXPECT_THAT(kinds(tree, 2, 0), ElementsAre(ReasonKind::NamesSpeaker, ReasonKind::FollowsQuestion,
                                               ReasonKind::SharesWords, ReasonKind::TimeBetween));
    const auto reasons = reasonsFor(tree, id(2), id(0));
    EXPECT_THAT(reasons[2].words, ElementsAre("dkms"));
    EXPECT_DOUBLE_EQ(reasons[3].seconds, 120);
    EXPECT_THAT(kinds(tree, 2, 1), ElementsAre(ReasonKind::RightAfter, ReasonKind::TimeBetween));
}

TEST(LinkReasons, PutsRareWordsFirst) {
    const ReplyTree tree = treeOf({{"ada", "kernel panic", 0},
                                   {"bob", "kernel again", 9000},
                                   {"cy", "kernel talk and a walrus", 18000},
                                   {"dee", "walrus in the kernel", 27000}});
    const auto reasons = reasonsFor(tree, id(3), id(2));
    ASSERT_EQ(reasons.front().kind, ReasonKind::SharesWords);
    EXPECT_THAT(reasons.front().words, ElementsAre("walrus", "kernel"));
}

TEST(LinkReasons, SeesQuotesThanksAndYesOrNo) {
    const ReplyTree tree = treeOf({{"ada", "the library opens at nine", 0},
                                   {"bob", "> the library opens at nine\nthanks a lot", 10},
                                   {"ada", "are you coming along?", 20},
                                   {"bob", "yes", 30}});
    EXPECT_THAT(kinds(tree, 1, 0),
                ElementsAre(ReasonKind::QuotesIt, ReasonKind::Thanks, ReasonKind::RightAfter, ReasonKind::TimeBetween));
    EXPECT_THAT(kinds(tree, 3, 2),
                ElementsAre(ReasonKind::AnswersYesOrNo, ReasonKind::RightAfter, ReasonKind::TimeBetween));
}

TEST(LinkReasons, SeesWhoIsQuotedAndWhen) {
    const ReplyTree tree = treeOf({{"Ada Example", "the library opens at nine", 32400},
                                   {"Ada Example", "or at ten", 32460},
                                   {"bob", "On 9 Sep 2001, at 12:46, Ada Example wrote:\n> (cut)\ngood", 32520}});
    EXPECT_THAT(kinds(tree, 2, 0), ::testing::Contains(ReasonKind::QuotesIt));
    EXPECT_THAT(kinds(tree, 2, 1), ::testing::Not(::testing::Contains(ReasonKind::QuotesIt)));
}

TEST(LinkReasons, SeesSubjectsWhereThereAreSeveral) {
    const ReplyTree tree = treeOf({{"ada", "which one fits?", 0, "Lamps"},
                                   {"bob", "three are broken", 7200, "Chairs"},
                                   {"cy", "small ones", 14400, "Re: lamps"}},
                                  Genre::Mail);
    EXPECT_THAT(kinds(tree, 2, 0), ::testing::Contains(ReasonKind::SameSubject));
    EXPECT_THAT(kinds(tree, 2, 1), ::testing::Not(::testing::Contains(ReasonKind::SameSubject)));
    EXPECT_THAT(kinds(tree, 1, 1), ::testing::Contains(ReasonKind::NewSubject));
    EXPECT_THAT(kinds(tree, 2, 2), ::testing::Not(::testing::Contains(ReasonKind::NewSubject)));
    const ReplyTree one =
        treeOf({{"ada", "which one fits?", 0, "Lamps"}, {"cy", "small ones", 14400, "Re: lamps"}}, Genre::Mail);
    EXPECT_THAT(kinds(one, 1, 0), ::testing::Not(::testing::Contains(ReasonKind::SameSubject))) << "says nothing there";
}

TEST(LinkReasons, SeesTheTreeSoFar) {
    ReplyTree tree = treeOf({{"ada", "one", 0}, {"bob", "two", 7200}, {"cy", "three", 14400}, {"ada", "four", 21600}});
    EXPECT_THAT(kinds(tree, 3, 1), IsEmpty());
    ASSERT_TRUE(tree.setParents(id(1), {{id(0), 1}}, LinkOrigin::Corrected));
    EXPECT_THAT(kinds(tree, 3, 1), ElementsAre(ReasonKind::ReturnsToSpeaker));
    ASSERT_TRUE(tree.setParents(id(2), {{id(1), 1}}, LinkOrigin::Corrected));
    EXPECT_THAT(kinds(tree, 3, 2), ElementsAre(ReasonKind::SpeakerInThread, ReasonKind::RightAfter));
}

TEST(LinkReasons, SeesASpeakerGoOn) {
    const ReplyTree tree =
        treeOf({{"ada", "first", 0}, {"ada", "second", 5}, {"ada", "third", 10}, {"bob", "x", 11}, {"ada", "y", 12}});
    EXPECT_THAT(kinds(tree, 2, 0), ElementsAre(ReasonKind::GoesOn, ReasonKind::TimeBetween));
    EXPECT_THAT(kinds(tree, 4, 2), ElementsAre(ReasonKind::TimeBetween));
}

TEST(LinkReasons, SaysWhyAThreadMayStart) {
    const ReplyTree tree = treeOf({{"ada", "the printer is fine", 0},
                                   {"bob", "hello, has anybody seen my bicycle?", 7200},
                                   {"ada", "the printer is not fine", 7210}});
    EXPECT_THAT(kinds(tree, 0, 0), ElementsAre(ReasonKind::FirstMessage));
    EXPECT_THAT(kinds(tree, 1, 1), ElementsAre(ReasonKind::Greets, ReasonKind::Silence, ReasonKind::AsksEveryone,
                                               ReasonKind::NewSpeaker, ReasonKind::SharesNothing));
    EXPECT_THAT(kinds(tree, 2, 2), IsEmpty());
}

TEST(LinkReasons, ReachesAPostThatOpenedAForumThreadLongAgo) {
    std::vector<Line> lines{{"ada", "which walrus is the largest?", 0}};
    for (int i = 1; i < 400; ++i) lines.push_back({"bob", "chatter", 60.0 * i});
    lines.push_back({"cy", "the pacific walrus", 60000});
    const ReplyTree tree = treeOf(lines, Genre::Forum);
    EXPECT_THAT(kinds(tree, 400, 0),
                ElementsAre(ReasonKind::FollowsQuestion, ReasonKind::SharesWords, ReasonKind::OpensThread));
}

TEST(LinkReasons, HasNothingToSayOfWhatCannotBe) {
    const ReplyTree tree = treeOf({{"ada", "one", 0}, {"bob", "two", 1}});
    EXPECT_THAT(reasonsFor(tree, id(0), id(1)), IsEmpty());
    EXPECT_THAT(reasonsFor(tree, id(7), id(0)), IsEmpty());
    EXPECT_THAT(reasonsFor(tree, MessageId(), id(0)), IsEmpty());
}

}  // namespace
}  // namespace antecedent
