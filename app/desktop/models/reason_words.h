// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// What speaks for a message answering `candidate` (the message itself: for starting a thread), in plain
/// words: "names ada; 2 min later; shares the word “dkms”". Empty when there is nothing.
QString reasonWords(const ReplyTree& tree, MessageId message, MessageId candidate);

}  // namespace antecedent
