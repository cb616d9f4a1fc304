// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/thread_skyline.h"

#include <algorithm>
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

TEST(ThreadSkyline, MakeManyThreadsAPage) {
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

TEST(ThreadSkyline, LeaveClearSpaceBetweenThreads) {
    const ReplyTree tree = treeFrom(randomParents(600, 11));
    const LayoutOptions least;
    for (const auto direction : {LayoutDirection::TopDown, LayoutDirection::LeftRight}) {
        const std::vector<Rect> boxes = threadBoxes(tree, placed(tree, direction));
        ASSERT_GT(boxes.size(), 20u);
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const double across = std::max(boxes[a].left - boxes[b].right, boxes[b].left - boxes[a].right);
                const double along = std::max(boxes[a].top - boxes[b].bottom, boxes[b].top - boxes[a].bottom);
                const bool beside = direction == LayoutDirection::TopDown ? across >= least.threadGap - 1e-6
                                                                          : along >= least.threadGap - 1e-6;
                const double other = direction == LayoutDirection::TopDown ? along : across;
                EXPECT_TRUE(beside || other >= least.levelGap - 1e-6) << a << " and " << b;
            }
        }
    }
}

TEST(ThreadSkyline, RunFromLeftToRightInColumns) {
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

TEST(ThreadSkyline, LeavesLittleOfThePageEmpty) {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const ReplyTree tree = treeFrom(randomParents(3000, seed, 12, 6));
        for (const auto direction : {LayoutDirection::TopDown, LayoutDirection::LeftRight}) {
            const Placement placement = placed(tree, direction);
            double used = 0;
            for (const Rect& box : threadBoxes(tree, placement)) {
                used += (box.width() + LayoutOptions{}.threadGap) * (box.height() + LayoutOptions{}.levelGap);
            }
            EXPECT_GT(used / (placement.bounds.width() * placement.bounds.height()), 0.6) << "seed " << seed;
        }
    }
}

TEST(ThreadSkyline, PutsLaterThreadsFartherDown) {
    const ReplyTree tree = treeFrom(randomParents(3000, 2, 12, 6));
    const Placement placement = placed(tree, LayoutDirection::TopDown);
    const std::vector<MessageId> roots = tree.roots();
    const auto part = [&](std::size_t from, std::size_t to) {
        double sum = 0;
        for (std::size_t t = from; t < to; ++t) sum += placement.positions[roots[t].index()].y;
        return sum / static_cast<double>(to - from);
    };
    const std::size_t tenth = roots.size() / 10;
    for (std::size_t t = 1; t < 10; ++t) EXPECT_GT(part(t * tenth, (t + 1) * tenth), part((t - 1) * tenth, t * tenth));
}

TEST(ThreadSkyline, FillsWhatALargeBoxLeavesFree) {
    std::vector<Size> boxes{{100, 400}};
    for (int i = 0; i < 12; ++i) boxes.push_back({100, 100});
    const std::vector<Point> places = skyline(boxes, {0, 1});
    EXPECT_EQ(std::count_if(places.begin(), places.end(), [](const Point& p) { return p.y >= 400; }), 0)
        << "four by four";
}

TEST(ThreadSkyline, TakesNothingAndBoxesOfNoSize) {
    EXPECT_TRUE(skyline({}, {20, 1.5}).empty());
    EXPECT_EQ(skyline({{0, 0}}, {20, 1.5}).size(), 1u);
    EXPECT_EQ(skyline(std::vector<Size>(50, Size{0, 0}), {0, 1.5}).size(), 50u);
}

}  // namespace
}  // namespace antecedent
