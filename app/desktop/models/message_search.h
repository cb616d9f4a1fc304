// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "graph/conversation/conversation.h"

namespace antecedent {

/// Messages whose text or speaker contains some words, whatever their case, in time order.
std::vector<MessageId> findMessages(const Conversation& conversation, const QString& words);

/// The match after (or before) a message, starting again at the other end; invalid when there is none.
MessageId nextMatch(const std::vector<MessageId>& matches, MessageId from, bool forward);

}  // namespace antecedent
