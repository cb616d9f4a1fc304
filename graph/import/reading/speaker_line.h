// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "graph/conversation/time_text.h"

namespace antecedent {

/// "Ann: hello" taken apart; views into the line.
struct SpeakerLine {
    std::string_view name;
    std::string_view text;
};

/// A name of at most 63 characters, a colon, a blank and a text. Says nothing of whether the name is one.
std::optional<SpeakerLine> splitSpeaker(std::string_view line);

/// Whether words look like the name of a speaker rather than the beginning of a sentence with a colon in it:
/// few words, capitals, no punctuation of sentences.
bool looksLikeName(std::string_view name);

/// "The wind" and "Your task is": no name, but how sentences begin. "The Chair" may be one.
bool beginsLikeSentence(std::string_view name);

/// Whether it is one of the words that stand in front of colons as names do: "NB", "Note", "Example 2", "INFO".
bool isLabel(std::string_view name);

/// A time in front of a line, with or without brackets: "[12:34]", "(00:01:02)", "00:01:02", "[2026-03-09
/// 14:05]".
struct LeadingTime {
    std::optional<ClockText> clock;
    std::optional<Timestamp> calendar;
    std::string_view rest;  ///< of the line, without blanks and a dash in front
    bool zoned = false;     ///< it says that it is of UTC
};

std::optional<LeadingTime> splitTime(std::string_view line);

}  // namespace antecedent
