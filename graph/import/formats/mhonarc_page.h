// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// A mail as a page of an archive made by MHonArc shows it.
struct MHonArcPage {
    MessageDraft draft;  ///< without parents
    bool zoneKnown = true;
    std::vector<std::string> references;  ///< ids of the mails that it goes back to, the nearest last
};

bool isMHonArcPage(std::string_view head);
std::optional<MHonArcPage> parseMHonArcPage(std::string_view html);

}  // namespace antecedent
