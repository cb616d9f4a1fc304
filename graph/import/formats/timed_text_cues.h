// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "graph/base/error.h"
#include "graph/import/formats/subtitle_cues.h"

namespace antecedent {

/// Whether it is subtitles in TTML (also DFXP, IMSC and EBU-TT), or the captions that YouTube hands out as XML.
bool isTimedText(std::string_view text);

/// Their cues, with the agent that speaks where one is named. BadInput, naming `where`, for what is no XML.
Result<std::vector<SubtitleCue>> parseTimedText(std::string_view text, const std::string& where);

}  // namespace antecedent
