// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace antecedent {

/// A message in a project file: stays the same when its source grows or is exported again. 0: none.
using MessageRow = std::int64_t;

/// What a person did to a message.
///   Set: gave it parents (none: it starts a thread). Confirmed: said that the parents shown are right.
///   Unsure: looked, and cannot say. Note: wrote something down; earlier notes stand beside it.
///   Forgotten: took back all that was decided of the message before, by anybody.
///   Undone: took back one event, the one that `target` names.
enum class DecisionKind { Set, Confirmed, Unsure, Note, Forgotten, Undone };

const char* nameOf(DecisionKind kind);

/// One entry of a project's log, which only grows. Who did what to which message, when, and what was on the screen.
struct DecisionEvent {
    std::string id;         ///< unique in the world, 32 hexadecimal digits; empty: given when it is appended
    std::int64_t time = 0;  ///< microseconds since 1970 UTC; 0: given when it is appended
    std::string annotator;
    MessageRow message = 0;
    DecisionKind kind = DecisionKind::Set;
    std::vector<MessageRow> parents;  ///< of Set and Confirmed; primary first
    std::string shown;                ///< JSON: what the person saw (parents, probability, origin); may be empty
    std::string note;
    std::string target;  ///< of Undone: id of the event taken back
};

/// What stands of one message once the log is read to its end.
struct Decision {
    MessageRow message = 0;
    bool placed = false;  ///< `parents` were set or confirmed
    bool confirmed = false;
    bool unsure = false;
    std::vector<MessageRow> parents;
    std::string annotator;
    std::int64_t time = 0;
    std::vector<std::string> notes;
};

/// Id of the latest event on a message that decided something and was not taken back; empty when there is none.
std::string latestStanding(const std::vector<DecisionEvent>& events, MessageRow message);

/// The log folded: what stands of every message that anything stands of, by message. Events count in the order of their
/// time, then of their ids, so that logs merged in any order say the same. `annotator` empty: everybody's together,
/// the latest decision counts; else of that person alone.
std::vector<Decision> foldDecisions(std::vector<DecisionEvent> events, const std::string& annotator = {});

}  // namespace antecedent
