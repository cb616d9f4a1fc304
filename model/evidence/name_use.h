// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "model/evidence/message_facts.h"

namespace antecedent {

/// Whether messages begin with the name of whom they answer, as in most chats of many, or hardly ever do.
/// Causal: known of the messages so far. In ubuntu-irc two in five do, in linux-irc-channel-two one in four,
/// in lean-zulip one in 200.
class NameUse {
public:
    void add(const MessageFacts& facts) {
        if (facts.membership) return;
        ++m_messages;
        m_calling += facts.addressee.valid();
    }

    /// Fewer than one message in twenty so far.
    bool rare() const { return m_calling * fewOf < m_messages; }

private:
    static constexpr std::size_t fewOf = 20;
    std::size_t m_messages = 0;
    std::size_t m_calling = 0;
};

}  // namespace antecedent
