// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "graph/import/formats/subtitle_cues.h"

namespace antecedent {

/// Whether it is subtitles of SubStation Alpha (.ssa, .ass), which begin with "[Script Info]".
bool isSubStation(std::string_view text);

/// Their lines "Dialogue: …", whose fields a line "Format: …" names; the one called Name or Actor is the speaker.
std::vector<SubtitleCue> parseSubStation(std::string_view text, ConversationSink& sink);

}  // namespace antecedent
