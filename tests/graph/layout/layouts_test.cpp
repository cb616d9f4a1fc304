// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// What every layout of messages promises, over many families of trees.
#include <gtest/gtest.h>

#include "graph/layout/radial_tree_layout.h"
#include "graph/layout/tidy_tree_layout.h"
#include "graph/layout/timeline_layout.h"
#include "tests/graph/layout/tree_families.h"

namespace antecedent {
namespace {

constexpr Size card{100, 40};

std::map<std::string, std::shared_ptr<const Layout>> layouts() {
    return {{"tidy", std::make_shared<TidyTreeLayout>()},
            {"radial", std::make_shared<RadialTreeLayout>()},
            {"timeline", std::make_shared<TimelineLayout>()}};
}

Placement placed(const Layout& layout, const ReplyTree& tree, const LayoutOptions& options = {}) {
    Control control;
    auto placement = layout.place(tree, NodeSizes(card), options, control);
    EXPECT_TRUE(placement);
    return placement.value_or(Placement{});
}

TEST(Layouts, PutNothingOnTopOfAnything) {
    for (const auto& [layoutName, layout] : layouts()) {
        for (const auto& [familyName, parents] : treeFamilies()) {
            SCOPED_TRACE(layoutName + ", " + familyName);
            expectNothingOverlaps(placed(*layout, treeFrom(parents)), card);
        }
    }
}

TEST(Layouts, PutNothingOnTopOfAnythingFromLeftToRightAndByTheClock) {
    LayoutOptions options;
    options.direction = LayoutDirection::LeftRight;
    options.byTime = true;
    for (const auto& [layoutName, layout] : layouts()) {
        for (const auto& [familyName, parents] : treeFamilies()) {
            SCOPED_TRACE(layoutName + ", " + familyName);
            expectNothingOverlaps(placed(*layout, treeFrom(parents), options), card);
        }
    }
}

TEST(Layouts, AreTheSameEveryTime) {
    for (const auto& [layoutName, layout] : layouts()) {
        const ReplyTree tree = treeFrom(randomParents(400, 4));
        EXPECT_TRUE(samePlaces(placed(*layout, tree), placed(*layout, tree))) << layoutName;
    }
}

TEST(Layouts, LeaveOutWhatIsHiddenAndFoldItIntoItsAncestor) {
    for (const auto& [layoutName, layout] : layouts()) {
        SCOPED_TRACE(layoutName);
        const ReplyTree tree = treeFrom(randomParents(200, 8));
        LayoutOptions options;
        options.hidden.assign(200, false);
        for (std::size_t i = 50; i < 60; ++i) options.hidden[i] = true;
        std::vector<bool> gone = options.hidden;
        for (std::size_t i = 0; i < 200; ++i) {
            const auto parent = tree.primaryParent(MessageId(i));
            if (parent && gone[parent->index()]) gone[i] = true;
        }
        const Placement placement = placed(*layout, tree, options);
        expectNothingOverlaps(placement, card, gone);
        std::size_t folded = 0;
        for (std::size_t i = 50; i < 200; ++i) {
            const auto parent = tree.primaryParent(MessageId(i));
            if (!gone[i] || !parent) continue;
            ++folded;
            EXPECT_DOUBLE_EQ(placement.positions[i].x, placement.positions[parent->index()].x);
        }
        EXPECT_GT(folded, 10u);
        EXPECT_LT(placement.bounds.width() * placement.bounds.height(),
                  placed(*layout, tree).bounds.width() * placed(*layout, tree).bounds.height());
    }
}

TEST(Layouts, TakeAChainOfAHundredThousand) {
    for (const auto& [layoutName, layout] : layouts()) {
        const Placement placement = placed(*layout, treeFrom(chain(100000)));
        ASSERT_EQ(placement.positions.size(), 100000u) << layoutName;
        EXPECT_TRUE(std::isfinite(placement.bounds.width())) << layoutName;
        EXPECT_FALSE(overlap(placement.positions[99998], placement.positions[99999], card)) << layoutName;
    }
}

TEST(Layouts, TakeAHundredThousandMessages) {
    const ReplyTree tree = treeFrom(randomParents(100000, 3));
    for (const auto& [layoutName, layout] : layouts()) {
        EXPECT_EQ(placed(*layout, tree).positions.size(), 100000u) << layoutName;
    }
}

TEST(Layouts, StopWhenAsked) {
    for (const auto& [layoutName, layout] : layouts()) {
        Control control;
        control.cancel();
        const auto placement = layout->place(treeFrom({-1, -1}), NodeSizes(card), {}, control);
        ASSERT_FALSE(placement) << layoutName;
        EXPECT_EQ(placement.error().code, ErrorCode::Cancelled);
    }
}

TEST(Layouts, RefuseSizesThatDoNotFitTheTree) {
    for (const auto& [layoutName, layout] : layouts()) {
        Control control;
        const auto placement = layout->place(treeFrom({-1, 0, 1}), NodeSizes({{1, 1}, {2, 2}}), {}, control);
        ASSERT_FALSE(placement) << layoutName;
        EXPECT_EQ(placement.error().code, ErrorCode::Usage);
    }
}

TEST(Layouts, AreEmptyForNoMessages) {
    for (const auto& [layoutName, layout] : layouts()) {
        EXPECT_TRUE(placed(*layout, treeFrom({})).positions.empty()) << layoutName;
    }
}

TEST(RadialTreeLayout, PutsRepliesOneRingFurtherOut) {
    for (const auto& [name, parents] : treeFamilies()) {
        const ReplyTree tree = treeFrom(parents);
        const Placement p = placed(RadialTreeLayout(), tree);
        const auto radius = [&](std::size_t i) {
            const Point root = p.positions[tree.root(MessageId(i)).index()];
            return std::hypot(p.positions[i].x - root.x, p.positions[i].y - root.y);
        };
        std::map<std::size_t, double> ring;  // of each thread
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto parent = tree.primaryParent(MessageId(i));
            if (!parent) continue;
            const double step = radius(i) - radius(parent->index());
            EXPECT_GE(step, std::hypot(card.width, card.height));
            if (!tree.primaryParent(*parent)) continue;  // the first circle may have to be larger
            const auto known = ring.emplace(tree.root(MessageId(i)).index(), step);
            EXPECT_NEAR(step, known.first->second, 1e-6 * radius(i) + 1e-6) << name << ", message " << i;
        }
    }
}

TEST(RadialTreeLayout, GoesClockwiseFromTheTopInTimeOrder) {
    const Placement p = placed(RadialTreeLayout(), treeFrom({-1, 0, 0, 0, 0}));
    EXPECT_GT(p.positions[1].x, p.positions[0].x) << "the first reply is up on the right";
    EXPECT_LT(p.positions[1].y, p.positions[0].y);
    EXPECT_GT(p.positions[2].y, p.positions[0].y) << "the second one below it";
    EXPECT_LT(p.positions[4].x, p.positions[0].x) << "the last one up on the left";
    EXPECT_LT(p.positions[4].y, p.positions[0].y);
}

TEST(RadialTreeLayout, KeepsRepliesTogetherThatPartFarOut) {
    Parents parents = chain(12);
    parents.push_back(10);  // a second reply to the last but one
    const Placement p = placed(RadialTreeLayout(), treeFrom(parents));
    const auto distance = [&](std::size_t a, std::size_t b) {
        return std::hypot(p.positions[a].x - p.positions[b].x, p.positions[a].y - p.positions[b].y);
    };
    EXPECT_LT(distance(11, 12), 4 * distance(0, 1)) << "not on opposite sides, 22 steps apart";
    EXPECT_GT(p.positions[1].y, p.positions[0].y) << "it runs down";
}

TEST(RadialTreeLayout, KeepsWholeSubtreesOnTheSideOfTheirFirstMessage) {
    // Two replies to the root, the first with a large subtree: all of it is on the right.
    Parents parents{-1, 0, 0};
    for (int i = 0; i < 30; ++i) parents.push_back(i < 3 ? 1 : 3 + (i - 3) / 2);
    const ReplyTree tree = treeFrom(parents);
    const Placement p = placed(RadialTreeLayout(), tree);
    const double turn = std::acos(-1.0) * 2;
    const auto angle = [&](std::size_t i) {
        const double value = std::atan2(p.positions[i].x - p.positions[0].x, p.positions[0].y - p.positions[i].y);
        return value < 0 ? value + turn : value;
    };
    for (std::size_t i = 3; i < parents.size(); ++i) EXPECT_LT(angle(i), angle(2)) << i;
}

TEST(RadialTreeLayout, GivesEveryThreadADiscThatNoOtherTouches) {
    const ReplyTree tree = treeFrom(randomParents(600, 5));
    const Placement p = placed(RadialTreeLayout(), tree);
    const std::vector<MessageId> roots = tree.roots();
    ASSERT_EQ(p.discs.size(), roots.size());
    std::map<MessageId, std::size_t> disc;
    for (std::size_t t = 0; t < roots.size(); ++t) disc[roots[t]] = t;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const Disc& own = p.discs[disc.at(tree.root(MessageId(i)))];
        const double away = std::hypot(p.positions[i].x - own.middle.x, p.positions[i].y - own.middle.y);
        EXPECT_LE(away + std::hypot(card.width, card.height) / 2, own.radius + 1e-6) << i;
    }
    for (std::size_t a = 0; a < p.discs.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const Disc& first = p.discs[a];
            const Disc& second = p.discs[b];
            const double away = std::hypot(first.middle.x - second.middle.x, first.middle.y - second.middle.y);
            EXPECT_GE(away, first.radius + second.radius) << a << " and " << b;
        }
    }
}

TEST(RadialTreeLayout, KeepsSmallMessagesNearerToEachOther) {
    const ReplyTree tree = treeFrom(chain(5));
    Control control;
    const std::vector<Size> sizes{card, {10, 10}, {10, 10}, {10, 10}, card};
    const auto p = RadialTreeLayout().place(tree, NodeSizes(sizes), {}, control);
    ASSERT_TRUE(p);
    EXPECT_LT(p->positions[2].y - p->positions[1].y, card.height);
    EXPECT_LT(p->bounds.height(), placed(RadialTreeLayout(), tree).bounds.height() * 0.6);
}

TEST(TimelineLayout, GoesFromLeftToRightInTimeOrder) {
    for (const auto& [name, parents] : treeFamilies()) {
        const Placement p = placed(TimelineLayout(), treeFrom(parents));
        for (std::size_t i = 1; i < p.positions.size(); ++i) {
            EXPECT_GE(p.positions[i].x, p.positions[i - 1].x + card.width) << name << ", message " << i;
        }
    }
}

TEST(TimelineLayout, KeepsAThreadInOneLaneAndUsesFreeLanesAgain) {
    // Two threads at once, a third one when both have ended.
    const ReplyTree tree = treeFrom({-1, -1, 0, 1, -1, 4});
    const Placement p = placed(TimelineLayout(), tree);
    EXPECT_EQ(p.positions[0].y, p.positions[2].y);
    EXPECT_EQ(p.positions[1].y, p.positions[3].y);
    EXPECT_GT(p.positions[1].y, p.positions[0].y);
    EXPECT_EQ(p.positions[4].y, p.positions[0].y);
    EXPECT_EQ(p.positions[5].y, p.positions[0].y);
}

TEST(TimelineLayout, ShowsPausesByTheClockButNotWholeNights) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const double seconds : {0.0, 60.0, 120.0, 240.0, 1e6}) {
        MessageDraft draft;
        draft.time = Timestamp::fromSeconds(seconds);
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    const ReplyTree tree(builder.build(warnings));
    LayoutOptions options;
    options.byTime = true;
    const Placement p = placed(TimelineLayout(), tree, options);
    const auto step = [&](std::size_t i) { return p.positions[i].x - p.positions[i - 1].x; };
    EXPECT_DOUBLE_EQ(step(1), step(2));
    EXPECT_GT(step(3), 1.5 * step(2) - 1e-6);
    EXPECT_LT(step(4), 20 * (card.width + options.siblingGap));
    EXPECT_GT(step(4), step(3));
}

}  // namespace
}  // namespace antecedent
