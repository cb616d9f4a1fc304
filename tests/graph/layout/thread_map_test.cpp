// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/thread_map.h"

#include "tests/graph/layout/tree_families.h"

namespace antecedent {
namespace {

/// Messages at such seconds, -1 without a time.
ReplyTree timed(const Parents& parents, const std::vector<double>& seconds) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const double second : seconds) {
        MessageDraft draft;
        if (second >= 0) draft.time = Timestamp::fromSeconds(second);
        builder.add(draft);
    }
    return linkedBy(parents, builder);
}

TEST(ThreadMap, FollowsTheClock) {
    const ThreadMap map = threadMap(timed({-1, 0, -1}, {100, 150, 300}), {});
    EXPECT_TRUE(map.timed);
    EXPECT_DOUBLE_EQ(map.firstSecond, 100);
    EXPECT_DOUBLE_EQ(map.lastSecond, 300);
    EXPECT_DOUBLE_EQ(map.places[1], 250);
    ASSERT_EQ(map.bars.size(), 2u);
    EXPECT_DOUBLE_EQ(map.bars[0].end, 250);
    EXPECT_DOUBLE_EQ(map.bars[1].end, 1000) << "the last one keeps its shortest length inside";
    EXPECT_DOUBLE_EQ(map.bars[1].begin, 997);
}

TEST(ThreadMap, FollowsTheOrderWhereFewMessagesHaveATime) {
    const ThreadMap map = threadMap(timed({-1, 0, 1, -1, 3}, {100, -1, -1, -1, 900}), {});
    EXPECT_FALSE(map.timed);
    EXPECT_DOUBLE_EQ(map.places[1], 250);
    EXPECT_DOUBLE_EQ(map.places[4], 1000);
}

TEST(ThreadMap, HasNoMoreLanesThanThreadsAtOnceAndNoBarOnAnother) {
    for (const auto& [name, parents] : treeFamilies()) {
        ThreadMapOptions options;
        options.shortest = 0;
        options.gap = 0;
        const ThreadMap map = threadMap(treeFrom(parents), options);
        std::size_t most = 0;
        std::size_t mostAlone = 0;
        for (const ThreadBar& bar : map.bars) {
            std::size_t atOnce = 0;
            for (const ThreadBar& other : map.bars) {
                const bool alike = (other.messages.size() > 1) == (bar.messages.size() > 1);
                atOnce += alike && other.begin <= bar.begin && (other.end > bar.begin || &other == &bar) ? 1 : 0;
            }
            (bar.messages.size() > 1 ? most : mostAlone) = std::max(bar.messages.size() > 1 ? most : mostAlone, atOnce);
        }
        EXPECT_LE(map.lanes.size(), most + mostAlone) << name;
        for (const auto& lane : map.lanes) {
            for (std::size_t i = 1; i < lane.size(); ++i) {
                EXPECT_LE(map.bars[lane[i - 1]].end, map.bars[lane[i]].begin) << name;
            }
        }
    }
}

TEST(ThreadMap, FindsBarsAndMessagesByTheirPlace) {
    const ThreadMap map = threadMap(timed({-1, -1, 0, 1, 0}, {0, 10, 50, 60, 100}), {});
    ASSERT_EQ(map.lanes.size(), 2u);
    EXPECT_EQ(map.barAt(0, 500), map.barOf[0]);
    EXPECT_EQ(map.barAt(1, 300), map.barOf[1]);
    EXPECT_EQ(map.barAt(1, 900), ThreadMap::none);
    EXPECT_EQ(map.barAt(2, 300), ThreadMap::none);
    EXPECT_EQ(map.nearest(map.barOf[0], 700), MessageId(2));
    EXPECT_EQ(map.nearest(map.barOf[0], 800), MessageId(4));
    EXPECT_EQ(map.nearest(map.barOf[0], -5), MessageId(0));
}

TEST(ThreadMap, PutsBelowWhatNobodyAnswered) {
    const ThreadMap map = threadMap(timed({-1, -1, 1, -1}, {0, 10, 50, 60}), {});
    EXPECT_EQ(map.bars[map.barOf[1]].lane, 0u);
    EXPECT_EQ(map.bars[map.barOf[0]].lane, 1u);
    EXPECT_EQ(map.bars[map.barOf[3]].lane, 1u);
}

TEST(ThreadMap, LeavesOutHiddenThreads) {
    ThreadMapOptions options;
    options.hidden = {true, false, false, false};
    const ThreadMap map = threadMap(timed({-1, -1, 0, 1}, {0, 10, 50, 60}), options);
    ASSERT_EQ(map.bars.size(), 1u);
    EXPECT_EQ(map.barOf[2], ThreadMap::none);
    EXPECT_DOUBLE_EQ(map.firstSecond, 10);
    EXPECT_TRUE(threadMap(timed({}, {}), {}).bars.empty());
}

TEST(ThreadMap, TicksAtRoundTimes) {
    EXPECT_EQ(roundTimes(3599, 11000, 1000), (std::vector<double>{3600, 5400, 7200, 9000, 10800}));
    EXPECT_EQ(roundTimes(0, 86400 * 2, 50000), (std::vector<double>{0, 86400, 172800}));
    EXPECT_LT(roundTimes(0, 1e12, 5e10).size(), 25u);
}

}  // namespace
}  // namespace antecedent
