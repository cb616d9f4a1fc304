// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/link_counts.h"

#include <algorithm>

namespace antecedent {
namespace {

using Parents = std::optional<std::vector<MessageId>>;

const Parents& predictedParents(const LinkPair& pair, std::size_t message) {
    static const Parents unknown;
    return message < pair.predicted.size() ? pair.predicted.parents[message] : unknown;
}

std::size_t pairsOf(const std::vector<MessageId>& parents, SelfLinks selfLinks) {
    return parents.empty() && selfLinks == SelfLinks::Counted ? 1 : parents.size();
}

std::size_t matchesOf(const std::vector<MessageId>& gold, const std::vector<MessageId>& predicted,
                      SelfLinks selfLinks) {
    if (gold.empty() && predicted.empty()) return selfLinks == SelfLinks::Counted ? 1 : 0;
    return static_cast<std::size_t>(std::count_if(predicted.begin(), predicted.end(), [&gold](MessageId parent) {
        return std::find(gold.begin(), gold.end(), parent) != gold.end();
    }));
}

}  // namespace

LinkCounts& LinkCounts::operator+=(const LinkCounts& other) {
    gold += other.gold;
    predicted += other.predicted;
    matched += other.matched;
    return *this;
}

LinkCounts countLinks(const LinkPair& pair, SelfLinks selfLinks) {
    LinkCounts counts;
    for (std::size_t i = 0; i < pair.gold.size(); ++i) {
        const auto& gold = pair.gold.parents[i];
        if (!gold) continue;
        counts.gold += pairsOf(*gold, selfLinks);
        const auto& predicted = predictedParents(pair, i);
        if (!predicted) continue;
        counts.predicted += pairsOf(*predicted, selfLinks);
        counts.matched += matchesOf(*gold, *predicted, selfLinks);
    }
    return counts;
}

bool isRight(const LinkPair& pair, std::size_t message) {
    const auto& gold = pair.gold.parents[message];
    const auto& predicted = predictedParents(pair, message);
    if (!gold || !predicted) return false;
    if (gold->empty() || predicted->empty()) return gold->empty() && predicted->empty();
    return std::find(gold->begin(), gold->end(), predicted->front()) != gold->end();
}

LinkCounts countRightParents(const LinkPair& pair, Scored scored) {
    LinkCounts counts;
    for (std::size_t i = 0; i < pair.gold.size(); ++i) {
        const auto& gold = pair.gold.parents[i];
        if (!gold || (gold->empty() && scored == Scored::Replies)) continue;
        ++counts.gold;
        if (isRight(pair, i)) ++counts.matched;
    }
    counts.predicted = counts.gold;
    return counts;
}

LinkCounts countRightConversation(const LinkPair& pair, Scored scored) {
    const LinkCounts messages = countRightParents(pair, scored);
    if (messages.gold == 0) return {};
    return {1, 1, messages.matched == messages.gold ? std::size_t{1} : std::size_t{0}};
}

}  // namespace antecedent
