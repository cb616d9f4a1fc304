// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// How the transcript of a meeting sets its turns apart.
enum class TurnStyle {
    None,
    Heads,   ///< "Nora Berg   0:03" and its kind on a line of its own, the text below
    Cues,    ///< "0:0:0.0 --> 0:0:1.250", the name and the text, each on a line of its own
    Colons,  ///< "Nora Berg: text", in a document that says that it is a transcript
};

/// `document`: the lines are paragraphs of a word processor, where names in front of colons are enough.
TurnStyle turnStyleOf(const std::vector<std::string>& lines, bool document);

/// Adds the turns; sets what the times count from.
void readTurns(const std::vector<std::string>& lines, TurnStyle style, ConversationBuilder& builder);

}  // namespace antecedent
