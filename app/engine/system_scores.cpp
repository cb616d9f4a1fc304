// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/system_scores.h"

#include <algorithm>

namespace antecedent {

void SystemScores::add(const LinkPair& pair, const LinkScores* scores) {
    m_byConversation.push_back(countLinks(pair));
    m_links += m_byConversation.back();
    m_replyLinks += countLinks(pair, SelfLinks::LeftOut);
    m_rightReplies += countRightParents(pair, Scored::Replies);
    m_rightAll += countRightParents(pair, Scored::All);
    m_wholeReplies += countRightConversation(pair, Scored::Replies);
    m_wholeAll += countRightConversation(pair, Scored::All);
    m_byDistance.add(pair);
    m_partition.add(pair);
    if (scores == nullptr) return;
    if (!m_ranking) m_ranking.emplace();
    if (!m_calibration) m_calibration.emplace();
    m_ranking->add(pair.gold, *scores);
    m_calibration->add(pair.gold, *scores);
}

PermutationResult SystemScores::comparedTo(const SystemScores& other) const {
    std::vector<PairedCounts> pairs;
    for (std::size_t i = 0; i < std::min(m_byConversation.size(), other.m_byConversation.size()); ++i) {
        pairs.push_back({m_byConversation[i], other.m_byConversation[i]});
    }
    return permutationTest(pairs);
}

}  // namespace antecedent
