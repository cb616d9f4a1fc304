// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/speaker_layout.h"

#include <gtest/gtest.h>

#include <random>

#include "graph/tree/shortest_ways.h"
#include "tests/graph/layout/tree_families.h"

namespace antecedent {
namespace {

constexpr Size node{60, 60};

Placement placed(const SpeakerNetwork& network, const SpeakerLayoutOptions& options = {}) {
    Control control;
    auto placement = SpeakerLayout().place(network, NodeSizes(node), options, control);
    EXPECT_TRUE(placement);
    return placement.value_or(Placement{});
}

double distance(const Point& a, const Point& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Speakers in a row, each answering the one before.
SpeakerNetwork row(std::size_t speakers) {
    SpeakerNetwork network;
    for (std::size_t i = 0; i < speakers; ++i) network.nodes.push_back({SpeakerId(i), 1, 0, 0, 0, 0});
    for (std::size_t i = 1; i < speakers; ++i) network.edges.push_back({i, i - 1, 1});
    return network;
}

TEST(SpeakerNetwork, CountsWhoAnswersWhom) {
    // s0 s1 s2 s0 s1: message 3 (s0) answers 1 (s1), 4 (s1) answers 3 (s0), 1 and 2 answer 0 (s0).
    const SpeakerNetwork network = speakerNetwork(treeFrom({-1, 0, 0, 1, 3}));
    ASSERT_EQ(network.nodes.size(), 3u);
    EXPECT_EQ(network.nodes[0].messages, 2u);
    EXPECT_EQ(network.nodes[0].wasAnswered, 3u);
    EXPECT_EQ(network.nodes[1].answered, 2u);
    ASSERT_EQ(network.edges.size(), 3u);
    EXPECT_EQ(network.edges[1].from, 1u);
    EXPECT_EQ(network.edges[1].to, 0u);
    EXPECT_EQ(network.edges[1].replies, 2u);
}

TEST(SpeakerNetwork, KnowsWhoStandsBetweenTheOthers) {
    // s0 and s2 only ever meet through s1.
    const SpeakerNetwork network = speakerNetwork(treeFrom({-1, 0, 1}));
    EXPECT_DOUBLE_EQ(network.nodes[1].betweenness, 1);
    EXPECT_DOUBLE_EQ(network.nodes[0].betweenness, 0);
    EXPECT_GT(network.nodes[0].attention, network.nodes[2].attention);
    double sum = 0;
    for (const SpeakerNode& speaker : network.nodes) sum += speaker.attention;
    EXPECT_NEAR(sum, 1, 1e-9);
}

TEST(SpeakerNetwork, KeepsTheMostTalkativeAndSaysHowManyItLeftOut) {
    const SpeakerNetwork network = speakerNetwork(treeFrom(randomParents(103, 1), 50), {}, 20);
    EXPECT_EQ(network.nodes.size(), 20u);
    EXPECT_EQ(network.leftOut, 30u);
    EXPECT_EQ(network.nodes[0].messages, 3u) << "three of them have three messages";
    for (const SpeakerEdge& edge : network.edges) EXPECT_LT(std::max(edge.from, edge.to), 20u);
}

TEST(SpeakerNetwork, LeavesHiddenMessagesOut) {
    const SpeakerNetwork network = speakerNetwork(treeFrom({-1, 0, 0, 1, 3}), {false, false, true, true, true});
    ASSERT_EQ(network.nodes.size(), 2u);
    EXPECT_EQ(network.nodes[0].messages, 1u);
    EXPECT_EQ(network.edges.size(), 1u);
}

TEST(Centrality, IsEstimatedWhereAGraphIsLarge) {
    // A star of 400 with a tail of two: the middle stands between nearly all.
    std::vector<std::pair<std::size_t, std::size_t>> edges;
    for (std::size_t leaf = 1; leaf < 400; ++leaf) edges.emplace_back(leaf, 0);
    edges.emplace_back(400, 399);
    edges.emplace_back(401, 400);
    const Centrality exact = centralityOf(402, edges);
    const Centrality estimate = centralityOf(402, edges, 1);
    EXPECT_EQ(exact.sources, 402u);
    EXPECT_EQ(estimate.sources, 100u);
    // Between all pairs but those of the tail.
    EXPECT_NEAR(exact.betweenness[0], (401.0 * 400 / 2 - 3) / (401.0 * 400 / 2), 1e-9);
    EXPECT_NEAR(exact.closeness[0], 401.0 / 404, 1e-9);
    for (const std::size_t node : {0, 1, 399}) {
        EXPECT_NEAR(estimate.betweenness[node], exact.betweenness[node], 0.02) << node;
        EXPECT_NEAR(estimate.closeness[node], exact.closeness[node], 0.02) << node;
    }
}

TEST(Centrality, CountsAnEdgeOnce) {
    const Centrality once = centralityOf(3, {{0, 1}, {1, 2}});
    const Centrality twice = centralityOf(3, {{0, 1}, {1, 0}, {1, 2}, {1, 2}});
    EXPECT_DOUBLE_EQ(once.betweenness[1], 1);
    EXPECT_EQ(once.betweenness, twice.betweenness);
    EXPECT_EQ(once.closeness, twice.closeness);
}

TEST(SpeakerLayout, PutsNobodyOnTopOfAnybody) {
    for (const std::size_t speakers : {1, 2, 7, 30, 55, 90, 150}) {
        for (unsigned seed = 0; seed < 4; ++seed) {
            const SpeakerNetwork network = speakerNetwork(treeFrom(randomParents(600, seed), speakers));
            const SpeakerLayoutOptions options;
            const Placement p = placed(network);
            for (std::size_t i = 0; i < p.positions.size(); ++i) {
                for (std::size_t j = i + 1; j < p.positions.size(); ++j) {
                    ASSERT_GE(distance(p.positions[i], p.positions[j]), node.width + options.gap - 1e-3)
                        << speakers << " speakers, seed " << seed;
                }
            }
            EXPECT_LT(p.bounds.width(), 20000) << speakers << " speakers, seed " << seed;
        }
    }
}

TEST(SpeakerLayout, IsTheSameEveryTime) {
    for (const std::size_t speakers : {12, 90}) {
        const SpeakerNetwork network = speakerNetwork(treeFrom(randomParents(600, 5), speakers));
        EXPECT_TRUE(samePlaces(placed(network), placed(network))) << speakers;
    }
}

TEST(SpeakerLayout, PutsAcquaintancesNearerThanStrangers) {
    const Placement p = placed(row(5));
    EXPECT_LT(distance(p.positions[0], p.positions[1]), distance(p.positions[0], p.positions[2]));
    EXPECT_LT(distance(p.positions[0], p.positions[2]), distance(p.positions[0], p.positions[4]));
}

TEST(SpeakerLayout, KeepsEverybodyNearTheirPlaceWhenALinkChanges) {
    SpeakerNetwork network = speakerNetwork(treeFrom(randomParents(300, 2), 14));
    const Placement before = placed(network);
    network.edges.front().replies += 1;
    SpeakerLayoutOptions options;
    for (const Point& place : before.positions) options.before.emplace_back(place);
    const Placement after = placed(network, options);
    double moved = 0;
    for (std::size_t i = 0; i < before.positions.size(); ++i) {
        moved = std::max(moved, distance(before.positions[i], after.positions[i]));
    }
    EXPECT_LT(moved, 100) << "of " << before.bounds.width();
}

TEST(SpeakerLayout, FindsAPlaceFromWhereverEverybodyWas) {
    std::minstd_rand random(3);
    for (int walk = 0; walk < 200; ++walk) {
        const SpeakerNetwork network = row(2 + random() % 5);
        SpeakerLayoutOptions options;
        // Few places, so that some share one spot and others stand in one line.
        for (std::size_t i = 0; i < network.nodes.size(); ++i) {
            options.before.emplace_back(
                Point{60.0 * static_cast<double>(random() % 4), 60.0 * static_cast<double>(random() % 3)});
        }
        const Placement p = placed(network, options);
        ASSERT_EQ(p.positions.size(), network.nodes.size()) << walk;
        EXPECT_LT(p.bounds.width(), 20000) << walk;
        for (std::size_t i = 1; i < p.positions.size(); ++i) {
            EXPECT_GE(distance(p.positions[i], p.positions[i - 1]), node.width) << walk;
        }
    }
}

TEST(SpeakerLayout, PutsStrangersBesideEachOther) {
    SpeakerNetwork network = row(3);
    network.nodes.push_back({SpeakerId(3), 1, 0, 0, 0, 0});
    const Placement p = placed(network);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_GE(distance(p.positions[3], p.positions[i]), node.width);
}

TEST(SpeakerLayout, StopsWhenAsked) {
    Control control;
    control.cancel();
    const auto p = SpeakerLayout().place(row(40), NodeSizes(node), {}, control);
    ASSERT_FALSE(p);
    EXPECT_EQ(p.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace antecedent
