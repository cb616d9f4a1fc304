// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/project/message_matching.h"

#include "tests/graph/project/project_fixture.h"

namespace antecedent {
namespace {

using testing::conversationOf;
using testing::Line;
using Places = std::vector<std::optional<std::size_t>>;

Places match(const std::vector<Line>& before, const std::vector<Line>& now) {
    return matchMessages(identitiesOf(*conversationOf(before)), identitiesOf(*conversationOf(now)));
}

const std::vector<Line> pump = {{"mia", "the pump on deck two is leaking again"},
                                {"ole", "ok"},
                                {"mia", "shall I call the yard or wait for Jonas?"},
                                {"ole", "ok"},
                                {"jonas", "on my way, bring the spare gasket"}};

TEST(MessageMatching, AGrownLogKeepsEveryMessage) {
    auto longer = pump;
    longer.push_back({"ole", "ok"});
    EXPECT_EQ(match(pump, longer), (Places{0, 1, 2, 3, 4}));
}

TEST(MessageMatching, ALineDeletedAtTheTopMovesNothingElse) {
    EXPECT_EQ(match(pump, {pump.begin() + 1, pump.end()}), (Places{std::nullopt, 0, 1, 2, 3}));
}

TEST(MessageMatching, ALineAddedAtTheTopMovesNothingElse) {
    auto now = pump;
    now.insert(now.begin(), {"kai", "morning"});
    EXPECT_EQ(match(pump, now), (Places{1, 2, 3, 4, 5}));
}

TEST(MessageMatching, OneOfTwoLikeNeighboursIsNotGuessed) {
    const std::vector<Line> before = {{"mia", "is the valve shut on your side of the wall?"},
                                      {"ole", "ok"},
                                      {"ole", "ok"},
                                      {"jonas", "then I turn the water on in five minutes"}};
    const std::vector<Line> now = {before[0], before[1], before[3]};
    EXPECT_EQ(match(before, now), (Places{0, std::nullopt, std::nullopt, 2}));
}

TEST(MessageMatching, AShortLineThatMovedElsewhereIsNotTheSame) {
    const std::vector<Line> before = {{"mia", "is the valve shut on your side of the wall?"}, {"ole", "ok"}};
    const std::vector<Line> now = {before[0], {"kai", "what valve?"}, {"ole", "ok"}};
    EXPECT_EQ(match(before, now), (Places{0, std::nullopt}));
}

TEST(MessageMatching, IdsOfTheSourceTellMessagesInAnyOrderAndAfterAnEdit) {
    const std::vector<Line> before = {{"mia", "one", "m-17"}, {"ole", "two", "m-18"}, {"kai", "three", "m-19"}};
    const std::vector<Line> now = {{"kai", "three", "m-19"}, {"mia", "one, edited", "m-17"}, {"eva", "new", "m-20"}};
    EXPECT_EQ(match(before, now), (Places{1, std::nullopt, 0}));
}

TEST(MessageMatching, AnIdGivenToAnotherMessageIsNoSign) {
    const std::vector<Line> before = {{"mia", "one", "m-17"}, {"ole", "two", "m-18"}};
    const std::vector<Line> now = {{"kai", "something else", "m-17"}, {"ole", "two", "m-18"}};
    EXPECT_EQ(match(before, now), (Places{std::nullopt, 1}));
}

TEST(MessageMatching, AnExportInAnotherTimeZoneIsTheSameConversation) {
    std::vector<Line> before = pump, now = pump;
    for (std::size_t i = 0; i < pump.size(); ++i) {
        before[i].time = 1000.0 + 60 * static_cast<double>(i);
        now[i].time = before[i].time + 7200;
    }
    now.erase(now.begin());
    EXPECT_EQ(match(before, now), (Places{std::nullopt, 0, 1, 2, 3}));
}

TEST(MessageMatching, AnEditedLineIsKnownByItsTimeAndSpeaker) {
    std::vector<Line> before = pump;
    for (std::size_t i = 0; i < pump.size(); ++i) before[i].time = 60.0 * static_cast<double>(i);
    std::vector<Line> now = before;
    now[2].text = "shall I call the yard?";
    now.erase(now.begin());
    EXPECT_EQ(match(before, now), (Places{std::nullopt, 0, 1, 2, 3}));
    now[1].speaker = "kai";
    EXPECT_EQ(match(before, now)[2], std::nullopt);
}

}  // namespace
}  // namespace antecedent
