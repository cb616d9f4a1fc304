// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/placed_decision.h"

namespace antecedent {
namespace {

bool fillParents(PlacedDecision& placed, const RowPlaces& places) {
    for (const MessageRow row : placed.decision.parents) {
        const auto* parent = places.of(row);
        if (parent == nullptr || parent->first != placed.conversation) return false;
        placed.parents.push_back(parent->second);
        if (!(placed.parents.back() < placed.message)) return false;
    }
    return true;
}

}  // namespace

RowPlaces::RowPlaces(const std::vector<ConversationRows>& rows) {
    for (std::size_t c = 0; c < rows.size(); ++c) {
        m_gone.insert(rows[c].gone.begin(), rows[c].gone.end());
        for (std::size_t i = 0; i < rows[c].messages.size(); ++i) {
            m_places.emplace(rows[c].messages[i], Place(c, MessageId(i)));
        }
    }
}

const RowPlaces::Place* RowPlaces::of(MessageRow row) const {
    const auto found = m_places.find(row);
    return found == m_places.end() ? nullptr : &found->second;
}

PlacedDecisions placeDecisions(const std::vector<Decision>& decisions, const RowPlaces& places) {
    PlacedDecisions result;
    for (const Decision& decision : decisions) {
        const auto* place = places.of(decision.message);
        if (place == nullptr) {
            if (places.isGone(decision.message)) result.unplaced.push_back(decision);
            continue;
        }
        PlacedDecision placed{place->first, place->second, {}, decision};
        if (fillParents(placed, places)) {
            result.placed.push_back(std::move(placed));
        } else {
            result.unplaced.push_back(decision);
        }
    }
    return result;
}

PlacedDecisions placeDecisions(const std::vector<Decision>& decisions, const std::vector<ConversationRows>& rows) {
    return placeDecisions(decisions, RowPlaces(rows));
}

}  // namespace antecedent
