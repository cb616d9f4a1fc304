// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/live_conversation.h"

#include <algorithm>

namespace antecedent {

LiveConversation::LiveConversation(Pipeline& pipeline, Conversation::Header header, PredictOptions options,
                                   std::size_t most)
    : m_pipeline(&pipeline), m_header(std::move(header)), m_options(std::move(options)), m_most(most) {}

const LinkScores& LiveConversation::scores() const {
    static const LinkScores none;
    return m_followed ? m_followed->scores() : none;
}

std::vector<std::string> LiveConversation::ids() const {
    std::vector<std::string> ids;
    for (const MessageDraft& draft : m_drafts) ids.push_back(draft.id);
    return ids;
}

Result<void> LiveConversation::add(std::vector<MessageDraft> messages, Control& control) {
    if (m_most > 0 && m_drafts.size() + messages.size() > m_most) dropOld();
    for (MessageDraft& message : messages) {
        // Numbered here: by their place they would be numbered anew whenever old ones are dropped.
        if (message.id.empty()) message.id = std::to_string(m_dropped + m_drafts.size());
        m_drafts.push_back(std::move(message));
    }
    ConversationBuilder builder(m_header);
    builder.drafts() = m_drafts;
    std::vector<ImportWarning> ignored;
    m_conversation = builder.build(ignored);
    return predict(control);
}

Result<void> LiveConversation::predict(Control& control) {
    if (m_conversation->size() == 0) return {};
    if (!m_followed) {
        auto begun = FollowedConversation::begin(*m_pipeline, m_conversation, m_options, control);
        if (!begun) return tl::unexpected(begun.error());
        m_followed = std::move(*begun);
    }
    return m_followed->extend(m_conversation, control);
}

/// Keeps a quarter, with the links that were decided on.
void LiveConversation::dropOld() {
    if (!m_followed) return;
    const std::size_t kept = std::min(m_most / 4, m_drafts.size());
    const std::size_t first = m_drafts.size() - kept;
    const ReplyTree before = tree();
    m_options.fixed.clear();
    for (std::size_t i = 0; i < kept && first + i < before.size(); ++i) {
        std::vector<MessageId> parents;
        for (const Link& link : before.attachment(MessageId(first + i)).parents) {
            if (link.parent.index() >= first) parents.emplace_back(link.parent.index() - first);
        }
        m_options.fixed.emplace_back(MessageId(i), std::move(parents));
    }
    m_drafts.erase(m_drafts.begin(), m_drafts.begin() + static_cast<std::ptrdiff_t>(first));
    m_dropped += first;
    m_followed.reset();
}

}  // namespace antecedent
