// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// What somebody says between two points of a recording.
struct TimedTurn {
    std::string id;
    std::string speaker;
    std::string speakerId;
    std::optional<Timestamp> start;
    std::optional<Timestamp> end;
    std::string text;
    std::size_t line = 0;
};

/// Hands turns of several speakers' tracks over as one conversation in the order of their beginnings; those without a
/// text are left out.
void deliverTurns(Conversation::Header header, std::vector<TimedTurn> turns, ConversationSink& sink);

}  // namespace antecedent
