// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Steps of the keyboard through a conversation.
enum class Step {
    Earlier,
    Later,
    Parent,
    FirstReply,
    PreviousSibling,
    NextSibling,
    NextDoubtful,
    ThreadStart,
    ThreadEnd,
    First,
    Last
};

/// Where a step leads; the message itself when there is nothing that way. Starting from no message, every
/// step leads to the first one. NextDoubtful visits doubtful messages from the least certain on, and starts
/// again.
MessageId stepFrom(const ReplyTree& tree, MessageId message, Step step);

/// Where so many steps along time lead, backward when `count` is negative; as far as there are messages.
MessageId stepsFrom(const ReplyTree& tree, MessageId message, int count);

}  // namespace antecedent
