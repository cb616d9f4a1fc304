// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <map>

#include "model/evidence/conversation_state.h"

namespace antecedent {

/// What was known at some places of a conversation, so that a walk through it need not begin at its beginning. A
/// handful, farther from each other the longer the conversation is.
class WalkSnapshots {
public:
    /// To be told of each state in which no message waits for its place.
    void pass(const ConversationState& state) {
        const auto after = m_states.upper_bound(state.size());
        const std::size_t earlier = after == m_states.begin() ? 0 : std::prev(after)->first;
        const bool crowded = after != m_states.end() && after->first < state.size() + m_spacing;
        if (state.size() < earlier + m_spacing || crowded) return;
        m_states.emplace_hint(after, state.size(), state);
        if (m_states.size() > most) thinOut();
    }
    /// The latest of a walk of at most `size` messages; null when it is the beginning.
    const ConversationState* before(std::size_t size) const {
        const auto after = m_states.upper_bound(size);
        return after == m_states.begin() ? nullptr : &std::prev(after)->second;
    }
    /// What lies behind message `from` was decided otherwise, up to message `to`.
    void forget(std::size_t from, std::size_t to) {
        m_states.erase(m_states.upper_bound(from), m_states.upper_bound(to));
    }

private:
    void thinOut() {
        m_spacing *= 2;
        for (auto state = m_states.begin(); state != m_states.end();) {
            state = m_states.erase(state);
            if (state != m_states.end()) ++state;
        }
    }

    static constexpr std::size_t most = 12;
    std::size_t m_spacing = 500;  ///< messages
    std::map<std::size_t, ConversationState> m_states;
};

}  // namespace antecedent
