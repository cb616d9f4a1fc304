// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/decoding/encoding_table.h"
#include "model/evidence/conversation_walk.h"
#include "model/network/conversation_transformer.h"

namespace antecedent::bench {

/// An upper level and what it wants to see.
struct BenchNetwork {
    ConversationTransformer transformer;
    ExampleOptions example;
};

/// Goes through a conversation as the decoder does, but may pass messages without the network, so that a
/// place far back in a long conversation is reached quickly.
class BenchWalk {
public:
    /// `encoded` stands for every so many messages in turn; the target and its candidates are looked up in
    /// it.
    BenchWalk(ConversationPtr conversation, EncodedMessages encoded, BenchNetwork network);

    /// Gives each message up to `end` a place by rule: it answers the one before; every twentieth starts a
    /// thread.
    void passTo(std::size_t end);

    /// Decides the next `count` messages with the network.
    void predict(std::size_t count);

private:
    EncodedMessages m_encoded;
    EncodingTable m_encodings;
    ConversationTransformer m_transformer;
    ConversationWalk m_walk;
};

}  // namespace antecedent::bench
