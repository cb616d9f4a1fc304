// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/walk_snapshots.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

class WalkSnapshotsTest : public ::testing::Test {
protected:
    /// A walk from one message to another that passes each state.
    void walk(std::size_t from, std::size_t to) {
        ConversationState state(Genre::Chat);
        while (state.size() < to) {
            state.arrive(MessageFacts{});
            state.decide({});
            if (state.size() > from) snapshots.pass(state);
        }
    }
    std::size_t before(std::size_t size) const {
        const ConversationState* state = snapshots.before(size);
        return state == nullptr ? 0 : state->size();
    }

    WalkSnapshots snapshots;
};

TEST_F(WalkSnapshotsTest, AreNearEveryPlaceOfALongWalk) {
    walk(0, 20000);
    EXPECT_EQ(before(400), 0u);
    for (std::size_t place = 4000; place < 20000; place += 777) {
        EXPECT_LE(before(place), place);
        EXPECT_GT(before(place) + 4000, place) << "a handful of them";
    }
}

// A decision changes what lies near behind it; what lies farther off is as good as it was.
TEST_F(WalkSnapshotsTest, ForgetAStretchAndFillItAgain) {
    walk(0, 5000);
    ASSERT_EQ(before(1100), 1000u);
    snapshots.forget(900, 1700);
    EXPECT_EQ(before(1100), 500u);
    EXPECT_EQ(before(1700), 500u);
    EXPECT_EQ(before(2100), 2000u);
    EXPECT_EQ(before(4999), 4500u);
    walk(900, 1700);
    EXPECT_EQ(before(1100), 1000u);
    EXPECT_EQ(before(1700), 1500u);
    snapshots.forget(1200, static_cast<std::size_t>(-1));
    EXPECT_EQ(before(4999), 1000u);
}

}  // namespace
}  // namespace antecedent
