// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/conversation_transformer.h"
#include "model/text/conversation_walk.h"

namespace antecedent::bench {

/// Goes through a conversation as the decoder does, but may pass messages without the network, so that a place far back
/// in a long conversation is reached quickly.
class BenchWalk {
public:
    BenchWalk(ConversationPtr conversation, torch::Tensor vectors, ConversationTransformer transformer);

    /// Gives each message up to `end` a place by rule: it answers the one before; every twentieth starts a thread.
    void passTo(std::size_t end);

    /// Decides the next `count` messages with the network.
    void predict(std::size_t count);

private:
    torch::Tensor m_vectors;
    ConversationTransformer m_transformer;
    ConversationWalk m_walk;
};

}  // namespace antecedent::bench
