// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/candidates.h"

#include <algorithm>

namespace antecedent {
namespace {
// Bounds the walk back through hours of nothing but people joining and leaving, or through other topics.
constexpr std::size_t longestLookPerCandidate = 20;
}  // namespace

std::size_t farthestCandidate(std::size_t window) {
    return window * longestLookPerCandidate;
}

std::vector<std::size_t> candidatesFor(const ConversationState& state, const Conversation& conversation,
                                       std::size_t window) {
    const std::size_t target = state.size() - 1;
    const std::string& group = conversation.messages()[target].thread.group;
    std::vector<std::size_t> result{target};
    const std::size_t oldest = target - std::min(target, farthestCandidate(window));
    for (std::size_t i = target; i-- > oldest && result.size() <= window;) {
        if (state.facts(i).membership) continue;
        if (!group.empty() && conversation.messages()[i].thread.group != group) continue;
        result.push_back(i);
    }
    const bool posts = state.genre() == Genre::Forum || state.genre() == Genre::Mail;
    if (posts && group.empty() && result.back() != 0) result.push_back(0);
    std::reverse(result.begin(), result.end());
    return result;
}

}  // namespace antecedent
