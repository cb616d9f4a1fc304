// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/tidy_tree_layout.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

#include "tests/graph/layout/tree_families.h"

namespace antecedent {
namespace {

constexpr Size card{100, 40};

Placement placed(const ReplyTree& tree, const LayoutOptions& options = {}) {
    Control control;
    auto placement = TidyTreeLayout().place(tree, NodeSizes(card), options, control);
    EXPECT_TRUE(placement);
    return *placement;
}

/// Smallest free space between neighbours on one level.
double smallestGap(const Placement& placement) {
    std::map<double, std::vector<double>> rows;
    for (const Point& point : placement.positions) rows[point.y].push_back(point.x);
    double smallest = std::numeric_limits<double>::max();
    for (auto& row : rows) {
        std::sort(row.second.begin(), row.second.end());
        for (std::size_t i = 1; i < row.second.size(); ++i) {
            smallest = std::min(smallest, row.second[i] - row.second[i - 1] - card.width);
        }
    }
    return smallest;
}

TEST(TidyTreeLayout, PutsNothingOnTopOfAnything) {
    for (unsigned seed = 0; seed < 50; ++seed) {
        const ReplyTree tree = treeFrom(randomParents(200, seed));
        EXPECT_GE(smallestGap(placed(tree)), LayoutOptions{}.siblingGap - 1e-6) << "seed " << seed;
    }
}

TEST(TidyTreeLayout, CentresParentsOverTheirReplies) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const ReplyTree tree = treeFrom(randomParents(150, seed));
        const Placement placement = placed(tree);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto& replies = tree.replies(MessageId(i));
            if (replies.empty()) continue;
            const double first = placement.positions[replies.front().index()].x;
            const double last = placement.positions[replies.back().index()].x;
            EXPECT_NEAR(placement.positions[i].x, (first + last) / 2, 1e-6);
        }
    }
}

TEST(TidyTreeLayout, KeepsRepliesInTimeOrder) {
    const ReplyTree tree = treeFrom(randomParents(300, 7));
    const Placement placement = placed(tree);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto& replies = tree.replies(MessageId(i));
        for (std::size_t r = 1; r < replies.size(); ++r) {
            EXPECT_GT(placement.positions[replies[r].index()].x, placement.positions[replies[r - 1].index()].x);
        }
    }
}

TEST(TidyTreeLayout, PutsRepliesOneLevelBelow) {
    const Placement placement = placed(treeFrom({-1, 0, 1, 0}));
    EXPECT_DOUBLE_EQ(placement.positions[0].y, 20);
    EXPECT_DOUBLE_EQ(placement.positions[1].y, 20 + 40 + LayoutOptions{}.levelGap);
    EXPECT_DOUBLE_EQ(placement.positions[3].y, placement.positions[1].y);
    EXPECT_DOUBLE_EQ(placement.bounds.bottom, 3 * 40 + 2 * LayoutOptions{}.levelGap);
}

TEST(TidyTreeLayout, DrawsEqualSubtreesEqually) {
    // Messages 1 and 2 each have three replies, the second of which has two.
    const Placement p = placed(treeFrom({-1, 0, 0, 1, 1, 1, 2, 2, 2, 4, 4, 7, 7}));
    const double distance = p.positions[2].x - p.positions[1].x;
    for (const auto& pair : {std::pair(3, 6), std::pair(4, 7), std::pair(5, 8), std::pair(9, 11), std::pair(10, 12)}) {
        EXPECT_NEAR(p.positions[pair.second].x - p.positions[pair.first].x, distance, 1e-9);
    }
}

TEST(TidyTreeLayout, SpreadsSmallSubtreesBetweenLargeOnes) {
    // Two wide replies with three leaves between them: the leaves stand at equal distances (Walker's gap).
    const Placement p = placed(treeFrom({-1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5}));
    const double step = p.positions[2].x - p.positions[1].x;
    EXPECT_GT(step, card.width + LayoutOptions{}.siblingGap);
    for (int i = 2; i < 5; ++i) EXPECT_NEAR(p.positions[i + 1].x - p.positions[i].x, step, 1e-9);
}

TEST(TidyTreeLayout, TurnsOnItsSideFromLeftToRight) {
    LayoutOptions options;
    options.direction = LayoutDirection::LeftRight;
    const Placement p = placed(treeFrom({-1, 0, 0}), options);
    EXPECT_DOUBLE_EQ(p.positions[0].x, 50);
    EXPECT_DOUBLE_EQ(p.positions[1].x, 50 + 100 + options.levelGap);
    EXPECT_DOUBLE_EQ(p.positions[2].y - p.positions[1].y, 40 + options.siblingGap);
    EXPECT_DOUBLE_EQ(p.positions[0].y, (p.positions[1].y + p.positions[2].y) / 2);
}

TEST(TidyTreeLayout, RespectsSizesOfSingleMessages) {
    const ReplyTree tree = treeFrom({-1, 0, 0});
    Control control;
    const auto p = TidyTreeLayout().place(tree, NodeSizes({{10, 10}, {200, 10}, {20, 30}}), {}, control);
    ASSERT_TRUE(p);
    EXPECT_DOUBLE_EQ(p->positions[2].x - p->positions[1].x, 110 + LayoutOptions{}.siblingGap);
    EXPECT_FALSE(TidyTreeLayout().place(tree, NodeSizes({{10, 10}, {1, 1}}), {}, control));
}

TEST(TidyTreeLayout, IsStraightForAChainOfAHundredThousand) {
    std::vector<int> parents(100000);
    for (std::size_t i = 0; i < parents.size(); ++i) parents[i] = static_cast<int>(i) - 1;
    const Placement p = placed(treeFrom(parents));
    EXPECT_DOUBLE_EQ(p.bounds.width(), card.width);
    EXPECT_DOUBLE_EQ(p.positions.back().y, 20 + 99999 * (40 + LayoutOptions{}.levelGap));
}

TEST(TidyTreeLayout, SpreadsAStarOfAHundredThousand) {
    std::vector<int> parents(100000, 0);
    parents[0] = -1;
    const Placement p = placed(treeFrom(parents));
    EXPECT_NEAR(p.bounds.width(), 99999 * 100 + 99998 * LayoutOptions{}.siblingGap, 1e-3);
}

TEST(TidyTreeLayout, KeepsAHundredThousandApart) {
    const ReplyTree tree = treeFrom(randomParents(100000, 3));
    const Placement p = placed(tree);
    EXPECT_GE(smallestGap(p), LayoutOptions{}.siblingGap - 1e-3);
}

TEST(TidyTreeLayout, StopsWhenAsked) {
    Control control;
    control.cancel();
    const auto p = TidyTreeLayout().place(treeFrom({-1, -1}), NodeSizes(card), {}, control);
    ASSERT_FALSE(p);
    EXPECT_EQ(p.error().code, ErrorCode::Cancelled);
}

TEST(TidyTreeLayout, HasAnEmptyPlacementForAnEmptyConversation) {
    const Placement p = placed(treeFrom({}));
    EXPECT_TRUE(p.positions.empty());
    EXPECT_DOUBLE_EQ(p.bounds.width(), 0);
}

}  // namespace
}  // namespace antecedent
