// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/import/reading/json_outline.h"

namespace antecedent {

/// A word or a stretch of speech, as a program recognised it.
struct SpeechPiece {
    std::string speaker;               ///< empty: the program does not tell speakers apart
    std::optional<double> start, end;  ///< seconds
    std::string text;
    bool punctuation = false;  ///< no blank stands in front of it
};

/// What a program found in a recording.
struct RecognisedSpeech {
    bool words = false;  ///< pieces are single words
    std::vector<SpeechPiece> pieces;
};

/// One program's way of writing it.
struct SpeechLayout {
    std::string_view program;
    bool (*matches)(const JsonOutline& outline);
    RecognisedSpeech (*read)(const nlohmann::json& root);
};

/// A word or a stretch by the names that most programs give to its parts.
SpeechPiece speechPieceOf(const nlohmann::json& record);
RecognisedSpeech speechRecordsIn(const nlohmann::json& list, bool words);

/// Null when the document is of none of the programs.
const SpeechLayout* speechLayoutOf(const JsonOutline& outline);

}  // namespace antecedent
