// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>

#include "model/bundle/text_encoder.h"

namespace antecedent {

/// Encodes the next messages of a conversation on a thread of its own while those before them are decided.
class EncodeAhead {
public:
    EncodeAhead() = default;
    EncodeAhead(EncodeAhead&&) = default;
    EncodeAhead& operator=(EncodeAhead&&) = delete;
    /// Stops what is under way.
    ~EncodeAhead();

    /// Begins with `range`; the encoder must outlive this.
    void start(const TextEncoder& encoder, ConversationPtr conversation, MessageRange range, TokenMatch match);
    /// Waits for what was started. nullopt when nothing was, or when `keepGoing` (if given) turned false
    /// meanwhile: then it goes on and may be asked for again.
    std::optional<EncodedMessages> take(const std::function<bool()>& keepGoing);

private:
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::future<std::optional<EncodedMessages>> m_encoded;
};

}  // namespace antecedent
