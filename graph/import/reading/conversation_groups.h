// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// Whether every message has a time, and times fall more often than they rise.
bool isNewestFirst(const std::vector<MessageDraft>& drafts);

/// Puts messages into the order of their times where all have one (a file that begins with the newest is turned around
/// first, so that those of one second stay in order), and every message behind those that it answers.
void putInOrder(std::vector<MessageDraft>& drafts);

/// Where messages of a thread are known to be in it and nothing else, the first after the root can only answer the
/// root: declares that. A message that others name as the root of their thread is put into it.
void declareFirstReplies(std::vector<MessageDraft>& drafts);

/// Conversations of a source whose messages stand mixed, in the order in which they begin.
class ConversationGroups {
public:
    /// Conversations get this header, with id and title of their own.
    explicit ConversationGroups(Conversation::Header header) : m_header(std::move(header)) {}

    /// The conversation of this id, begun when it is new; an empty id is that of the header.
    ConversationBuilder& of(const std::string& id);
    const Conversation::Header& header() const { return m_header; }
    std::size_t messages() const;

    /// Hands all of them over, in the order of time when it is asked for or they begin with the newest. A parent that
    /// is in another conversation is told and left out.
    void deliverTo(ConversationSink& sink, MessageOrder order);

private:
    void dropForeignParents(ConversationSink& sink);

    Conversation::Header m_header;
    std::vector<std::unique_ptr<ConversationBuilder>> m_builders;
    std::unordered_map<std::string, ConversationBuilder*> m_byId;
};

}  // namespace antecedent
