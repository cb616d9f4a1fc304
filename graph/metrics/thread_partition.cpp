// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/thread_partition.h"

#include <algorithm>
#include <boost/pending/disjoint_sets.hpp>
#include <limits>

namespace antecedent {

void ThreadPartition::add(const LinkPair& pair) {
    append(m_gold, pair.gold, pair.gold);
    append(m_predicted, pair.predicted, pair.gold);
}

/// Links of annotated messages join components, through context messages as well; only annotated messages are
/// labelled. Links that were predicted for context are not looked at, since gold has none to hold against
/// them.
void ThreadPartition::append(Side& side, const LinkSet& links, const LinkSet& gold) {
    const std::size_t count = gold.size();
    std::vector<std::size_t> rank(count), parent(count);
    boost::disjoint_sets<std::size_t*, std::size_t*> sets(rank.data(), parent.data());
    for (std::size_t i = 0; i < count; ++i) sets.make_set(i);
    for (std::size_t i = 0; i < std::min(count, links.size()); ++i) {
        if (!gold.parents[i] || !links.parents[i]) continue;
        for (const MessageId other : *links.parents[i]) {
            if (other.index() < count) sets.union_set(i, other.index());
        }
    }
    constexpr auto unlabelled = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> label(count, unlabelled);
    for (std::size_t i = 0; i < count; ++i) {
        if (!gold.parents[i]) continue;
        std::size_t& thread = label[sets.find_set(i)];
        if (thread == unlabelled) thread = side.threads++;
        side.labels.push_back(thread);
    }
}

}  // namespace antecedent
