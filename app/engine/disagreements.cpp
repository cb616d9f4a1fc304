// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/disagreements.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace antecedent {
namespace {

constexpr const char* choicesName = "choices";

bool isAdjudication(const DecisionEvent& event) {
    if (event.kind != DecisionKind::Set && event.kind != DecisionKind::Confirmed) return false;
    const auto shown = nlohmann::json::parse(event.shown, nullptr, false);
    return shown.is_object() && shown.contains(choicesName);
}

std::map<std::pair<std::string, MessageRow>, std::vector<DecisionEvent>> byPersonAndMessage(
    const std::vector<DecisionEvent>& events) {
    std::map<std::pair<std::string, MessageRow>, std::vector<DecisionEvent>> groups;
    for (const DecisionEvent& event : events) groups[{event.annotator, event.message}].push_back(event);
    return groups;
}

/// Without the events that an adjudicator has put an end to: all up to an adjudication that stands.
std::vector<DecisionEvent> unsettled(const std::vector<DecisionEvent>& events) {
    std::map<MessageRow, std::int64_t> settledAt;
    for (const auto& [place, own] : byPersonAndMessage(events)) {
        const std::string latest = latestStanding(own, place.second);
        const auto event =
            std::find_if(own.begin(), own.end(), [&](const DecisionEvent& one) { return one.id == latest; });
        if (event == own.end() || !isAdjudication(*event)) continue;
        std::int64_t& settled = settledAt[place.second];
        settled = std::max(settled, event->time);
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
