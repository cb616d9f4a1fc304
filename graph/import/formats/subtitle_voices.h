// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/import/formats/subtitle_cues.h"

namespace antecedent {

/// What one voice says within a cue.
struct SpokenPart {
    std::string speaker;  ///< empty: the cue does not say
    std::string text;
    bool newVoice = false;  ///< behind a dash: someone else than before, unnamed
};

/// Who speaks in a file, by what stands in front of a colon. "Question: who digs?" splits like a turn too, so a name
/// has to come again or to stand in capitals, unless nearly every cue begins with one.
class CueCast {
public:
    explicit CueCast(const std::vector<SubtitleCue>& cues);
    bool has(std::string_view name) const;

private:
    std::set<std::string, std::less<>> m_names;
};

/// The cue's voices: <v Name>, "Name: text", "[Name] text", "(Name)" on a line of its own, "- " for a new
/// voice. Tags are taken out and entities decoded.
std::vector<SpokenPart> voicesOf(const SubtitleCue& cue, const CueCast& cast);

/// Automatic captions roll: each cue repeats the line of the one before. Takes out what was shown already, and the cues
/// that show nothing else. Other cues stay as they are.
void unroll(std::vector<SubtitleCue>& cues);

}  // namespace antecedent
