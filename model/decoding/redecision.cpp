// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/redecision.h"

namespace antecedent {

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
