// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/conversation_walk.h"

namespace antecedent {

ConversationWalk::ConversationWalk(ConversationPtr conversation, const WalkOptions& options)
    : m_conversation(std::move(conversation)), m_options(options), m_reader(options.facts), m_state(options.genre) {}

bool ConversationWalk::next() {
    while (m_state.size() < m_conversation->size()) {
        const std::size_t index = m_state.size();
        m_state.arrive(m_reader.read(*m_conversation, MessageId(index)));
        if (m_state.facts(index).membership) {
            decide({});
        } else if (index < m_options.firstTarget) {
            decide({}, false);
        } else {
            return true;
        }
    }
    return false;
}

}  // namespace antecedent
