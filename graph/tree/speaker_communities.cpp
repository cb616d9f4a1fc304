// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/tree/speaker_communities.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace antecedent {
namespace {

constexpr double leastGain = 1e-9;
constexpr int mostRounds = 100;

/// An undirected network with weights, as one level of the method sees it.
struct Level {
    std::vector<std::map<std::size_t, double>> neighbours;  ///< a node's own entry: twice what is inside of it
    double total = 0;                                       ///< of all entries

    explicit Level(std::size_t nodes) : neighbours(nodes) {}

    void add(std::size_t a, std::size_t b, double weight) {
        neighbours[a][b] += weight;
        neighbours[b][a] += weight;
        total += 2 * weight;
    }
    double degree(std::size_t node) const {
        double sum = 0;
        for (const auto& [other, weight] : neighbours[node]) sum += weight;
        return sum;
    }
};

/// Lets every node join the group of neighbours that gains modularity most, until none gains.
std::vector<std::size_t> grouped(const Level& level) {
    const std::size_t count = level.neighbours.size();
    std::vector<std::size_t> group(count);
    std::iota(group.begin(), group.end(), std::size_t{0});
    std::vector<double> degrees(count);
    for (std::size_t i = 0; i < count; ++i) degrees[i] = level.degree(i);
    std::vector<double> sums = degrees;
    bool moved = true;
    for (int round = 0; moved && round < mostRounds; ++round) {
        moved = false;
        for (std::size_t i = 0; i < count; ++i) {
            std::map<std::size_t, double> links;
            for (const auto& [other, weight] : level.neighbours[i]) {
                if (other != i) links[group[other]] += weight;
            }
            sums[group[i]] -= degrees[i];
            std::size_t best = group[i];
            const auto gain = [&](std::size_t g) { return links[g] - sums[g] * degrees[i] / level.total; };
            double most = gain(best);
            for (const auto& [candidate, weight] : std::map<std::size_t, double>(links)) {
                if (gain(candidate) <= most + leastGain) continue;
                most = gain(candidate);
                best = candidate;
            }
            sums[best] += degrees[i];
            moved = moved || best != group[i];
            group[i] = best;
        }
    }
    return group;
}

/// Numbers from 0 without gaps, in the order in which they are met.
std::size_t renumber(std::vector<std::size_t>& groups) {
    std::map<std::size_t, std::size_t> numbers;
    for (std::size_t& group : groups) group = numbers.emplace(group, numbers.size()).first->second;
    return numbers.size();
}

/// The groups of a level as the nodes of the next.
Level merged(const Level& level, const std::vector<std::size_t>& groups, std::size_t count) {
    Level next(count);
    for (std::size_t i = 0; i < level.neighbours.size(); ++i) {
        for (const auto& [other, weight] : level.neighbours[i]) next.neighbours[groups[i]][groups[other]] += weight;
    }
    next.total = level.total;
    return next;
}

/// The group with the most messages becomes 0.
void sortByMessages(const SpeakerNetwork& network, std::size_t count, std::vector<std::size_t>& groups) {
    std::vector<std::size_t> messages(count, 0);
    for (std::size_t i = 0; i < groups.size(); ++i) messages[groups[i]] += network.nodes[i].messages;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return messages[a] > messages[b]; });
    std::vector<std::size_t> place(count);
    for (std::size_t i = 0; i < count; ++i) place[order[i]] = i;
    for (std::size_t& group : groups) group = place[group];
}

/// The links of at least so many replies, and who has one.
SpeakerNetwork partFrom(const SpeakerNetwork& network, std::size_t least) {
    std::vector<std::size_t> place(network.nodes.size(), 0);
    for (const SpeakerEdge& edge : network.edges) {
        if (edge.replies >= least) place[edge.from] = place[edge.to] = 1;
    }
    SpeakerNetwork busy;
    busy.leftOut = network.leftOut;
    busy.estimatedFrom = network.estimatedFrom;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        if (place[i] == 0) continue;
        place[i] = busy.nodes.size();
        busy.nodes.push_back(network.nodes[i]);
    }
    for (const SpeakerEdge& edge : network.edges) {
        if (edge.replies >= least) busy.edges.push_back({place[edge.from], place[edge.to], edge.replies});
    }
    return busy;
}

}  // namespace

std::vector<std::size_t> speakerCommunities(const SpeakerNetwork& network) {
    Level level(network.nodes.size());
    for (const SpeakerEdge& edge : network.edges) level.add(edge.from, edge.to, static_cast<double>(edge.replies));
    std::vector<std::size_t> groups(network.nodes.size());
    std::iota(groups.begin(), groups.end(), std::size_t{0});
    std::size_t count = groups.size();
    for (bool fewer = level.total > 0; fewer;) {
        std::vector<std::size_t> next = grouped(level);
        const std::size_t left = renumber(next);
        fewer = left < count;
        count = left;
        for (std::size_t& group : groups) group = next[group];
        level = merged(level, next, count);
    }
    sortByMessages(network, count, groups);
    return groups;
}

SpeakerNetwork linkedPart(const SpeakerNetwork& network) {
    return partFrom(network, 1);
}

SpeakerNetwork busyPart(const SpeakerNetwork& network, std::size_t least) {
    return least <= 1 ? network : partFrom(network, least);
}

}  // namespace antecedent
