// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// A mail or news article taken apart (RFC 5322, MIME).
struct MailMessage {
    MessageDraft draft;                   ///< id, speaker, time, subject, text and meta; its parents not yet
    std::vector<std::string> inReplyTo;   ///< message ids without angle brackets, as written
    std::vector<std::string> references;  ///< oldest first
    bool saysReply = false;               ///< the subject begins with "Re:"
};

/// Nullopt when there is neither a sender nor a subject, a date or a text.
std::optional<MailMessage> parseMail(std::string_view bytes);

}  // namespace antecedent
