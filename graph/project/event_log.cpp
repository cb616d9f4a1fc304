// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/event_log.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <random>

#include "graph/project/message_rows.h"

namespace antecedent {
namespace {

constexpr std::array kinds = {DecisionKind::Set,  DecisionKind::Confirmed, DecisionKind::Unsure,
                              DecisionKind::Note, DecisionKind::Forgotten, DecisionKind::Undone};

std::string newId() {
    constexpr const char* digits = "0123456789abcdef";
    std::random_device random;
    std::string id;
    while (id.size() < 32) {
        const std::uint32_t bits = random();
        for (int shift = 0; shift < 32; shift += 4) id += digits[bits >> shift & 15U];
    }
    return id;
}

std::int64_t microsecondsNow() {
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

/// A kind that a later version writes is none that this one can apply.
std::optional<DecisionKind> kindOf(const std::string& name) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](DecisionKind kind) { return name == nameOf(kind); });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

void stamp(DecisionEvent& event, std::int64_t latest) {
    if (event.id.empty()) event.id = newId();
    if (event.time == 0) event.time = std::max(microsecondsNow(), latest + 1);
}

void EventLog::append(std::vector<DecisionEvent>& events) {
    Statement insert = m_database.prepare(
        "INSERT OR IGNORE INTO event(id,time,annotator,message,kind,parents,shown,note,target) "
        "VALUES(?,?,?,?,?,?,?,?,?)");
    std::int64_t latest = m_database.number("SELECT max(time) FROM event");
    for (DecisionEvent& event : events) {
        stamp(event, latest);
        latest = std::max(latest, event.time);
        insert.bind(0, event.id).bind(1, event.time).bind(2, event.annotator).bind(3, event.message);
        insert.bind(4, nameOf(event.kind)).bind(5, rowsText(event.parents)).bind(6, event.shown);
        insert.bind(7, event.note).bind(8, event.target).run();
    }
}

std::vector<DecisionEvent> EventLog::read(std::int64_t after, std::int64_t& last) const {
    Statement query = m_database.prepare(
        "SELECT number,id,time,annotator,message,kind,parents,shown,note,target FROM event WHERE number>? ORDER BY "
        "number");
    std::vector<DecisionEvent> events;
    last = after;
    for (query.bind(0, after); query.step();) {
        last = query.number(0);
        const auto kind = kindOf(query.text(5));
        if (!kind) continue;
        events.push_back({query.text(1), query.number(2), query.text(3), query.number(4), *kind, rowsOf(query.text(6)),
                          query.text(7), query.text(8), query.text(9)});
    }
    return events;
}

}  // namespace antecedent
