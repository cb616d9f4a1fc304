// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "graph/base/error.h"
#include "graph/conversation/conversation.h"

namespace antecedent {

/// Names of the shipped models: the usual one, and the one that reads other scripts.
inline constexpr const char* baseModel = "base";
inline constexpr const char* multilingualModel = "multilingual";

/// Share of the letters of some conversations (their first messages) that are not Latin; 0 where there are hardly any.
double shareOfOtherScripts(const std::vector<ConversationPtr>& conversations);

/// The share from which the multilingual model is taken.
inline constexpr double multilingualFrom = 0.5;

/// A shipped model, and in a sentence why this one; no sentence for the usual one.
struct ModelChoice {
    std::filesystem::path folder;
    std::string reason;
};

/// The shipped model for the script of some conversations that belong together.
Result<ModelChoice> modelFor(const std::vector<ConversationPtr>& conversations);

}  // namespace antecedent
