// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/speaker_messages.h"

namespace antecedent {

SpeakerMessages::SpeakerMessages(const ReplyTree& tree, const SpeakerNetwork& network, std::vector<bool> hidden)
    : m_hidden(std::move(hidden)), m_first(network.nodes.size()) {
    for (std::size_t i = 0; i < network.nodes.size(); ++i) m_nodeOfSpeaker[network.nodes[i].speaker.index()] = i;
    for (std::size_t i = tree.size(); i-- > 0;) {
        const std::size_t node = nodeOf(tree, MessageId(i));
        if (node != none) m_first[node] = MessageId(i);
    }
}

std::size_t SpeakerMessages::nodeOf(const ReplyTree& tree, MessageId message) const {
    if (!message.valid() || message.index() >= tree.size()) return none;
    // What nobody sees may be of a conversation that has grown meanwhile.
    if (!m_hidden.empty() && (message.index() >= m_hidden.size() || m_hidden[message.index()])) return none;
    const SpeakerId speaker = tree.conversation().message(message).speaker;
    const auto found = speaker.valid() ? m_nodeOfSpeaker.find(speaker.index()) : m_nodeOfSpeaker.end();
    return found == m_nodeOfSpeaker.end() ? none : found->second;
}

MessageId SpeakerMessages::after(const ReplyTree& tree, MessageId message) const {
    const std::size_t node = nodeOf(tree, message);
    for (std::size_t i = message.index() + 1; i < tree.size(); ++i) {
        if (nodeOf(tree, MessageId(i)) == node) return MessageId(i);
    }
    return m_first[node];
}

MessageId SpeakerMessages::firstTo(const ReplyTree& tree, std::size_t from, std::size_t to) const {
    for (std::size_t i = m_first[from].index(); i < tree.size(); ++i) {
        if (nodeOf(tree, MessageId(i)) != from) continue;
        for (const Link& link : tree.attachment(MessageId(i)).parents) {
            if (nodeOf(tree, link.parent) == to) return MessageId(i);
        }
    }
    return m_first[from];
}

}  // namespace antecedent
