// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/conversation/conversation.h"
#include "model/evidence/conversation_state.h"

namespace antecedent {

/// The messages among which the newest message's parent is sought: the `window` messages before it
/// (membership lines do not count), of its own thread group where the source names one, and the first message
/// of a forum or mail thread however far back. Ascending; the target itself is last.
std::vector<std::size_t> candidatesFor(const ConversationState& state, const Conversation& conversation,
                                       std::size_t window);

/// The candidates of a message begin at most so many messages before it (but for a thread's first message).
std::size_t farthestCandidate(std::size_t window);

}  // namespace antecedent
