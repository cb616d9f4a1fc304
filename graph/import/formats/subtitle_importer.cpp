// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/substation_cues.h"
#include "graph/import/formats/subtitle_voices.h"
#include "graph/import/formats/timed_text_cues.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr char expected[] = "cues with a time line such as 00:00:01.000 --> 00:00:02.000";
constexpr std::int64_t mergedPause = 2'000'000'000;

/// Turns cues into messages: those of one speaker belong together until someone else speaks or a pause comes.
class TurnCollector {
public:
    TurnCollector(ConversationBuilder& builder, const CueCast& cast) : m_builder(&builder), m_cast(&cast) {}

    void add(const SubtitleCue& cue) {
        std::size_t number = 0;
        for (SpokenPart& part : voicesOf(cue, *m_cast)) {
            // Where names stand only at a change of speaker, a cue without one goes on with the last speaker.
            if (part.speaker.empty() && !part.newVoice) part.speaker = m_speaker;
            m_speaker = part.speaker;
            if (part.text.empty()) continue;
            ++number;
            if (continues(cue, part)) {
                m_builder->last().text += " " + part.text;
                m_builder->last().end = cue.end;
            } else {
                m_builder->add(draftOf(cue, part, number));
            }
        }
    }

private:
    bool continues(const SubtitleCue& cue, const SpokenPart& part) const {
        if (m_builder->size() == 0 || part.speaker.empty()) return false;
        const MessageDraft& last = m_builder->last();
        return last.speaker == part.speaker && cue.start.nanoseconds - last.end->nanoseconds <= mergedPause;
    }

    static MessageDraft draftOf(const SubtitleCue& cue, const SpokenPart& part, std::size_t number) {
        MessageDraft draft;
        draft.id = number == 1 ? cue.id : cue.id + "." + std::to_string(number);
        draft.speaker = part.speaker;
        draft.text = part.text;
        draft.time = cue.start;
        draft.end = cue.end;
        draft.line = cue.line;
        return draft;
    }

    ConversationBuilder* m_builder;
    const CueCast* m_cast;
    std::string m_speaker;
};

class SubtitleImporter : public TextImporter {
public:
    std::string_view name() const override { return "subtitles"; }
    std::string_view title() const override { return "Subtitles"; }
    std::string_view description() const override {
        return "WebVTT, SRT, SBV, SubStation (.ass) and TTML, as Zoom, Teams, YouTube and others write them";
    }

    Recognition sniffText(const TextFile& source) const override {
        if (startsWith(source.content, "WEBVTT") || isSubStation(source.content)) return {1, {}};
        if (isTimedText(source.content)) return {0.97, {}};
        LineReader lines(source.content);
        std::size_t seen = 0;
        while (const auto line = lines.next()) {
            if (trim(*line).empty()) continue;
            if (isCueTiming(*line)) return {0.95, {}};
            if (++seen == 4) break;
        }
        return {0, {}};
    }

    Result<void> readText(const TextFile& source, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(source.path, *this, Genre::Meeting));
        builder.header().timeBase = TimeBase::Recording;
        auto cues = cuesIn(source, sink);
        if (!cues) return tl::unexpected(cues.error());
        unroll(*cues);
        const CueCast cast(*cues);
        TurnCollector turns(builder, cast);
        for (std::size_t i = 0; i < cues->size(); ++i) {
            if (!control.step(i + 1, cues->size())) return cancelled();
            turns.add((*cues)[i]);
        }
        if (builder.size() == 0) return noMessage(source.path, expected);
        deliver(builder, sink);
        return {};
    }

private:
    static Result<std::vector<SubtitleCue>> cuesIn(const TextFile& source, ConversationSink& sink) {
        if (isTimedText(source.content)) return parseTimedText(source.content, source.path.string());
        return isSubStation(source.content) ? parseSubStation(source.content, sink) : parseCues(source.content, sink);
    }
};

}  // namespace

std::unique_ptr<Importer> makeSubtitleImporter() {
    return std::make_unique<SubtitleImporter>();
}

}  // namespace antecedent
