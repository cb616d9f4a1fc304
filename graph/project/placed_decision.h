// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
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

/// Where the messages of a project stand in conversations that are open.
class RowPlaces {
public:
    using Place = std::pair<std::size_t, MessageId>;  ///< the conversation, and the message in it

    explicit RowPlaces(const std::vector<ConversationRows>& rows);

    /// Null where it is in none of them.
    const Place* of(MessageRow row) const;
    /// It was in one of them, in an earlier state of its source.
    bool isGone(MessageRow row) const { return m_gone.count(row) > 0; }

private:
    std::unordered_map<MessageRow, Place> m_places;
    std::unordered_set<MessageRow> m_gone;
};

/// Finds the messages that decisions speak of. Decisions about messages of other sources are in neither list.
PlacedDecisions placeDecisions(const std::vector<Decision>& decisions, const RowPlaces& places);
PlacedDecisions placeDecisions(const std::vector<Decision>& decisions, const std::vector<ConversationRows>& rows);

}  // namespace antecedent
