// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/import/reading/import_result.h"

namespace antecedent {

/// The conversations with the links that their source or a person gave. What a model said before an exported
/// tree was written is no truth to measure against or to learn from: such places count as not annotated.
std::vector<ConversationPtr> annotatedConversations(const ImportResult& result);

}  // namespace antecedent
