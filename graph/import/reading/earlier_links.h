// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// What the JSON exports say of a link ("origin", "probability", "candidates"). `link` is the object with "origin";
/// nullopt when it has none. `otherParents` (may be null) is a list of objects with "probability".
std::optional<LinkRecordDraft> linkRecordOf(const nlohmann::json& link, const nlohmann::json* otherParents);

/// Takes over "name" and "sha256" of the model that predicted, where there is one.
void setModel(Conversation::Header& header, const nlohmann::json* model);

}  // namespace antecedent
