// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "model/bundle/text_encoder.h"

namespace antecedent {

/// The encoded messages that can still be candidates: the newest `rows` of a conversation, and its first
/// message. Memory does not grow with the conversation.
class EncodingTable {
public:
    /// Room for the newest `rows` messages.
    explicit EncodingTable(std::size_t rows) : m_rows(static_cast<std::int64_t>(rows)) {}
    /// All messages of a conversation.
    explicit EncodingTable(EncodedMessages messages);

    /// Begins with this message, and holds none before it. Before anything was appended.
    void beginAt(std::size_t message) { m_first = m_size = static_cast<std::int64_t>(message); }

    /// Appends messages that follow those appended before; at most `rows` at once.
    void append(const EncodedMessages& messages);
    /// The message that would be appended next.
    std::size_t size() const { return static_cast<std::size_t>(m_size); }

    /// False where newer messages have taken its place, and before the beginning.
    bool holds(std::size_t message) const;

    /// The encodings of some messages, which it holds, in their order. Tokens are cut to the longest of them.
    EncodedMessages select(const std::vector<std::size_t>& messages) const;

private:
    torch::Tensor rowsOf(const std::vector<std::int64_t>& messages) const;

    std::int64_t m_rows;
    std::int64_t m_first = 0;
    std::int64_t m_size = 0;
    EncodedMessages m_encoded;  ///< row 0: the first message; the others in a ring
};

/// Encodings of some messages, and before them those of others.
EncodedMessages joined(const EncodedMessages& first, const EncodedMessages& others);

}  // namespace antecedent
