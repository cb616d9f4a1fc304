// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/conversation/conversation.h"

namespace antecedent {

/// Position of the first message with a known place; the size where there is none.
std::size_t firstAnnotated(const Conversation& conversation);

struct ExcerptOptions {
    bool timed = true;      ///< times are kept
    bool addressed = true;  ///< the name that a message begins with is kept
};

/// Some messages of a conversation, given in order, as a conversation of their own. Links to messages that
/// are not among them are left out; where all of a message's links are, its place is unknown.
ConversationPtr excerpt(const Conversation& whole, const std::vector<MessageId>& messages,
                        const ExcerptOptions& options);

}  // namespace antecedent
