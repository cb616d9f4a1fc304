// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/distance_counts.h"

#include <algorithm>

namespace antecedent {
namespace {

std::size_t classOf(std::size_t distance) {
    const auto& farthest = DistanceCounts::farthest;
    return static_cast<std::size_t>(std::lower_bound(farthest.begin(), farthest.end(), distance) - farthest.begin());
}

/// How far back each link goes; a thread start is a link of the message to itself.
std::vector<std::size_t> distancesOf(const std::vector<MessageId>& parents, std::size_t message) {
    if (parents.empty()) return {0};
    std::vector<std::size_t> distances;
    for (const MessageId parent : parents) distances.push_back(message - parent.index());
    return distances;
}

}  // namespace

void DistanceCounts::add(const LinkPair& pair) {
    for (std::size_t i = 0; i < pair.gold.size(); ++i) {
        if (!pair.gold.parents[i]) continue;
        const auto gold = distancesOf(*pair.gold.parents[i], i);
        for (const std::size_t distance : gold) ++m_counts[classOf(distance)].gold;
        if (i >= pair.predicted.size() || !pair.predicted.parents[i]) continue;
        for (const std::size_t distance : distancesOf(*pair.predicted.parents[i], i)) {
            LinkCounts& counts = m_counts[classOf(distance)];
            ++counts.predicted;
            counts.matched += static_cast<std::size_t>(std::count(gold.begin(), gold.end(), distance));
        }
    }
}

}  // namespace antecedent
