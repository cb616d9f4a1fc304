// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/conversation/conversation.h"

namespace antecedent {

/// The same conversation with "Person 1", "Person 2" … in place of the speakers' names, in their messages too,
/// whole words whatever their case, and so are the nicknames that a person changed to and names with something hung on
/// ("ann_away"). Where the names came from is left out as well: the conversation's id becomes "conversation-NUMBER",
/// title, file and metadata go, messages are numbered. What else may tell who somebody is (places, addresses) stays:
/// read it before you pass it on.
ConversationPtr pseudonymised(const Conversation& conversation, std::size_t number = 1);

}  // namespace antecedent
