// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/disagreements.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace antecedent {
namespace {

constexpr const char* choicesName = "choices";

bool isAdjudication(const DecisionEvent& event) {
    const auto shown = nlohmann::json::parse(event.shown, nullptr, false);
    return shown.is_object() && shown.contains(choicesName);
}

/// Whether its author has neither taken it back nor decided otherwise.
bool stands(const DecisionEvent& event, const std::vector<DecisionEvent>& events) {
    std::vector<DecisionEvent> own;
    std::copy_if(events.begin(), events.end(), std::back_inserter(own),
                 [&](const DecisionEvent& other) { return other.annotator == event.annotator; });
    return latestStanding(own, event.message) == event.id;
}

/// Without the events that an adjudicator has put an end to: all up to an adjudication that stands.
std::vector<DecisionEvent> unsettled(const std::vector<DecisionEvent>& events) {
    std::map<MessageRow, std::int64_t> settledAt;
    for (const DecisionEvent& event : events) {
        const bool decides = event.kind == DecisionKind::Set || event.kind == DecisionKind::Confirmed;
        if (decides && isAdjudication(event) && stands(event, events)) {
            settledAt[event.message] = event.time;
        }
    }
    std::vector<DecisionEvent> open;
    for (const DecisionEvent& event : events) {
        const auto settled = settledAt.find(event.message);
        if (settled == settledAt.end() || event.time > settled->second) open.push_back(event);
    }
    return open;
}

}  // namespace

std::vector<Disagreement> disagreementsIn(const ProjectDesk& desk) {
    const std::vector<DecisionEvent> events = unsettled(desk.events());
    std::set<std::string> people;
    for (const DecisionEvent& event : events) people.insert(event.annotator);
    std::map<std::pair<std::size_t, MessageId>, Disagreement> all;
    for (const std::string& person : people) {
        for (const PlacedDecision& decision : placeDecisions(foldDecisions(events, person), desk.rows()).placed) {
            if (!decision.decision.placed) continue;
            Disagreement& one = all[{decision.conversation, decision.message}];
            one.conversation = decision.conversation;
            one.message = decision.message;
            one.choices[person] = decision.parents;
        }
    }
    std::vector<Disagreement> differing;
    for (auto& [place, one] : all) {
        const auto& first = one.choices.begin()->second;
        const bool agree = std::all_of(one.choices.begin(), one.choices.end(),
                                       [&](const auto& choice) { return choice.second == first; });
        if (!agree) differing.push_back(std::move(one));
    }
    return differing;
}

std::string adjudicatedText(const std::string& shown, const Conversation& conversation,
                            const Disagreement& disagreement) {
    auto json = nlohmann::json::parse(shown, nullptr, false);
    if (!json.is_object()) json = nlohmann::json::object();
    auto& choices = json[choicesName] = nlohmann::json::object();
    for (const auto& [person, parents] : disagreement.choices) {
        auto& ids = choices[person] = nlohmann::json::array();
        for (const MessageId parent : parents) ids.push_back(conversation.message(parent).id);
    }
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace antecedent
