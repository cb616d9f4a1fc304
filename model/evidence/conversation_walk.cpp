// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/conversation_walk.h"

#include <algorithm>

namespace antecedent {

ConversationWalk::ConversationWalk(ConversationPtr conversation, const WalkOptions& options)
    : m_options(options), m_reader(options.facts), m_state(options.genre) {
    grow(std::move(conversation));
}

void ConversationWalk::grow(ConversationPtr longer) {
    m_conversation = std::move(longer);
    if (m_options.shown == ShownReplies::Platform) m_platform = m_conversation->platformReplies();
}

/// Whether a message is seen to declare a reply.
bool ConversationWalk::shows(std::size_t index) const {
    if (m_options.shown == ShownReplies::None) return false;
    const auto& parents = m_conversation->messages()[index].declaredParents;
    return parents && !parents->empty() && (m_options.shown == ShownReplies::All || m_platform[index]);
}

void ConversationWalk::readUpTo(std::size_t index) {
    while (m_read.size() <= index) {
        const std::size_t next = m_read.size();
        MessageFacts facts = m_reader.read(*m_conversation, MessageId(next));
        facts.declaresReply = shows(next);
        m_read.push_back(std::make_shared<const MessageFacts>(std::move(facts)));
        m_roots.add(*m_conversation, next);
    }
}

bool ConversationWalk::next() {
    while (m_state.size() < m_conversation->size()) {
        const std::size_t index = m_state.size();
        readUpTo(index);
        m_state.arrive(m_read[index]);
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
    auto candidates =
        candidatesFor(m_state, *m_conversation, {m_options.window, m_roots.of(*m_conversation, target())});
    if (!m_options.noSelfAnswers) return candidates;
    const PersonId speaker = m_state.facts(target()).person;
    if (!speaker.valid()) return candidates;  // nobody knows who spoke: it may be anybody
    const auto own = [&](std::size_t i) { return i != target() && m_state.facts(i).person == speaker; };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), own), candidates.end());
    return candidates;
}

bool ConversationWalk::mayStart(const std::vector<std::size_t>& candidates) const {
    return candidates.size() < 2 || m_roots.of(*m_conversation, target()) == target() ||
           !m_conversation->messages()[target()].thread.exclusive;
}

}  // namespace antecedent
