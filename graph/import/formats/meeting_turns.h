// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/conversation/conversation_builder.h"
#include "graph/conversation/time_text.h"

namespace antecedent {

/// How the transcript of a meeting sets its turns apart.
enum class TurnStyle {
    None,
    Heads,   ///< "Nora Berg   0:03" and its kind on a line of its own, the text below
    Cues,    ///< "0:0:0.0 --> 0:0:1.250", the name and the text, each on a line of its own
    Colons,  ///< "Nora Berg: text", in a document that says that it is a transcript
};

/// A line that names the speaker and the time of what follows.
struct TurnHead {
    std::string speaker;  ///< empty: a time alone
    ClockText clock;
    bool timeOfDay = false;  ///< with "AM" or "PM"
    bool marked = false;     ///< a gap or brackets set the two apart, as in no ordinary line
};

/// "Nora Berg  0:03", "[Nora Berg] 14:03:20", "Nora Berg (10:02)", "Nora Berg [00:12:34]:".
std::optional<TurnHead> turnHeadOf(std::string_view line);

/// `document`: the lines are paragraphs of a word processor, where names in front of colons are enough.
TurnStyle turnStyleOf(const std::vector<std::string>& lines, bool document);

/// Adds the turns; sets what the times count from.
void readTurns(const std::vector<std::string>& lines, TurnStyle style, ConversationBuilder& builder);

}  // namespace antecedent
