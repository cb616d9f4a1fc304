// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/encode_ahead.h"

#include <ATen/Parallel.h>

#include <chrono>

namespace antecedent {
namespace {

constexpr std::chrono::milliseconds askedEvery{50};

}  // namespace

EncodeAhead::~EncodeAhead() {
    if (m_stop) *m_stop = true;
}

void EncodeAhead::start(const TextEncoder& encoder, ConversationPtr conversation, MessageRange range,
                        TokenMatch match) {
    m_encoded = std::async(std::launch::async, [&encoder, conversation, range, match, stop = m_stop] {
        at::set_num_threads(1);
        return encoder.encode(*conversation, range, match, [&stop] { return !*stop; });
    });
}

std::optional<EncodedMessages> EncodeAhead::take(const std::function<bool()>& keepGoing) {
    if (!m_encoded.valid()) return std::nullopt;
    while (keepGoing && m_encoded.wait_for(askedEvery) != std::future_status::ready) {
        if (!keepGoing()) return std::nullopt;
    }
    return m_encoded.get();
}

}  // namespace antecedent
