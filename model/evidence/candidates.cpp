// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/candidates.h"

#include <algorithm>

namespace antecedent {
namespace {
// Bounds the walk back through hours of nothing but people joining and leaving, or through other topics.
constexpr std::size_t longestLookPerCandidate = 20;

/// Whether a message of this group may answer one of that.
bool reaches(const ThreadConstraint& from, const ThreadConstraint& to) {
    if (from.group.empty()) return to.group.empty() || !to.exclusive;
    return to.group == from.group;
}

}  // namespace

void GroupRoots::add(const Conversation& conversation, std::size_t index) {
    const ThreadConstraint& thread = conversation.messages()[index].thread;
    if (!thread.exclusive || thread.group.empty()) return;
    const bool named = thread.root && thread.root->valid() && thread.root->index() <= index;
    m_roots.try_emplace(thread.group, named ? thread.root->index() : index);
}

std::size_t GroupRoots::of(const Conversation& conversation, std::size_t index) const {
    const ThreadConstraint& thread = conversation.messages()[index].thread;
    if (!thread.exclusive) return none;
    const auto found = m_roots.find(thread.group);
    return found == m_roots.end() ? none : found->second;
}

std::size_t farthestCandidate(std::size_t window) {
    return window * longestLookPerCandidate;
}

std::vector<std::size_t> candidatesFor(const ConversationState& state, const Conversation& conversation,
                                       const CandidateLimits& limits) {
    const std::size_t target = state.size() - 1;
    const ThreadConstraint& thread = conversation.messages()[target].thread;
    std::vector<std::size_t> result{target};
    const std::size_t oldest = target - std::min(target, farthestCandidate(limits.window));
    for (std::size_t i = target; i-- > oldest && result.size() <= limits.window;) {
        if (state.facts(i).membership) continue;
        if (i == limits.root || reaches(thread, conversation.messages()[i].thread)) result.push_back(i);
    }
    const bool posts = state.genre() == Genre::Forum || state.genre() == Genre::Mail;
    const bool exclusive = limits.root != GroupRoots::none;
    const std::size_t first = exclusive ? limits.root : 0;
    if (exclusive || (posts && thread.group.empty() && reaches(thread, conversation.messages()[0].thread))) {
        if (first < result.back()) result.push_back(first);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

}  // namespace antecedent
