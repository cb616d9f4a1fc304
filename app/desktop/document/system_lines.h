// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// True for what a program said of the conversation ("joined", "left", "is now known as") and that nobody answered:
/// it is read between the messages, but it is none, and starts no thread.
bool isSystemLine(const ReplyTree& tree, MessageId message);

/// The tree of the messages alone, for what is counted. Messages get new numbers where there are such lines.
ReplyTree withoutSystemLines(const ReplyTree& tree);

}  // namespace antecedent
