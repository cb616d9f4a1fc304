// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/conversation/conversation.h"

namespace antecedent {

/// The same conversation with "Person 1", "Person 2" … in place of the speakers' names, in their messages
/// too, whole words whatever their case. Where the names came from is left out as well: title, file and
/// subjects. What else may tell who somebody is (nicknames, places, addresses) stays: read it before you pass
/// it on.
ConversationPtr pseudonymised(const Conversation& conversation);

}  // namespace antecedent
