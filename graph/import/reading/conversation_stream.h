// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// How much of a conversation is held at once, and how much of that is handed over again with the next piece.
struct PieceSizes {
    std::size_t most = 25'000;
    std::size_t again = 5'000;
};

/// Conversations whose messages stand together: each is handed over where the next one begins, and one that is longer
/// than a piece in pieces. The counterpart of ConversationGroups for sources larger than the memory.
class ConversationStream {
public:
    /// Conversations get this header, with id and title of their own.
    ConversationStream(Conversation::Header header, ConversationSink& sink, PieceSizes sizes = {});

    /// `atEnd` is called when all of a conversation was added and it is about to be handed over.
    void onEnd(std::function<void()> atEnd) { m_atEnd = std::move(atEnd); }
    /// Some of the open conversation was handed over already: the builder holds its end alone.
    bool wasCut() const { return m_passed > 0; }

    /// The conversation of this id, which the next message belongs to; an empty id is that of the header. Throws a
    /// StreamFailure, BadInput, where that conversation had ended before.
    ConversationBuilder& of(const std::string& id, std::size_t line);
    /// A message was added: hands a piece over where the conversation has grown too long.
    void added();
    /// Hands the last one over.
    void finish();

private:
    void begin(const std::string& id);
    void cut();

    Conversation::Header m_header;
    Conversation::Header m_current;  ///< as it was begun: those who take it may rename it
    ConversationSink& m_sink;
    PieceSizes m_sizes;
    std::function<void()> m_atEnd;
    ConversationBuilder m_builder;
    bool m_open = false;
    std::size_t m_before = 0;  ///< messages of the builder that were handed over already
    std::size_t m_passed = 0;  ///< messages of the conversation before those of the builder
    std::unordered_set<std::uint64_t> m_ended;
};

}  // namespace antecedent
