// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/redecision.h"

#include <algorithm>

namespace antecedent {

std::vector<std::size_t> differences(const StandingLinks& one, const StandingLinks& other, std::size_t size) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < size; ++i) {
        const auto *a = standing(one, i), *b = standing(other, i);
        if ((a == nullptr) != (b == nullptr) || (a != nullptr && *a != *b)) found.push_back(i);
    }
    return found;
}

bool sameScores(const MessageScores& one, const MessageScores& other) {
    return one.parents == other.parents &&
           std::equal(one.candidates.begin(), one.candidates.end(), other.candidates.begin(), other.candidates.end(),
                      [](const Candidate& a, const Candidate& b) {
                          return a.parent == b.parent && a.probability == b.probability;
                      });
}

/// What the walk passed on its way has the same place in both.
void Redecision::arrive(const ConversationWalk& walk) {
    const ThreadHistory& history = walk.state().history();
    while (m_before.size() < walk.state().size()) {
        const std::size_t message = m_before.size();
        m_before.arrive(walk.read(message));
        if (message == walk.target()) return;
        m_before.decide(MessagePlace{{}, {}, history.known(message)});
        m_difference.decidedAlike(message);
    }
}

}  // namespace antecedent
