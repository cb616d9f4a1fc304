// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/timed_turns.h"

#include <algorithm>

#include "graph/base/text_lines.h"

namespace antecedent {

void deliverTurns(Conversation::Header header, std::vector<TimedTurn> turns, ConversationSink& sink) {
    header.timeBase = TimeBase::Recording;
    turns.erase(
        std::remove_if(turns.begin(), turns.end(), [](const TimedTurn& turn) { return trim(turn.text).empty(); }),
        turns.end());
    const bool timed =
        std::all_of(turns.begin(), turns.end(), [](const TimedTurn& turn) { return turn.start.has_value(); });
    if (timed) {
        std::stable_sort(turns.begin(), turns.end(),
                         [](const TimedTurn& a, const TimedTurn& b) { return *a.start < *b.start; });
    }
    ConversationBuilder builder(std::move(header));
    for (TimedTurn& turn : turns) {
        MessageDraft draft;
        draft.id = std::move(turn.id);
        draft.speaker = std::move(turn.speaker);
        draft.speakerId = std::move(turn.speakerId);
        draft.time = turn.start;
        draft.end = turn.end;
        draft.text = trim(turn.text);
        draft.line = turn.line;
        builder.add(std::move(draft));
    }
    deliver(builder, sink);
}

}  // namespace antecedent
