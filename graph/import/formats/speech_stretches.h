// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/import/formats/speech_pieces.h"

namespace antecedent {

/// Words, and beside them stretches of time with who speaks in each: Digital Paper Edit's paragraphs.
RecognisedSpeech readParagraphedWords(const nlohmann::json& root);
/// The same of the BBC's Kaldi, whose answer has its segments of speakers.
RecognisedSpeech readKaldi(const nlohmann::json& root);
/// Arguments of a court with the turns of its sections, as Oyez keeps them.
RecognisedSpeech readOyez(const nlohmann::json& root);
/// Blocks of an editor of transcripts, each with its words.
RecognisedSpeech readDraftBlocks(const nlohmann::json& root);

}  // namespace antecedent
