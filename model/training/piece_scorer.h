// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/bundle/text_encoder.h"
#include "model/network/batch_builder.h"
#include "model/network/conversation_transformer.h"
#include "model/training/data/joint_source.h"

namespace antecedent {

/// What the network says of the candidates of a piece, with an encoder whose upper layers learn: every message of
/// the piece is encoded once.
class PieceScorer {
public:
    PieceScorer(TextEncoder& encoder, ConversationTransformer transformer, std::int64_t frozenLayers)
        : m_encoder(encoder), m_transformer(std::move(transformer)), m_frozenLayers(frozenLayers) {}

    struct Scores {
        torch::Tensor values;  ///< [targets, places]
        torch::Tensor valid;   ///< which of the places there are
    };
    Scores scores(const JointPiece& piece, const Conversation& conversation);

private:
    struct PieceTensors {
        torch::Tensor vectors;
        MessageTokens tokens;
    };

    PieceTensors encode(const Conversation& conversation, const std::vector<std::size_t>& messages);
    void match(const JointPiece& piece, const std::vector<std::size_t>& messages, const MessageTokens& tokens,
               std::vector<BatchItem>& items);

    TextEncoder& m_encoder;
    ConversationTransformer m_transformer;
    std::int64_t m_frozenLayers;
};

}  // namespace antecedent
