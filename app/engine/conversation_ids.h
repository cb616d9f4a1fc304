// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/engine/opened_conversation.h"

namespace antecedent {

/// Conversations of several files that would share an id get one each: with the folder of their file before it, or else
/// a number behind it. Outputs that name conversations by id would merge them.
void makeIdsUnique(std::vector<OpenedConversation>& conversations);

}  // namespace antecedent
