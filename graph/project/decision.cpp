// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/decision.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace antecedent {
namespace {

bool earlier(const DecisionEvent& a, const DecisionEvent& b) {
    return std::tie(a.time, a.id) < std::tie(b.time, b.id);
}

/// An undo that was undone itself takes nothing back.
std::set<std::string> undoneIds(std::vector<DecisionEvent> events) {
    std::sort(events.begin(), events.end(), earlier);
    std::set<std::string> undone;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->kind == DecisionKind::Undone && undone.count(event->id) == 0) undone.insert(event->target);
    }
    return undone;
}

void apply(Decision& decision, const DecisionEvent& event) {
    decision.message = event.message;
    if (event.kind == DecisionKind::Note) {
        decision.notes.push_back(event.note);
        return;
    }
    decision.placed = event.kind == DecisionKind::Set || event.kind == DecisionKind::Confirmed;
    decision.confirmed = event.kind == DecisionKind::Confirmed;
    decision.unsure = event.kind == DecisionKind::Unsure;
    decision.parents = decision.placed ? event.parents : std::vector<MessageRow>();
    decision.annotator = event.annotator;
    decision.time = event.time;
}

}  // namespace

const char* nameOf(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Set:
            return "set";
        case DecisionKind::Confirmed:
            return "confirmed";
        case DecisionKind::Unsure:
            return "unsure";
        case DecisionKind::Note:
            return "note";
        case DecisionKind::Forgotten:
            return "forgotten";
        case DecisionKind::Undone:
            return "undone";
    }
    return "set";
}

std::string latestStanding(const std::vector<DecisionEvent>& events, MessageRow message) {
    const std::set<std::string> undone = undoneIds(events);
    const DecisionEvent* latest = nullptr;
    for (const DecisionEvent& event : events) {
        if (event.message != message || event.kind == DecisionKind::Undone || event.kind == DecisionKind::Note)
            continue;
        if (undone.count(event.id) == 0 && (latest == nullptr || earlier(*latest, event))) latest = &event;
    }
    return latest == nullptr ? std::string() : latest->id;
}

std::vector<Decision> foldDecisions(std::vector<DecisionEvent> events, const std::string& annotator) {
    if (!annotator.empty()) {
        events.erase(std::remove_if(events.begin(), events.end(),
                                    [&](const DecisionEvent& event) { return event.annotator != annotator; }),
                     events.end());
    }
    std::sort(events.begin(), events.end(), earlier);
    const std::set<std::string> undone = undoneIds(events);
    std::map<MessageRow, Decision> decisions;
    for (const DecisionEvent& event : events) {
        if (event.kind == DecisionKind::Undone || undone.count(event.id) == 1) continue;
        if (event.kind == DecisionKind::Forgotten) {
            decisions.erase(event.message);
        } else {
            apply(decisions[event.message], event);
        }
    }
    std::vector<Decision> standing;
    for (auto& [message, decision] : decisions) {
        if (decision.placed || decision.unsure || !decision.notes.empty()) standing.push_back(std::move(decision));
    }
    return standing;
}

}  // namespace antecedent
