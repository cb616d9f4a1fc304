// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/encoding_task.h"

#include <utility>

#include "model/evidence/message_facts.h"

namespace antecedent {
namespace {

/// What a layer works on stays in the processor's cache; padded texts want many of similar length.
constexpr std::size_t tokensEncodedAtOnce = 768, paddedTokensEncodedAtOnce = 2048;

}  // namespace

EncodingTask::EncodingTask(const TextEncoder& encoder, const Conversation& conversation, MessageRange range,
                           TokenMatch match)
    : m_network(encoder.network()),
      m_match(std::move(match)),
      m_messages(static_cast<std::int64_t>(range.to - range.from)) {
    if (m_network->is_training()) m_network->eval();  // else threads that encode at once would all write the same
    for (std::size_t i = range.from; i < range.to; ++i) {
        if (isMembership(conversation.messages()[i])) continue;
        m_places.push_back(static_cast<std::int64_t>(i - range.from));
        m_texts.push_back(encoder.tokens(conversation, i));
    }
    m_batches = batchesByLength(m_texts, m_network->padsTexts() ? paddedTokensEncodedAtOnce : tokensEncodedAtOnce);
    m_encoded.resize(m_batches.size());
}

void EncodingTask::encode(std::size_t batch) {
    torch::InferenceMode inference;
    std::vector<const std::vector<std::int32_t>*> rows;
    for (const std::size_t text : m_batches[batch]) rows.push_back(&m_texts[text]);
    const auto [ids, mask] = paddedTokens(rows);
    UtteranceEncoder network = m_network;
    TokenMatch match = m_match;
    const auto states = network->tokenStates(ids, mask);
    m_encoded[batch].vectors = UtteranceEncoderImpl::pooled(states, mask).to(torch::kFloat32);
    if (!match.is_empty()) m_encoded[batch].tokens = match->project(states, mask);
}

EncodedMessages EncodingTask::result() const {
    torch::InferenceMode inference;
    EncodedMessages all{torch::zeros({m_messages, m_network->options().hidden}), {}};
    for (std::size_t batch = 0; batch < m_encoded.size(); ++batch) {
        const Encoded& one = m_encoded[batch];
        const auto places = placesOf(batch);
        all.vectors.index_copy_(0, places, one.vectors);
        if (!one.tokens.defined()) continue;
        const TokenMatchOptions& options = m_match->options();
        if (!all.tokens.defined()) {
            all.tokens.states =
                torch::zeros({m_messages, options.tokens, options.width}, one.tokens.states.scalar_type());
            all.tokens.mask = torch::zeros({m_messages, options.tokens}, torch::kBool);
        }
        const auto length = one.tokens.mask.size(1);
        all.tokens.states.narrow(1, 0, length).index_copy_(0, places, one.tokens.states);
        all.tokens.mask.narrow(1, 0, length).index_copy_(0, places, one.tokens.mask);
    }
    return all;
}

torch::Tensor EncodingTask::placesOf(std::size_t batch) const {
    std::vector<std::int64_t> places;
    for (const std::size_t text : m_batches[batch]) places.push_back(m_places[text]);
    return torch::tensor(places);
}

}  // namespace antecedent
