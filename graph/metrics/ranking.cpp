// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/ranking.h"

#include <algorithm>

namespace antecedent {

void Ranking::add(const LinkSet& gold, const LinkScores& scores) {
    for (std::size_t i = 0; i < gold.size(); ++i) {
        if (!gold.parents[i]) continue;
        ++m_messages;
        m_replies += !gold.parents[i]->empty();
        if (i >= scores.messages.size()) continue;
        const auto& candidates = scores.messages[i].candidates;
        addReply(*gold.parents[i], MessageId(i), candidates);
        const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
            return isAnswer(*gold.parents[i], MessageId(i), candidate.parent);
        });
        if (found == candidates.end()) continue;
        const auto rank = static_cast<std::size_t>(found - candidates.begin()) + 1;
        m_reciprocal += 1 / static_cast<double>(rank);
        for (std::size_t d = 0; d < depths.size(); ++d) {
            if (rank <= depths[d]) ++m_within[d];
        }
    }
}

void Ranking::addReply(const std::vector<MessageId>& gold, MessageId message,
                       const std::vector<Candidate>& candidates) {
    if (gold.empty()) return;
    const auto best = std::find_if(candidates.begin(), candidates.end(),
                                   [message](const Candidate& candidate) { return candidate.parent != message; });
    m_rightReplies += best != candidates.end() && isAnswer(gold, message, best->parent);
}

}  // namespace antecedent
