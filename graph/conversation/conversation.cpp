// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/conversation/conversation.h"

#include <algorithm>

namespace antecedent {

Conversation::Conversation(Header header, std::vector<Speaker> speakers, std::vector<Message> messages)
    : m_header(std::move(header)), m_speakers(std::move(speakers)), m_messages(std::move(messages)) {}

const std::string& Conversation::speakerName(SpeakerId id) const {
    static const std::string unknown;
    return id.valid() ? m_speakers[id.index()].name : unknown;
}

bool Conversation::hasDeclaredLinks() const {
    return std::any_of(m_messages.begin(), m_messages.end(),
                       [](const Message& message) { return message.declaredParents.has_value(); });
}

std::vector<bool> Conversation::platformReplies() const {
    const auto starts = [](const Message& message) {
        return message.declaredParents && message.declaredParents->empty();
    };
    const auto unknown = [](const Message& message) { return !message.declaredParents; };
    const bool marked = std::any_of(m_messages.begin(), m_messages.end(),
                                    [](const Message& message) { return message.declaredByPlatform; });
    const bool platform = m_header.genre == Genre::Chat && std::none_of(m_messages.begin(), m_messages.end(), starts) &&
                          std::any_of(m_messages.begin(), m_messages.end(), unknown);
    std::vector<bool> replies;
    for (const Message& message : m_messages) {
        replies.push_back(!starts(message) && (marked ? message.declaredByPlatform : platform && !unknown(message)));
    }
    return replies;
}

bool Conversation::hasContinuations() const {
    return std::any_of(m_messages.begin(), m_messages.end(),
                       [](const Message& message) { return !message.continuations.empty(); });
}

std::shared_ptr<const Conversation> Conversation::withoutDeclaredLinks() const {
    return withoutDeclaredLinks([](MessageId) { return true; });
}

std::shared_ptr<const Conversation> Conversation::withoutDeclaredLinks(
    const std::function<bool(MessageId)>& which) const {
    auto messages = m_messages;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (!which(MessageId(i))) continue;
        messages[i].declaredParents.reset();
        messages[i].declaredByPlatform = false;
        messages[i].continuations.clear();
    }
    return std::make_shared<const Conversation>(m_header, m_speakers, std::move(messages));
}

}  // namespace antecedent
