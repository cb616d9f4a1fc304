// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/encoding_feed.h"

#include <algorithm>
#include <utility>

namespace antecedent {
namespace {

constexpr std::size_t encodedAhead = 512;

EncodingTable tableFor(const EncodingSource& source) {
    if (source.vectors.defined()) return EncodingTable(EncodedMessages{source.vectors, {}});
    return EncodingTable(source.kept);
}

}  // namespace

EncodingFeed::EncodingFeed(ConversationPtr conversation, TokenMatch match, EncodingSource source)
    : m_conversation(std::move(conversation)),
      m_match(std::move(match)),
      m_source(std::move(source)),
      m_table(tableFor(m_source)),
      m_ahead(m_source.helpers) {}

void EncodingFeed::beginAt(std::size_t message) {
    m_begun = message;
    m_table.beginAt(message);
}

/// Without helpers nothing waits.
void EncodingFeed::encodeAhead() {
    const std::size_t step = std::min(atOnce, m_source.encoder->messagesAtOnce());
    const std::size_t most = 1 + (m_source.helpers > 0 ? encodedAhead / step : 0);
    while (m_ahead.size() < most && m_begun < m_conversation->size()) {
        const MessageRange next{m_begun, std::min(m_begun + step, m_conversation->size())};
        m_ahead.add(std::make_unique<EncodingTask>(*m_source.encoder, *m_conversation, next, m_match));
        m_begun = next.to;
    }
}

bool EncodingFeed::reach(std::size_t message, const std::function<bool()>& keepGoing) {
    while (m_table.size() <= message) {
        encodeAhead();
        const auto encoded = m_ahead.take(keepGoing);
        if (!encoded) return false;
        m_table.append(*encoded);
        if (m_source.helpers > 0) encodeAhead();
    }
    return true;
}

EncodedBlocks::Encode EncodingFeed::encodeAgain() const {
    return [this](MessageRange range) { return *m_source.encoder->encode(*m_conversation, range, m_match); };
}

void EncodingFeed::makeReady(MessageRange messages, const std::function<bool()>& keepGoing) {
    for (std::size_t i = messages.from; i < messages.to && keepGoing(); ++i) {
        if (i < m_table.size() && !m_table.holds(i)) m_blocks.make(i, m_conversation->size(), encodeAgain());
    }
}

/// What is no longer kept is made anew: the root of a thread group alone, or all that stand before a message which is
/// decided once more.
EncodedMessages EncodingFeed::of(const std::vector<std::size_t>& messages) {
    const auto held = std::partition_point(messages.begin(), messages.end(),
                                           [this](std::size_t message) { return !m_table.holds(message); });
    if (held == messages.begin()) return m_table.select(messages);
    const auto encode = encodeAgain();
    const std::vector<std::size_t> far(messages.begin(), held), near(held, messages.end());
    const EncodedMessages first =
        far.size() == 1 ? encode({far.front(), far.front() + 1}) : m_blocks.select(far, m_conversation->size(), encode);
    return near.empty() ? first : joined(first, m_table.select(near));
}

}  // namespace antecedent
