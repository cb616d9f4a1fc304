// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/encoded_blocks.h"

#include <algorithm>

#include "model/decoding/encoding_table.h"

namespace antecedent {
namespace {

constexpr std::size_t blockSize = 64, mostBlocks = 256;  // 256 blocks of a chat take about 220 MB

EncodedMessages rowsOfBlock(const EncodedMessages& block, const std::vector<std::int64_t>& rows) {
    const torch::Tensor index = torch::tensor(rows);
    EncodedMessages part{block.vectors.index_select(0, index), {}};
    if (block.tokens.defined()) {
        part.tokens = {block.tokens.states.index_select(0, index), block.tokens.mask.index_select(0, index)};
    }
    return part;
}

}  // namespace

const EncodedMessages& EncodedBlocks::block(std::size_t number, std::size_t size, const Encode& encode) {
    const std::size_t from = number * blockSize, to = std::min(from + blockSize, size);
    const auto known = m_blocks.find(number);
    const bool whole = known != m_blocks.end() && static_cast<std::size_t>(known->second.vectors.size(0)) == to - from;
    if (whole) return known->second;
    if (known == m_blocks.end()) m_order.push_back(number);
    if (m_order.size() > mostBlocks) {
        m_blocks.erase(m_order.front());
        m_order.pop_front();
    }
    return m_blocks[number] = encode({from, to});
}

void EncodedBlocks::make(std::size_t message, std::size_t size, const Encode& encode) {
    block(message / blockSize, size, encode);
}

EncodedMessages EncodedBlocks::select(const std::vector<std::size_t>& messages, std::size_t size,
                                      const Encode& encode) {
    EncodedMessages result;
    for (std::size_t i = 0; i < messages.size();) {
        const std::size_t number = messages[i] / blockSize;
        std::vector<std::int64_t> rows;
        for (; i < messages.size() && messages[i] / blockSize == number; ++i) {
            rows.push_back(static_cast<std::int64_t>(messages[i] % blockSize));
        }
        const EncodedMessages part = rowsOfBlock(block(number, size, encode), rows);
        result = result.vectors.defined() ? joined(result, part) : part;
    }
    return result;
}

}  // namespace antecedent
