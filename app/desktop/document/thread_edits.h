// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Where messages are to go; no parents: the message starts a thread.
struct NewPlace {
    MessageId child;
    std::vector<MessageId> parents;
};

/// How the threads of some messages become one: the first message of each later thread answers the latest of
/// the chosen messages before it, or else the first message of the earliest thread. Empty when all of them
/// are in one thread already.
std::vector<NewPlace> mergeThreads(const ReplyTree& tree, const std::vector<MessageId>& chosen);

/// `second` added to what each of the messages answers; taken away again where all of them have it.
/// Messages that start a thread, are not later than `second`, or answer it first of all stay as they are.
std::vector<NewPlace> toggleSecondParent(const ReplyTree& tree, const std::vector<MessageId>& messages,
                                         MessageId second);

/// The messages of `linksThatMoved`, with the parents that they had in the first tree.
std::vector<NewPlace> placesThatMoved(const ReplyTree& before, const ReplyTree& now);

}  // namespace antecedent
