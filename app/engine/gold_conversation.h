// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include "graph/conversation/conversation.h"

namespace antecedent {

/// A conversation as it is scored, and as the model sees it.
struct GoldConversation {
    ConversationPtr scored;  ///< carries the links to score
    ConversationPtr seen;    ///< carries those that stand
};

/// All links are scored and none seen; with `keepDeclared` those that the platform declares are seen, and only the
/// others are scored.
GoldConversation goldOf(const ConversationPtr& conversation, bool keepDeclared);

/// Under which name the figures of a file stand: its folder's, or its own.
std::string evaluatedSource(const std::filesystem::path& file, bool perFile);

}  // namespace antecedent
