// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/bundle/text_encoder.h"

namespace antecedent {

/// Some messages on their way to be encoded, in batches of texts of similar length. Several threads may encode
/// different batches at once.
class EncodingTask {
public:
    /// As TextEncoder::encode; the encoder must outlive the task, the conversation need not.
    EncodingTask(const TextEncoder& encoder, const Conversation& conversation, MessageRange range, TokenMatch match);

    std::size_t batches() const { return m_batches.size(); }
    /// Each batch once.
    void encode(std::size_t batch);
    /// When all batches are encoded.
    EncodedMessages result() const;

private:
    struct Encoded {
        torch::Tensor vectors;  ///< [texts, text]
        MessageTokens tokens;   ///< cut to the longest text of the batch
    };
    torch::Tensor placesOf(std::size_t batch) const;

    UtteranceEncoder m_network;
    TokenMatch m_match;
    std::int64_t m_messages;
    std::vector<std::vector<std::int32_t>> m_texts;
    std::vector<std::int64_t> m_places;  ///< of the texts among the messages
    std::vector<std::vector<std::size_t>> m_batches;
    std::vector<Encoded> m_encoded;
};

}  // namespace antecedent
