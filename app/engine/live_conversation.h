// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/engine/followed_conversation.h"

namespace antecedent {

/// A conversation whose messages come one by one, such as a log that is still written. Must go before its pipeline.
class LiveConversation {
public:
    /// `most`: messages that are held; of a longer one the latest are, whose links stand. 0: all.
    LiveConversation(Pipeline& pipeline, Conversation::Header header, PredictOptions options, std::size_t most = 0);

    /// Adds messages and predicts all that have no scores yet. When it fails or is stopped, they are predicted by the
    /// next call.
    Result<void> add(std::vector<MessageDraft> messages, Control& control);

    /// Null before the first message.
    const ConversationPtr& conversation() const { return m_conversation; }
    const LinkScores& scores() const;
    ReplyTree tree() const { return ReplyTree::fromScores(m_conversation, scores(), m_options.ignoreDeclared); }
    /// Ids of the messages that are held.
    std::vector<std::string> ids() const;
    /// Messages that were dropped because they are too old.
    std::size_t dropped() const { return m_dropped; }

private:
    Result<void> predict(Control& control);
    void dropOld();

    Pipeline* m_pipeline;
    Conversation::Header m_header;
    PredictOptions m_options;
    std::size_t m_most;
    std::vector<MessageDraft> m_drafts;
    ConversationPtr m_conversation;
    std::optional<FollowedConversation> m_followed;
    std::size_t m_dropped = 0;
};

}  // namespace antecedent
