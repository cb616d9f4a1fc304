// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/speech_stretches.h"

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Speakers that are not known have such names.
bool isNobody(std::string_view name) {
    return name == "U_UKN" || name == "UKN" || name == "unknown";
}

/// Gives each word the speaker of the last stretch that begins before it.
void nameSpeakers(std::vector<SpeechPiece>& words, std::vector<SpeechPiece> stretches) {
    const auto earlier = [](const SpeechPiece& a, const SpeechPiece& b) {
        return a.start.value_or(0) < b.start.value_or(0);
    };
    std::stable_sort(stretches.begin(), stretches.end(), earlier);
    for (SpeechPiece& word : words) {
        const auto next = std::upper_bound(stretches.begin(), stretches.end(), word, earlier);
        if (next != stretches.begin() && word.speaker.empty()) word.speaker = std::prev(next)->speaker;
        if (isNobody(word.speaker)) word.speaker.clear();
    }
}

}  // namespace

RecognisedSpeech readParagraphedWords(const json& root) {
    RecognisedSpeech speech = speechRecordsIn(listOf(root, "words"), true);
    std::vector<SpeechPiece> stretches;
    for (const json& paragraph : listOf(root, "paragraphs")) stretches.push_back(speechPieceOf(paragraph));
    nameSpeakers(speech.pieces, std::move(stretches));
    return speech;
}

RecognisedSpeech readKaldi(const json& root) {
    const json* answer = memberOf(root, "retval");
    RecognisedSpeech speech = speechRecordsIn(listOf(answer ? *answer : root, "words"), true);
    std::vector<SpeechPiece> stretches;
    const json* segmentation = memberOf(answer ? *answer : root, "segmentation");
    for (const json& segment : listOf(segmentation ? *segmentation : root, "segments")) {
        SpeechPiece stretch = speechPieceOf(segment);
        const std::string name = textAt(segment, {"speaker", "@id"});
        if (!name.empty()) stretch.speaker = name;
        stretches.push_back(std::move(stretch));
    }
    nameSpeakers(speech.pieces, std::move(stretches));
    return speech;
}

RecognisedSpeech readOyez(const json& root) {
    RecognisedSpeech speech;
    for (const json& section : listOf(*memberOf(root, "transcript"), "sections")) {
        for (const json& turn : listOf(section, "turns")) {
            SpeechPiece piece = speechPieceOf(turn);
            piece.speaker = textAt(turn, {"speaker", "name"});
            for (const json& block : listOf(turn, "text_blocks"))
                piece.text += (piece.text.empty() ? "" : "\n") + std::string(trim(stringOf(block, "text")));
            if (!piece.text.empty()) speech.pieces.push_back(std::move(piece));
        }
    }
    return speech;
}

RecognisedSpeech readDraftBlocks(const json& root) {
    RecognisedSpeech speech;
    for (const json& block : root.is_array() ? root : listOf(root, "blocks")) {
        const json* data = memberOf(block, "data");
        if (!data) continue;
        const auto words = speechRecordsIn(listOf(*data, "words"), true).pieces;
        SpeechPiece piece = speechPieceOf(*data);
        piece.text = stringOf(block, "text");
        if (!words.empty()) {
            piece.start = words.front().start;
            piece.end = words.back().end;
        }
        if (isNobody(piece.speaker)) piece.speaker.clear();
        if (!trim(piece.text).empty()) speech.pieces.push_back(std::move(piece));
    }
    return speech;
}

}  // namespace antecedent
