// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/base/strong_id.h"
#include "graph/project/content_store.h"
#include "graph/project/decision.h"

namespace antecedent {

/// A decision at its place in conversations that are open.
struct PlacedDecision {
    std::size_t conversation = 0;
    MessageId message;
    std::vector<MessageId> parents;
    Decision decision;
};

struct PlacedDecisions {
    std::vector<PlacedDecision> placed;
    std::vector<Decision> unplaced;  ///< their message, or one they name as parent, is not there for sure
};

/// Finds the messages that decisions speak of. Decisions about messages of other sources are in neither list.
PlacedDecisions placeDecisions(const std::vector<Decision>& decisions, const std::vector<ConversationRows>& rows);

}  // namespace antecedent
