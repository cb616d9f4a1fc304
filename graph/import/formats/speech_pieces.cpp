// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/speech_pieces.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/speech_stretches.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// 1.5, "1.5", "1.5s" and {"seconds": "1", "nanos": 500000000}.
std::optional<double> secondsIn(const json* value) {
    if (!value) return std::nullopt;
    if (value->is_number()) return value->get<double>();
    if (value->is_string()) {
        const auto& text = value->get_ref<const std::string&>();
        char* end = nullptr;
        const double seconds = std::strtod(text.c_str(), &end);
        const std::string_view rest = end;
        return end != text.c_str() && (rest.empty() || rest == "s") ? std::optional(seconds) : std::nullopt;
    }
    const auto whole = secondsIn(memberOf(*value, "seconds"));
    const auto nanos = secondsIn(memberOf(*value, "nanos"));
    if (!whole && !nanos) return std::nullopt;
    return whole.value_or(0) + nanos.value_or(0) * 1e-9;
}

/// What stands under a key; the object itself where nothing does.
const json& partOf(const json& object, const char* key) {
    const json* part = memberOf(object, key);
    return part ? *part : object;
}

/// Of several readings the first is the likeliest.
const json& likeliestOf(const json& record) {
    const json& readings = listOf(record, "alternatives");
    return readings.empty() ? readings : readings.front();
}

/// Some programs call single words segments.
RecognisedSpeech readSegments(const json& root) {
    constexpr std::size_t several = 8;
    RecognisedSpeech speech = speechRecordsIn(root.is_array() ? root : listOf(root, "segments"), false);
    const auto single = std::count_if(speech.pieces.begin(), speech.pieces.end(), [](const SpeechPiece& piece) {
        return trim(piece.text).find(' ') == std::string_view::npos;
    });
    speech.words = speech.pieces.size() >= several && static_cast<std::size_t>(single) == speech.pieces.size();
    return speech;
}

RecognisedSpeech readWhisperCpp(const json& root) {
    RecognisedSpeech speech;
    for (const json& record : listOf(root, "transcription")) {
        SpeechPiece piece = speechPieceOf(record);
        const auto from = secondsIn(valueAt(record, {"offsets", "from"}));
        const auto to = secondsIn(valueAt(record, {"offsets", "to"}));
        if (from) piece.start = *from / 1000;
        if (to) piece.end = *to / 1000;
        speech.pieces.push_back(std::move(piece));
    }
    return speech;
}

/// Words, and beside them, or in them, who said which.
RecognisedSpeech readTranscribe(const json& root) {
    const json& results = partOf(root, "results");
    std::map<std::string, std::string> speakers;
    for (const json& segment : listOf(partOf(results, "speaker_labels"), "segments")) {
        for (const json& item : listOf(segment, "items"))
            speakers[stringOf(item, "start_time")] = stringOf(item, "speaker_label");
    }
    RecognisedSpeech speech{true, {}};
    for (const json& item : listOf(results, "items")) {
        SpeechPiece piece = speechPieceOf(item);
        piece.text = stringOf(likeliestOf(item), "content");
        const auto speaker = speakers.find(stringOf(item, "start_time"));
        if (piece.speaker.empty() && speaker != speakers.end()) piece.speaker = speaker->second;
        speech.pieces.push_back(std::move(piece));
    }
    return speech;
}

RecognisedSpeech readDeepgram(const json& root) {
    const json& channels = listOf(partOf(root, "results"), "channels");
    RecognisedSpeech speech{true, {}};
    std::size_t number = 0;
    for (const json& channel : channels) {
        ++number;
        for (SpeechPiece& piece : speechRecordsIn(listOf(likeliestOf(channel), "words"), true).pieces) {
            if (channels.size() > 1)
                piece.speaker =
                    "channel " + std::to_string(number) + (piece.speaker.empty() ? "" : "/" + piece.speaker);
            speech.pieces.push_back(std::move(piece));
        }
    }
    return speech;
}

RecognisedSpeech readUtterances(const json& root) {
    return speechRecordsIn(listOf(root, "utterances"), false);
}

/// With speakers told apart, the last result has all words of the recording again. What took long stands in a response.
RecognisedSpeech readGoogle(const json& root) {
    const json& results = listOf(partOf(root, "response"), "results");
    if (results.empty()) return {};
    const auto tagged = speechRecordsIn(listOf(likeliestOf(results.back()), "words"), true);
    const bool told = std::any_of(tagged.pieces.begin(), tagged.pieces.end(), [](const SpeechPiece& piece) {
        return !piece.speaker.empty() && piece.speaker != "0";
    });
    if (told) return tagged;
    RecognisedSpeech speech;
    for (const json& result : results) {
        const json& best = likeliestOf(result);
        SpeechPiece piece{{}, {}, {}, stringOf(best, "transcript")};
        const auto words = speechRecordsIn(listOf(best, "words"), true).pieces;
        if (!words.empty()) {
            piece.start = words.front().start;
            piece.end = words.back().end;
        }
        if (!trim(piece.text).empty()) speech.pieces.push_back(std::move(piece));
    }
    return speech;
}

RecognisedSpeech readSarvam(const json& root) {
    return speechRecordsIn(listOf(*memberOf(root, "diarized_transcript"), "entries"), false);
}

RecognisedSpeech readRev(const json& root) {
    std::map<std::string, std::string> names;
    for (const json& speaker : listOf(root, "speakers"))
        names[idOf(speaker, "id").value_or("")] = stringOf(speaker, "name");
    RecognisedSpeech speech{true, {}};
    for (const json& monologue : listOf(root, "monologues")) {
        const std::string id = idOf(monologue, "speaker").value_or("");
        for (const json& element : listOf(monologue, "elements")) {
            SpeechPiece piece = speechPieceOf(element);
            if (trim(piece.text).empty()) continue;
            piece.speaker = names[id].empty() ? id : names[id];
            speech.pieces.push_back(std::move(piece));
        }
    }
    return speech;
}

RecognisedSpeech readSpeechmatics(const json& root) {
    RecognisedSpeech speech{true, {}};
    for (const json& result : listOf(root, "results")) {
        SpeechPiece piece = speechPieceOf(result);
        piece.text = stringOf(likeliestOf(result), "content");
        piece.speaker = stringOf(likeliestOf(result), "speaker");
        speech.pieces.push_back(std::move(piece));
    }
    return speech;
}

RecognisedSpeech readAzure(const json& root) {
    constexpr double ticks = 1e7;
    RecognisedSpeech speech;
    for (const json& phrase : listOf(root, "recognizedPhrases")) {
        const json& readings = listOf(phrase, "nBest");
        SpeechPiece piece;
        piece.speaker = idOf(phrase, "speaker").value_or("");
        piece.start = secondsIn(memberOf(phrase, "offsetInTicks"));
        const auto length = secondsIn(memberOf(phrase, "durationInTicks"));
        if (piece.start) piece.start = *piece.start / ticks;
        if (piece.start && length) piece.end = *piece.start + *length / ticks;
        if (!readings.empty()) piece.text = stringOf(readings.front(), "display");
        if (!piece.text.empty()) speech.pieces.push_back(std::move(piece));
    }
    std::stable_sort(speech.pieces.begin(), speech.pieces.end(), [](const SpeechPiece& a, const SpeechPiece& b) {
        return a.start.value_or(0) < b.start.value_or(0);
    });
    return speech;
}

bool hasSegments(const JsonOutline& outline) {
    if (outline.root == JsonOutline::Root::Object)
        return outline.hasAll({"segments[].start", "segments[].end", "segments[].text"});
    // Without a speaker; with one they are records like any others.
    return outline.root == JsonOutline::Root::Array && outline.hasAll({"[].text", "[].start"}) &&
           outline.hasAny({"[].end", "[].duration"}) &&
           !outline.hasAny({"[].speaker", "[].author", "[].user", "[].id"});
}

constexpr SpeechLayout layouts[] = {
    {"whisper.cpp",
     [](const JsonOutline& o) {
         return o.hasAll({"transcription[].offsets.from", "transcription[].text"});
     },
     readWhisperCpp},
    {"AWS Transcribe", [](const JsonOutline& o) { return o.hasAll({"results.transcripts[].transcript"}); },
     readTranscribe},
    {"Deepgram", [](const JsonOutline& o) { return o.has("results.channels[].alternatives[].transcript"); },
     readDeepgram},
    {"Rev", [](const JsonOutline& o) { return o.has("monologues[].elements[].value"); }, readRev},
    {"Azure",
     [](const JsonOutline& o) {
         return o.has("combinedRecognizedPhrases[].display") || o.has("recognizedPhrases[].nBest[].display");
     },
     readAzure},
    {"Speechmatics",
     [](const JsonOutline& o) {
         return o.hasAll({"results[].start_time", "results[].alternatives[].content"});
     },
     readSpeechmatics},
    {"Google",
     [](const JsonOutline& o) {
         return (o.has("results[].alternatives[].transcript") && !o.has("results[].final")) ||
                o.has("response.results[].alternatives[].transcript");
     },
     readGoogle},
    {"AssemblyAI",
     [](const JsonOutline& o) {
         return o.hasAll({"utterances[].start", "utterances[].text", "utterances[].speaker"});
     },
     readUtterances},
    {"Whisper", hasSegments, readSegments},
    {"Kaldi",
     [](const JsonOutline& o) {
         return o.hasAll({"retval.words[].start", "retval.words[].word"});
     },
     readKaldi},
    {"Sarvam", [](const JsonOutline& o) { return o.has("diarized_transcript.entries[].transcript"); }, readSarvam},
    {"Oyez", [](const JsonOutline& o) { return o.has("transcript.sections[].turns[].text_blocks[].text"); }, readOyez},
    {"Draft.js",
     [](const JsonOutline& o) {
         return o.hasAll({"blocks[].data.words[].start", "blocks[].text"}) ||
                o.hasAll({"[].data.words[].start", "[].text", "[].entityRanges"});
     },
     readDraftBlocks},
    {"words",
     [](const JsonOutline& o) {
         return o.hasAll({"words[].start", "words[].end"}) && o.hasAny({"words[].text", "words[].word"});
     },
     readParagraphedWords},
};

}  // namespace

SpeechPiece speechPieceOf(const json& record) {
    SpeechPiece piece;
    piece.speaker = firstTextOf(record, {"speaker", "speaker_label", "speaker_id", "speakerTag"});
    piece.start =
        secondsIn(memberOf(record, {"start", "start_time", "startTime", "ts", "startOffset", "start_time_seconds"}));
    piece.end =
        secondsIn(memberOf(record, {"end", "end_time", "endTime", "end_ts", "endOffset", "end_time_seconds", "stop"}));
    const auto length = secondsIn(memberOf(record, {"duration", "dur"}));
    if (!piece.end && piece.start && length) piece.end = *piece.start + *length;
    piece.text = firstTextOf(record, {"punctuated_word", "punct", "text", "transcript", "word", "value"});
    const std::string type = stringOf(record, "type");
    piece.punctuation = type == "punctuation" || type == "punct";
    return piece;
}

RecognisedSpeech speechRecordsIn(const json& list, bool words) {
    RecognisedSpeech speech{words, {}};
    bool whole = true;
    for (const json& record : list) {
        if (!record.is_object() || stringOf(record, "type") == "spacing") continue;
        for (const char* key : {"start", "end"}) {
            const json* time = memberOf(record, key);
            whole = whole && time && time->is_number_integer();
        }
        SpeechPiece piece = speechPieceOf(record);
        if (!trim(piece.text).empty()) speech.pieces.push_back(std::move(piece));
    }
    // Whole numbers that grow large are thousandths of a second.
    if (!whole || speech.pieces.empty() || speech.pieces.back().end.value_or(0) < 1000) return speech;
    for (SpeechPiece& piece : speech.pieces) {
        piece.start = piece.start.value_or(0) / 1000;
        piece.end = piece.end.value_or(0) / 1000;
    }
    return speech;
}

const SpeechLayout* speechLayoutOf(const JsonOutline& outline) {
    const auto* found = std::find_if(std::begin(layouts), std::end(layouts),
                                     [&outline](const SpeechLayout& layout) { return layout.matches(outline); });
    return found == std::end(layouts) ? nullptr : found;
}

}  // namespace antecedent
