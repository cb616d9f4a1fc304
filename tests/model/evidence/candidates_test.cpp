// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/candidates.h"

#include <gmock/gmock.h>

#include "model/evidence/conversation_walk.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

/// Candidates of every message, and whether it may start a thread.
struct Seen {
    std::vector<std::vector<std::size_t>> candidates;
    std::vector<bool> mayStart;
};

Seen walked(const ConversationPtr& conversation, std::size_t window = 100) {
    WalkOptions options;
    options.window = window;
    options.genre = conversation->header().genre;
    ConversationWalk walk(conversation, options);
    Seen seen;
    while (walk.next()) {
        seen.candidates.push_back(walk.candidates());
        seen.mayStart.push_back(walk.mayStart(seen.candidates.back()));
        walk.decide({});
    }
    return seen;
}

ConversationPtr talk() {
    return test::chat({"a: 1", "b: 2", "c: 3", "a: 4", "b: 5", "c: 6"});
}

TEST(Candidates, AreNoLinesOfTheProgramInWhateverLanguage) {
    const Seen seen = walked(test::chat({"a: 1", "=== a hat die Gruppe erstellt", "b: 2"}));
    EXPECT_THAT(seen.candidates, ElementsAre(ElementsAre(0), ElementsAre(0, 2)));
}

TEST(Candidates, StayInsideAnExclusiveGroupAndOutOfThoseOfOthers) {
    const Seen seen = walked(test::grouped(*talk(), {"", "t", "", "t", "", "t"}, 1));
    EXPECT_THAT(seen.candidates, ElementsAre(ElementsAre(0), ElementsAre(1), ElementsAre(0, 2), ElementsAre(1, 3),
                                             ElementsAre(0, 2, 4), ElementsAre(1, 3, 5)));
    EXPECT_THAT(seen.mayStart, ElementsAre(true, true, true, false, true, false));
}

TEST(Candidates, HoldTheRootOfAnExclusiveGroupHoweverFarBackAndInWhatGroupItIs) {
    const Seen seen = walked(test::grouped(*talk(), {"", "", "", "", "t", "t"}, 0), 1);
    EXPECT_THAT(seen.candidates[4], ElementsAre(0, 4)) << "the root is in no group";
    EXPECT_THAT(seen.candidates[5], ElementsAre(0, 4, 5));
    EXPECT_THAT(seen.candidates[3], ElementsAre(2, 3));
    EXPECT_FALSE(seen.mayStart[4]);
}

TEST(Candidates, LetTheFirstMessageOfAGroupWithoutANamedRootStartIt) {
    auto messages = test::grouped(*talk(), {"t", "t", "", "", "", "t"}, 0)->messages();
    for (Message& message : messages) message.thread.root.reset();
    const Seen seen = walked(std::make_shared<const Conversation>(talk()->header(), talk()->speakers(), messages));
    EXPECT_THAT(seen.mayStart, ElementsAre(true, false, true, true, true, false));
    EXPECT_THAT(seen.candidates[5], ElementsAre(0, 1, 5));
}

TEST(Candidates, SeekNoForumPostOutsideInTheFirstThread) {
    const auto forum = test::chat({"a: 1", "b: 2", "c: 3"}, Genre::Forum);
    EXPECT_THAT(walked(test::grouped(*forum, {"t", "", ""}, 0)).candidates[2], ElementsAre(1, 2));
}

}  // namespace
}  // namespace antecedent
