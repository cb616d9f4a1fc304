// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/encoding_table.h"

#include <numeric>

namespace antecedent {
namespace {

torch::Tensor emptyLike(const torch::Tensor& part, std::int64_t rows) {
    auto sizes = part.sizes().vec();
    sizes[0] = rows;
    return torch::empty(sizes, part.options());  // rows are read only after they were written
}

/// Room for so many tokens, the further ones masked.
MessageTokens padded(const MessageTokens& tokens, std::int64_t length) {
    const auto missing = length - tokens.mask.size(1);
    return {torch::constant_pad_nd(tokens.states, {0, 0, 0, missing}),
            torch::constant_pad_nd(tokens.mask, {0, missing})};
}

}  // namespace

EncodingTable::EncodingTable(EncodedMessages messages)
    : m_rows(messages.vectors.size(0)), m_size(m_rows), m_encoded(std::move(messages)) {}

torch::Tensor EncodingTable::rowsOf(const std::vector<std::int64_t>& messages) const {
    std::vector<std::int64_t> rows;
    rows.reserve(messages.size());
    for (const std::int64_t message : messages) {
        rows.push_back(message < m_rows ? message : 1 + (message - 1) % (m_rows - 1));
    }
    return torch::tensor(rows);
}

void EncodingTable::append(const EncodedMessages& messages) {
    torch::InferenceMode inference;
    const auto count = messages.vectors.size(0);
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), m_size);
    const auto rows = rowsOf(indices);
    if (!m_encoded.vectors.defined()) m_encoded.vectors = emptyLike(messages.vectors, m_rows);
    m_encoded.vectors.index_copy_(0, rows, messages.vectors);
    if (messages.tokens.defined()) {
        if (!m_encoded.tokens.defined()) {
            m_encoded.tokens = {emptyLike(messages.tokens.states, m_rows),
                                emptyLike(messages.tokens.mask, m_rows).zero_()};
        }
        m_encoded.tokens.states.index_copy_(0, rows, messages.tokens.states);
        m_encoded.tokens.mask.index_copy_(0, rows, messages.tokens.mask);
    }
    m_size += count;
}

EncodedMessages EncodingTable::select(const std::vector<std::size_t>& messages) const {
    const auto rows = rowsOf({messages.begin(), messages.end()});
    EncodedMessages result{m_encoded.vectors.index_select(0, rows), {}};
    if (!m_encoded.tokens.defined()) return result;
    const auto mask = m_encoded.tokens.mask.index_select(0, rows);
    const auto longest = std::max<std::int64_t>(1, mask.sum(1).max().item<std::int64_t>());
    result.tokens.mask = mask.narrow(1, 0, longest);
    result.tokens.states = m_encoded.tokens.states.narrow(1, 0, longest).index_select(0, rows);
    return result;
}

bool EncodingTable::holds(std::size_t message) const {
    const auto place = static_cast<std::int64_t>(message);
    return place >= m_first && place < m_size && (place == 0 || place + m_rows > m_size);
}

EncodedMessages joined(const EncodedMessages& first, const EncodedMessages& others) {
    EncodedMessages result{torch::cat({first.vectors, others.vectors}), {}};
    if (!first.tokens.defined() || !others.tokens.defined()) return result;
    const auto longest = std::max(first.tokens.mask.size(1), others.tokens.mask.size(1));
    const MessageTokens front = padded(first.tokens, longest), back = padded(others.tokens, longest);
    result.tokens = {torch::cat({front.states, back.states}), torch::cat({front.mask, back.mask})};
    return result;
}

}  // namespace antecedent
