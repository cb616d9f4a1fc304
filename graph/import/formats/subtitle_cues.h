// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// One cue of a WebVTT, SRT, SBV or SubStation file as it stands; the text still with its tags.
struct SubtitleCue {
    std::string id;  ///< as written, or the cue's number in the file
    Timestamp start;
    Timestamp end;
    std::vector<std::string> lines;
    std::size_t line = 0;
    std::string speaker = {};  ///< where the layout has a field for it
};

/// All cues; blocks that are no cue (NOTE, STYLE, REGION, the header) are passed over, broken ones warned of.
std::vector<SubtitleCue> parseCues(std::string_view text, ConversationSink& sink);

/// Without tags and, in SRT, position codes such as "{\an8}"; entities decoded.
std::string cueText(std::string_view line);

/// "00:01:02.345 --> 00:01:05.000", or "0:01:02.345,0:01:05.000", anywhere a cue may begin.
bool isCueTiming(std::string_view line);

}  // namespace antecedent
