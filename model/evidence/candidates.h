// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "graph/conversation/conversation.h"
#include "model/evidence/conversation_state.h"

namespace antecedent {

/// The first message of every exclusive thread group: the one that the source names, where it is loaded and comes
/// before the others, else the first that arrived.
class GroupRoots {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Message `index` has arrived.
    void add(const Conversation& conversation, std::size_t index);
    /// The root of the exclusive group that a message is in; `none` where it is in none.
    std::size_t of(const Conversation& conversation, std::size_t index) const;

private:
    std::unordered_map<std::string, std::size_t> m_roots;
};

struct CandidateLimits {
    std::size_t window = 100;
    std::size_t root = GroupRoots::none;  ///< of the target's exclusive group
};

/// The messages among which the newest message's parent is sought: the `window` messages before it (membership lines do
/// not count), of its own thread group where the source names one, and the first message of a forum or mail thread, or
/// of an exclusive group, however far back. A message in no group is not sought among those of exclusive ones.
/// Ascending; the target itself is last.
std::vector<std::size_t> candidatesFor(const ConversationState& state, const Conversation& conversation,
                                       const CandidateLimits& limits);

/// The candidates of a message begin at most so many messages before it (but for a thread's first message).
std::size_t farthestCandidate(std::size_t window);

}  // namespace antecedent
