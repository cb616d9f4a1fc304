// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/tree/reply_tree.h"
#include "model/evidence/evidence_columns.h"

namespace antecedent {

/// A message with the few hundred before it, as the model's evidence sees them, so that what speaks for a
/// link is found in some milliseconds whatever the length of the conversation. Places number the messages in
/// here.
class NearPast {
public:
    /// `candidate` may be older than the rest; it comes first then.
    NearPast(const ReplyTree& tree, MessageId message, MessageId candidate);

    const ConversationState& state() const { return m_state; }
    std::size_t placeOf(MessageId message) const;
    std::size_t size() const { return m_messages.size(); }

    /// Content words that two messages share, rarest first, at most `most`.
    std::vector<std::string> sharedWords(std::size_t a, std::size_t b, std::size_t most) const;

private:
    void arrive(const ReplyTree& tree, MessageId message);
    void decide(const ReplyTree& tree, MessageId message);

    FactsReader m_reader;
    ConversationState m_state;
    std::vector<MessageId> m_messages;
};

}  // namespace antecedent
