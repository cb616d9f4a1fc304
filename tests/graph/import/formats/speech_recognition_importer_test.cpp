// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

struct Recognised {
    const char* program;
    const char* json;
    std::vector<std::string> lines;
};

class SpeechRecognition : public ::testing::TestWithParam<Recognised> {};

TEST_P(SpeechRecognition, IsReadAsWhatWasSaid) {
    const auto result = readText(GetParam().json, "", "meeting.json");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.title, std::string("Speech recognition (") + GetParam().program + ")");
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Recording);
    EXPECT_EQ(lines(*conversation), GetParam().lines);
}

const std::vector<std::string> twoTurns{"0|a|1|so, who digs?|?", "1|b|3|me|?"};

INSTANTIATE_TEST_SUITE_P(
    All, SpeechRecognition,
    ::testing::Values(
        Recognised{"Whisper",
                   R"({"text":" so","segments":[{"id":0,"start":0.0,"end":1.5,"text":" who digs?","tokens":[1]},
                       {"id":1,"start":2,"end":3,"text":" the boat leaks","tokens":[]}],"language":"en"})",
                   {"0||0|who digs?|?", "1||2|the boat leaks|?"}},
        Recognised{"Whisper",
                   R"([{"text":"who digs?","start":0.5,"duration":1.5},{"text":"me","start":2.5,"duration":1}])",
                   {"0||0.5|who digs?|?", "1||2.5|me|?"}},
        Recognised{"Whisper",
                   R"({"segments":[{"start":1,"end":1.5,"text":" so,","speaker":"a"},{"start":1.5,"end":2,
                       "text":"who digs?","speaker":"a"},{"start":3,"end":4,"text":"me","speaker":"b"}]})",
                   twoTurns},
        Recognised{
            "whisper.cpp",
            R"({"result":{"language":"en"},"transcription":[{"timestamps":{"from":"00:00:01,000","to":"00:00:02,000"},
                       "offsets":{"from":1000,"to":2000},"text":" who digs?"}]})",
            {"0||1|who digs?|?"}},
        Recognised{
            "AWS Transcribe",
            R"({"jobName":"j","results":{"transcripts":[{"transcript":"so, who digs? me"}],"speaker_labels":{"segments":[
                       {"speaker_label":"a","items":[{"start_time":"1.0","speaker_label":"a"},{"start_time":"1.4","speaker_label":"a"},
                       {"start_time":"1.6","speaker_label":"a"}]},{"items":[{"start_time":"3.0","speaker_label":"b"}]}]},"items":[
                       {"start_time":"1.0","end_time":"1.3","alternatives":[{"content":"so"}],"type":"pronunciation"},
                       {"alternatives":[{"content":","}],"type":"punctuation"},
                       {"start_time":"1.4","end_time":"1.5","alternatives":[{"content":"who"}],"type":"pronunciation"},
                       {"start_time":"1.6","end_time":"2.0","alternatives":[{"content":"digs"}],"type":"pronunciation"},
                       {"alternatives":[{"content":"?"}],"type":"punctuation"},
                       {"start_time":"3.0","end_time":"3.2","alternatives":[{"content":"me"}],"type":"pronunciation"}]}})",
            twoTurns},
        Recognised{"Kaldi",
                   R"({"action":"audio-transcribe","retval":{"status":true,"words":[
                       {"word":"so","punct":"so,","start":1,"end":1.2},{"word":"who","punct":"who","start":1.3,"end":1.4},
                       {"word":"digs","punct":"digs?","start":1.5,"end":2},{"word":"me","punct":"me","start":3,"end":3.2}],
                       "segmentation":{"segments":[{"start":0,"duration":2.5,"speaker":{"@id":"a"}},
                       {"start":2.5,"duration":1,"speaker":{"@id":"b"}}]}}})",
                   twoTurns},
        Recognised{"words",
                   R"({"words":[{"text":"so,","start":1,"end":1.2},{"text":"who","start":1.3,"end":1.4},
                       {"text":"digs?","start":1.5,"end":2},{"text":"me","start":3,"end":3.2}],"paragraphs":[
                       {"start":0.9,"end":2.5,"speaker":"a"},{"start":2.9,"end":4,"speaker":"b"}]})",
                   twoTurns},
        Recognised{"Oyez",
                   R"({"title":"Argument","transcript":{"sections":[{"start":0,"turns":[
                       {"start":1,"stop":2,"speaker":{"name":"a"},"text_blocks":[{"text":"so, who digs?"}]},
                       {"start":3,"stop":4,"speaker":{"name":"b"},"text_blocks":[{"text":"me"}]}]}]}})",
                   twoTurns},
        Recognised{"Sarvam",
                   R"({"transcript":"so, who digs? me","diarized_transcript":{"entries":[
                       {"transcript":"so, who digs?","start_time_seconds":1.0,"end_time_seconds":2.0,"speaker_id":"a"},
                       {"transcript":"me","start_time_seconds":3.0,"end_time_seconds":4.0,"speaker_id":"b"}]}})",
                   twoTurns},
        Recognised{
            "Draft.js",
            R"({"blocks":[{"text":"so, who digs?","entityRanges":[],"data":{"speaker":"a","words":[{"start":1,"end":2,"text":"so"}]}},
                       {"text":"me","entityRanges":[],"data":{"speaker":"b","words":[{"start":3,"end":4,"text":"me"}]}}],"entityMap":{}})",
            twoTurns},
        Recognised{"Google",
                   R"({"name":"1","done":true,"response":{"results":[{"alternatives":[{"transcript":"who digs?",
                       "words":[{"startTime":"1s","endTime":"2s","word":"who"}]}]}]}})",
                   {"0||1|who digs?|?"}},
        Recognised{"Deepgram",
                   R"({"results":{"channels":[{"alternatives":[{"transcript":"so","words":[
                       {"word":"so","punctuated_word":"so,","start":1.0,"end":1.2,"speaker":"a"},{"word":"who","start":1.3,"end":1.5,"speaker":"a"},
                       {"word":"digs","punctuated_word":"digs?","start":1.5,"end":1.8,"speaker":"a"},
                       {"word":"me","start":3.0,"end":3.3,"speaker":"b"}]}]}]}})",
                   twoTurns},
        Recognised{
            "AssemblyAI",
            R"({"id":"x","status":"completed","utterances":[{"speaker":"a","start":1000,"end":2000,"text":"so, who digs?","words":[]},
                       {"speaker":"b","start":3000,"end":4000,"text":"me","words":[]}]})",
            twoTurns},
        Recognised{"Azure",
                   R"({"combinedRecognizedPhrases":[{"display":"x"}],"recognizedPhrases":[
                       {"speaker":"b","offsetInTicks":30000000,"durationInTicks":10000000,"nBest":[{"display":"me"}]},
                       {"speaker":"a","offsetInTicks":10000000,"durationInTicks":10000000,"nBest":[{"display":"so, who digs?"}]}]})",
                   twoTurns},
        Recognised{"Rev",
                   R"({"speakers":[{"id":0,"name":"a"},{"id":1,"name":"b"}],"monologues":[{"speaker":0,"elements":[
                       {"type":"text","value":"so","ts":1.0,"end_ts":1.2},{"type":"punct","value":","},{"type":"punct","value":" "},
                       {"type":"text","value":"who","ts":1.3,"end_ts":1.5},{"type":"punct","value":" "},
                       {"type":"text","value":"digs","ts":1.5,"end_ts":1.9},{"type":"punct","value":"?"}]},
                       {"speaker":1,"elements":[{"type":"text","value":"me","ts":3.0,"end_ts":3.2}]}]})",
                   twoTurns},
        Recognised{
            "Speechmatics",
            R"({"format":"2.7","results":[{"type":"word","start_time":1.0,"end_time":1.2,"alternatives":[{"content":"so","speaker":"a"}]},
                       {"type":"punctuation","start_time":1.2,"end_time":1.2,"alternatives":[{"content":",","speaker":"a"}]},
                       {"type":"word","start_time":1.3,"end_time":1.4,"alternatives":[{"content":"who","speaker":"a"}]},
                       {"type":"word","start_time":1.5,"end_time":1.8,"alternatives":[{"content":"digs","speaker":"a"}]},
                       {"type":"punctuation","start_time":1.8,"end_time":1.8,"alternatives":[{"content":"?","speaker":"a"}]},
                       {"type":"word","start_time":3.0,"end_time":3.1,"alternatives":[{"content":"me","speaker":"b"}]}]})",
            twoTurns},
        Recognised{
            "Google",
            R"({"results":[{"alternatives":[{"transcript":"so, who digs? me","words":[{"startTime":"1s","endTime":"1.2s","word":"so,"}]}]},
                       {"alternatives":[{"words":[{"startTime":"1s","endTime":"1.2s","word":"so,","speakerTag":"a"},
                       {"startTime":{"seconds":"1","nanos":300000000},"endTime":"1.5s","word":"who","speakerTag":"a"},
                       {"startTime":"1.5s","endTime":"1.9s","word":"digs?","speakerTag":"a"},
                       {"startTime":"3s","endTime":"3.2s","word":"me","speakerTag":"b"}]}]}]})",
            twoTurns},
        Recognised{
            "words",
            R"({"words":[{"id":0,"start":1.0,"end":1.2,"text":"who"},{"id":1,"start":1.3,"end":1.6,"text":"digs?"},
                       {"id":2,"start":1.7,"end":1.9,"text":"I"},{"id":3,"start":2.0,"end":2.2,"text":"do"}]})",
            {"0||1|who digs?|?", "1||1.7|I do|?"}}));

}  // namespace
}  // namespace antecedent
