// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "graph/metrics/link_counts.h"

namespace antecedent {

/// Links counted by how many messages lie between a message and what it answers: a system that says "the one before"
/// has all its right links in the first class. Precision of a class is over the predicted links of that distance,
/// recall over the gold ones.
class DistanceCounts {
public:
    /// The farthest link of each class, in messages back; 0 are thread starts, and the last class has no end.
    static constexpr std::array<std::size_t, 6> farthest{0, 1, 2, 5, 20, static_cast<std::size_t>(-1)};

    void add(const LinkPair& pair);

    const LinkCounts& of(std::size_t distanceClass) const { return m_counts[distanceClass]; }

private:
    std::array<LinkCounts, farthest.size()> m_counts;
};

}  // namespace antecedent
