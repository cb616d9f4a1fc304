// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <functional>
#include <vector>

#include "graph/conversation/conversation.h"
#include "model/bundle/text_encoder.h"
#include "model/decoding/encode_ahead.h"
#include "model/decoding/encoded_blocks.h"
#include "model/decoding/encoding_table.h"

namespace antecedent {

/// Where the encodings of a conversation come from.
struct EncodingSource {
    torch::Tensor vectors;                 ///< [messages, text], where they are kept already …
    const TextEncoder* encoder = nullptr;  ///< … else messages are encoded as they are needed
    std::size_t kept = 0;                  ///< encodings of so many messages at least stay
    std::size_t helpers = 0;               ///< threads that encode what is needed next
};

/// The encodings of a conversation's messages for a decoding that goes through them from the first to the last: made
/// somewhat ahead of it, kept while they can be candidates, and made anew where it goes back further.
class EncodingFeed {
public:
    static constexpr std::size_t atOnce = 512;  ///< messages that are encoded together at most

    /// `match` compares tokens; empty where the network uses none.
    EncodingFeed(ConversationPtr conversation, TokenMatch match, EncodingSource source);

    /// The same conversation with more messages at its end.
    void grow(ConversationPtr longer) { m_conversation = std::move(longer); }
    /// Nothing before this message is needed next. Before anything was encoded.
    void beginAt(std::size_t message);
    /// Encodes all up to a message and that one; false when `keepGoing`, asked now and then, answers false: then it may
    /// be called again.
    bool reach(std::size_t message, const std::function<bool()>& keepGoing);
    /// Makes the encodings of some messages that were reached and are not kept, until `keepGoing` answers false.
    void makeReady(MessageRange messages, const std::function<bool()>& keepGoing);
    /// The encodings of some messages that were reached, ascending, in their order.
    EncodedMessages of(const std::vector<std::size_t>& messages);

private:
    void encodeAhead();
    EncodedBlocks::Encode encodeAgain() const;

    ConversationPtr m_conversation;
    TokenMatch m_match;
    EncodingSource m_source;
    EncodingTable m_table;
    EncodedBlocks m_blocks;
    EncodeAhead m_ahead;
    std::size_t m_begun = 0;  ///< messages that are encoded, or being so
};

}  // namespace antecedent
