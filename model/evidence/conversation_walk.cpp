// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/conversation_walk.h"

#include <algorithm>

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

std::vector<std::size_t> ConversationWalk::candidates() const {
    auto candidates = candidatesFor(m_state, *m_conversation, m_options.window);
    if (!m_options.noSelfAnswers) return candidates;
    const PersonId speaker = m_state.facts(target()).person;
    if (!speaker.valid()) return candidates;  // nobody knows who spoke: it may be anybody
    const auto own = [&](std::size_t i) { return i != target() && m_state.facts(i).person == speaker; };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), own), candidates.end());
    return candidates;
}

}  // namespace antecedent
