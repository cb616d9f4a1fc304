// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/tree/speaker_communities.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace antecedent {
namespace {

SpeakerNetwork network(std::size_t nodes, const std::vector<SpeakerEdge>& edges) {
    SpeakerNetwork result;
    for (std::size_t i = 0; i < nodes; ++i) result.nodes.push_back({SpeakerId(i), 10 + i, 0, 0, 0, 0});
    result.edges = edges;
    return result;
}

using Groups = std::vector<std::size_t>;

TEST(SpeakerCommunities, PartsTwoCirclesThatOneLinkJoins) {
    const auto groups =
        speakerCommunities(network(6, {{0, 1, 5}, {1, 2, 5}, {2, 0, 5}, {3, 4, 5}, {4, 5, 5}, {5, 3, 5}, {2, 3, 1}}));
    EXPECT_EQ(groups, (Groups{1, 1, 1, 0, 0, 0})) << "those who say more come first";
}

TEST(SpeakerCommunities, FindsTheRingOfCliquesOfTheMethodsPaper) {
    // Ten cliques of three in a ring: as many groups, or pairs of neighbouring cliques, but never a clique in parts.
    std::vector<SpeakerEdge> edges;
    for (std::size_t clique = 0; clique < 10; ++clique) {
        const std::size_t first = 3 * clique;
        edges.push_back({first, first + 1, 1});
        edges.push_back({first + 1, first + 2, 1});
        edges.push_back({first + 2, first, 1});
        edges.push_back({first + 2, (first + 3) % 30, 1});
    }
    const auto groups = speakerCommunities(network(30, edges));
    for (std::size_t clique = 0; clique < 10; ++clique) {
        EXPECT_EQ(groups[3 * clique], groups[3 * clique + 1]);
        EXPECT_EQ(groups[3 * clique], groups[3 * clique + 2]);
    }
    EXPECT_GE(*std::max_element(groups.begin(), groups.end()), 4u);
}

TEST(SpeakerCommunities, LeavesAloneWhoHasNoLinks) {
    EXPECT_EQ(speakerCommunities(network(3, {})), (Groups{2, 1, 0}));
    EXPECT_TRUE(speakerCommunities(network(0, {})).empty());
    EXPECT_EQ(speakerCommunities(network(3, {{0, 1, 4}})), (Groups{0, 0, 1}));
}

TEST(SpeakerCommunities, KeepsBusyLinksAndTheirSpeakers) {
    const SpeakerNetwork busy = busyPart(network(4, {{0, 1, 1}, {1, 3, 4}, {3, 1, 2}}), 2);
    ASSERT_EQ(busy.nodes.size(), 2u);
    EXPECT_EQ(busy.nodes[1].speaker, SpeakerId(3));
    ASSERT_EQ(busy.edges.size(), 2u);
    EXPECT_EQ(busy.edges[0].from, 0u);
    EXPECT_EQ(busy.edges[0].to, 1u);
    EXPECT_EQ(busyPart(network(4, {{0, 1, 1}}), 1).nodes.size(), 4u);
    EXPECT_EQ(linkedPart(network(4, {{0, 1, 1}})).nodes.size(), 2u);
}

}  // namespace
}  // namespace antecedent
