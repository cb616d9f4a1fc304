// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "graph/conversation/conversation.h"
#include "graph/tree/link_scores.h"

namespace antecedent::bench {

/// A conversation of that many messages by forty speakers, whose texts are one to four lines long; each
/// answers one of the thirty before it or, one in thirty, starts a thread. The same every time.
ConversationPtr madeConversation(std::size_t messages);

/// The same messages and links, predicted instead of declared: a third of them sure, a third likely and a
/// third doubtful, one in twenty with a second parent.
struct MadePrediction {
    ConversationPtr conversation;
    LinkScores scores;
};
MadePrediction madePrediction(std::size_t messages);

/// The same as a JSON Lines file.
void writeConversation(const Conversation& conversation, const QString& path);

}  // namespace antecedent::bench
