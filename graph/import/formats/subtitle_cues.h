// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// One cue of a WebVTT or SRT file as it stands; the text still with its tags.
struct SubtitleCue {
    std::string id;  ///< as written, or the cue's number in the file
    Timestamp start;
    Timestamp end;
    std::vector<std::string> lines;
    std::size_t line = 0;
};

/// All cues; blocks that are no cue (NOTE, STYLE, REGION, the header) are passed over, broken ones warned of.
std::vector<SubtitleCue> parseCues(std::string_view text, ConversationSink& sink);

/// What one voice says within a cue.
struct SpokenPart {
    std::string speaker;  ///< empty: the cue does not say
    std::string text;
    bool newVoice = false;  ///< behind a dash: someone else than before, unnamed
};

/// The cue's voices: <v Name>, "Name: text", "[Name] text", "(Name)" on a line of its own, "- " for a new
/// voice. Tags are taken out and entities decoded.
std::vector<SpokenPart> voicesOf(const SubtitleCue& cue);

/// "00:01:02.345 --> 00:01:05.000" anywhere a cue may begin.
bool isCueTiming(std::string_view line);

}  // namespace antecedent
