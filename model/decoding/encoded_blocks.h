// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <unordered_map>
#include <vector>

#include "model/bundle/text_encoder.h"

namespace antecedent {

/// Encodings of messages that lie further back than an EncodingTable keeps: made when they are asked for, some
/// neighbours at once, and kept until many others were asked for since.
class EncodedBlocks {
public:
    using Encode = std::function<EncodedMessages(MessageRange)>;

    /// The encodings of some messages (ascending, at least one) of a conversation of `size`, in their order.
    EncodedMessages select(const std::vector<std::size_t>& messages, std::size_t size, const Encode& encode);

    /// Makes the encoding of one message, with its neighbours, where it is not kept.
    void make(std::size_t message, std::size_t size, const Encode& encode);

private:
    const EncodedMessages& block(std::size_t number, std::size_t size, const Encode& encode);

    std::unordered_map<std::size_t, EncodedMessages> m_blocks;
    std::deque<std::size_t> m_order;  ///< of those kept, the longest kept first
};

}  // namespace antecedent
