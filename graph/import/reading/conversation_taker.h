// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// A conversation as it was read, with what an earlier prediction left in its source.
struct ReadConversation {
    ConversationPtr conversation;
    EarlierLinks earlier = {};
    PieceBounds piece = {};
};

/// Takes each conversation as soon as it is read. False: reading is to stop.
using ConversationTaker = std::function<bool(ReadConversation)>;

}  // namespace antecedent
