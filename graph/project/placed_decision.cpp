// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/placed_decision.h"

#include <set>
#include <unordered_map>
#include <utility>

namespace antecedent {
namespace {

using Places = std::unordered_map<MessageRow, std::pair<std::size_t, std::size_t>>;

/// Every parent has to be in the same conversation and earlier, as when the decision was made.
bool fillParents(PlacedDecision& placed, const Places& places) {
    for (const MessageRow row : placed.decision.parents) {
        const auto parent = places.find(row);
        if (parent == places.end() || parent->second.first != placed.conversation) return false;
        placed.parents.emplace_back(parent->second.second);
        if (!(placed.parents.back() < placed.message)) return false;
    }
    return true;
}

}  // namespace

PlacedDecisions placeDecisions(const std::vector<Decision>& decisions, const std::vector<ConversationRows>& rows) {
    Places places;
    std::set<MessageRow> gone;
    for (std::size_t c = 0; c < rows.size(); ++c) {
        gone.insert(rows[c].gone.begin(), rows[c].gone.end());
        for (std::size_t i = 0; i < rows[c].messages.size(); ++i) places.emplace(rows[c].messages[i], std::pair(c, i));
    }
    PlacedDecisions result;
    for (const Decision& decision : decisions) {
        const auto place = places.find(decision.message);
        if (place == places.end()) {
            if (gone.count(decision.message) == 1) result.unplaced.push_back(decision);
            continue;
        }
        PlacedDecision placed{place->second.first, MessageId(place->second.second), {}, decision};
        if (fillParents(placed, places)) {
            result.placed.push_back(std::move(placed));
        } else {
            result.unplaced.push_back(decision);
        }
    }
    return result;
}

}  // namespace antecedent
