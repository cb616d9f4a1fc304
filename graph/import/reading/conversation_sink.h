// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// Whether messages stand in order, or are to be put into the order of their times (where all have one).
enum class MessageOrder { AsRead, ByTime };

/// The place of a piece in a conversation that is too long to be held: so many of its first messages were the last ones
/// of the piece before, and so many of its last ones will be the first of the next.
struct PieceBounds {
    std::size_t before = 0;
    std::size_t after = 0;
};

/// Takes what an importer reads, conversation by conversation: begin, its messages, end.
class ConversationSink {
public:
    virtual ~ConversationSink() = default;

    virtual void begin(Conversation::Header header) = 0;
    virtual void message(MessageDraft draft) = 0;
    virtual void end(MessageOrder order) = 0;
    /// One that was put together already, which takes no second place in memory on its way; the builder is empty
    /// afterwards.
    virtual void whole(ConversationBuilder& builder, MessageOrder order);

    /// Something that was read around, or that a person should know.
    virtual void warn(ImportWarning warning) = 0;
    /// Which of the programs or layouts that a format has it was, for people: "irssi".
    virtual void variant(std::string name) = 0;

    /// The conversation handed over next is a piece of a longer one.
    virtual void piece(PieceBounds) {}
};

/// Hands a conversation over that was put together in a builder, which is empty afterwards. Nothing when it has no
/// message.
void deliver(ConversationBuilder& builder, ConversationSink& sink, MessageOrder order = MessageOrder::AsRead);

}  // namespace antecedent
