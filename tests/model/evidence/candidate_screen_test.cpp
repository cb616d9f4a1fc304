// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/candidate_screen.h"

#include <gmock/gmock.h>

#include "model/evidence/conversation_walk.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::SizeIs;

/// Rows of one column.
EvidenceRows rows(std::vector<float> values) {
    return {1, std::move(values)};
}

TEST(CandidateScreen, KeepsAllWhereThereAreFew) {
    EXPECT_THAT(CandidateScreen({1}, {4, 1}).kept(rows({3, 1, 2, 0})), ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(CandidateScreen().kept(rows({3, 1, 2, 0, 5})), SizeIs(5)) << "an empty screen lets all through";
}

TEST(CandidateScreen, KeepsTheNearestTheBestAndTheTarget) {
    // Four of nine: the last (the target) and the nearest stay whatever they score, then the best two of the
    // others.
    EXPECT_THAT(CandidateScreen({1}, {4, 1}).kept(rows({9, 0, 0, 7, 0, 0, 0, -5, -5})), ElementsAre(0, 3, 7, 8));
}

TEST(CandidateScreen, PrefersTheNearerOfEquals) {
    EXPECT_THAT(CandidateScreen({1}, {4, 1}).kept(rows({0, 0, 0, 0, 0, 0, 0, 0, 0})), ElementsAre(5, 6, 7, 8));
}

TEST(CandidateScreen, LeavesOutWhatIsFarLessLikelyThanTheBest) {
    // The best scores 7: those above 4 stay, beside the nearest and the target.
    const CandidateScreen screen({1}, {5, 1, 3});
    EXPECT_THAT(screen.kept(rows({5, 3, 0, 7, 3.5, -2, -9})), ElementsAre(0, 3, 5, 6));
    EXPECT_THAT(screen.kept(rows({7, 3, -2, -9})), ElementsAre(0, 2, 3)) << "where there are few, too";
    EXPECT_THAT(screen.kept(rows({0, 0, 0, 9})), ElementsAre(2, 3)) << "the target may be the best";
}

class ScreenedWalk : public ::testing::Test {
protected:
    TargetExample lastExample(const WalkOptions& options) {
        ConversationWalk walk(m_chat, options);
        TargetExample example;
        while (walk.next()) {
            example = walk.example(walk.candidates());
            walk.decide(walk.target() == 0 ? std::vector<std::size_t>{} : std::vector<std::size_t>{walk.target() - 1});
        }
        return example;
    }

    ConversationPtr m_chat = test::chat({"ann: is the oven free", "bob: not yet", "cat: i baked bread", "bob: nice one",
                                         "ann: tell me then", "dan: ann: it is free now"});
};

TEST_F(ScreenedWalk, AScreenChangesNoEvidenceOfWhatItKeeps) {
    WalkOptions options;
    const TargetExample whole = lastExample(options);
    options.example.screen = CandidateScreen(std::vector<float>(evidenceNames().size(), 0), {3});
    const TargetExample screened = lastExample(options);
    ASSERT_THAT(screened.candidates, ElementsAre(3, 4, 5));
    EXPECT_EQ(screened.mask.size, 3u);
    EXPECT_EQ(screened.evidence.values, whole.evidence.rowsAt({3, 4, 5}).values);
}

TEST_F(ScreenedWalk, NobodyAnswersThemselfOnRequest) {
    ConversationWalk walk(m_chat, [] {
        WalkOptions options;
        options.noSelfAnswers = true;
        return options;
    }());
    std::vector<std::vector<std::size_t>> candidates;
    while (walk.next()) {
        candidates.push_back(walk.candidates());
        walk.decide({});
    }
    EXPECT_THAT(candidates[3], ElementsAre(0, 2, 3)) << "bob's own earlier message is left out";
    EXPECT_THAT(candidates[4], ElementsAre(1, 2, 3, 4));
}

TEST(SelfAnswers, OfUnknownSpeakersMayBeAnybodys) {
    WalkOptions options;
    options.noSelfAnswers = true;
    ConversationWalk walk(test::chat({"who left the light on", "not me", "ann: me neither"}), options);
    std::vector<std::size_t> candidates;
    while (walk.next()) {
        candidates.push_back(walk.candidates().size());
        walk.decide({});
    }
    EXPECT_THAT(candidates, ElementsAre(1, 2, 3));
}

}  // namespace
}  // namespace antecedent
