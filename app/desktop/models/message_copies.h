// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

// What is put on the clipboard.

/// The whole text of one message; of several a line each: "17:03 ada: text".
QString textOf(const Conversation& conversation, const std::vector<MessageId>& messages);

/// The source's ids, one a line.
QString idsOf(const Conversation& conversation, const std::vector<MessageId>& messages);

/// "talk.txt#m12", one a line. `conversation` names one of several in a file ("talk.txt#general/m12"); empty: the only
/// one.
QString referencesTo(const Conversation& conversation, const std::vector<MessageId>& messages, const QString& file,
                     const QString& name = {});

/// The thread of a message to read: replies below what they answer, indented by their depth.
QString threadText(const ReplyTree& tree, MessageId message);

/// All links of a tree, separated by tabs, with a heading line: the ids of child and parent (empty: starts a thread),
/// the child's speaker, the probability, and the origin in the words of files that are written.
QString linkTable(const ReplyTree& tree);

}  // namespace antecedent
