// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/thread_shelves.h"

#include <set>

#include "graph/layout/tidy_tree_layout.h"
#include "tests/graph/layout/tree_families.h"

namespace antecedent {
namespace {

constexpr Size card{208, 64};

Placement placed(const ReplyTree& tree, LayoutDirection direction) {
    LayoutOptions options;
    options.direction = direction;
    Control control;
    const auto placement = TidyTreeLayout().place(tree, NodeSizes(card), options, control);
    EXPECT_TRUE(placement);
    return placement.value_or(Placement{});
}

/// What the messages of each thread take.
std::vector<Rect> threadBoxes(const ReplyTree& tree, const Placement& placement) {
    std::map<MessageId, Rect> boxes;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const Point p = placement.positions[i];
        const Rect own{p.x - card.width / 2, p.y - card.height / 2, p.x + card.width / 2, p.y + card.height / 2};
        Rect& box = boxes.emplace(tree.root(MessageId(i)), own).first->second;
        box = {std::min(box.left, own.left), std::min(box.top, own.top), std::max(box.right, own.right),
               std::max(box.bottom, own.bottom)};
    }
    std::vector<Rect> result;
    for (const auto& box : boxes) result.push_back(box.second);
    return result;
}

TEST(ThreadShelves, MakeManyThreadsAPage) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        for (const std::size_t messages : {300, 1000, 4000}) {
            const ReplyTree tree = treeFrom(randomParents(messages, seed, 12, 6));
            for (const auto direction : {LayoutDirection::TopDown, LayoutDirection::LeftRight}) {
                const Rect bounds = placed(tree, direction).bounds;
                const double aspect = bounds.width() / bounds.height();
                EXPECT_GT(aspect, 0.7) << messages << " messages, seed " << seed;
                EXPECT_LT(aspect, 3) << messages << " messages, seed " << seed;
            }
        }
    }
}

TEST(ThreadShelves, LeaveClearSpaceBetweenThreads) {
    const ReplyTree tree = treeFrom(randomParents(600, 11));
    for (const auto direction : {LayoutDirection::TopDown, LayoutDirection::LeftRight}) {
        const std::vector<Rect> boxes = threadBoxes(tree, placed(tree, direction));
        ASSERT_GT(boxes.size(), 20u);
        const double least = LayoutOptions{}.threadGap - 1e-6;
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const double across = std::max(boxes[a].left - boxes[b].right, boxes[b].left - boxes[a].right);
                const double along = std::max(boxes[a].top - boxes[b].bottom, boxes[b].top - boxes[a].bottom);
                EXPECT_GE(std::max(across, along), least) << a << " and " << b;
            }
        }
    }
}

TEST(ThreadShelves, RunFromLeftToRightInColumns) {
    const ReplyTree tree = treeFrom(Parents(40, -1));
    const Placement p = placed(tree, LayoutDirection::LeftRight);
    std::set<double> columns;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        columns.insert(p.positions[i].x);
        if (i == 0) continue;
        const Point& before = p.positions[i - 1];
        const Point& point = p.positions[i];
        EXPECT_LT(std::pair(before.x, before.y), std::pair(point.x, point.y)) << i;
    }
    EXPECT_GT(columns.size(), 2u);
}

TEST(ThreadShelves, StayInTheirRowsWhenABoxGrowsALittle) {
    std::vector<Size> boxes(60, Size{200, 100});
    const std::vector<Rect> before = shelves(boxes, {20, 20});
    int moved = 0;
    for (std::size_t grown = 0; grown < boxes.size(); ++grown) {
        boxes[grown].height += 10;
        const std::vector<Rect> after = shelves(boxes, {20, 20});
        boxes[grown].height -= 10;
        for (std::size_t i = 0; i < boxes.size(); ++i) moved += after[i].left != before[i].left ? 1 : 0;
    }
    EXPECT_EQ(moved, 0);
}

TEST(ThreadShelves, TakeNothingAndBoxesOfNoSize) {
    EXPECT_TRUE(shelves({}, {20, 20}).empty());
    const std::vector<Rect> one = shelves({{0, 0}}, {20, 20});
    ASSERT_EQ(one.size(), 1u);
    EXPECT_DOUBLE_EQ(one[0].width(), 0);
    EXPECT_EQ(shelves(std::vector<Size>(50, Size{0, 0}), {0, 0}).size(), 50u);
}

}  // namespace
}  // namespace antecedent
