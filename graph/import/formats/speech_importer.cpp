// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/formats/speech_pieces.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "JSON of a program that recognises speech";
constexpr double longestPause = 2;        // seconds, within what one person says
constexpr double longestUnnamed = 1;      // where nobody knows who speaks
constexpr std::size_t longestTurn = 400;  // bytes of it, without a full stop

/// Puts words, or stretches of speech, together to what one person says.
class SpeechTurns {
public:
    SpeechTurns(ConversationBuilder& builder, bool words) : m_builder(builder), m_words(words) {}

    void add(const SpeechPiece& piece) {
        const std::string_view text = trim(piece.text);
        if (text.empty()) return;
        // Marks belong to the word before them, and name no time.
        if (m_builder.size() > 0 && (piece.punctuation || continues(piece))) {
            std::string& said = m_builder.last().text;
            said += (piece.punctuation ? "" : " ") + std::string(text);
        } else {
            begin(piece, text);
        }
        if (const auto end = piece.end ? piece.end : piece.start) {
            m_end = *end;
            if (m_builder.last().time) m_builder.last().end = secondsOf(*end);
        }
    }

private:
    bool continues(const SpeechPiece& piece) const {
        if (piece.speaker != m_speaker) return false;
        const double pause = piece.start && m_end ? *piece.start - *m_end : 0;
        if (!piece.speaker.empty()) return pause <= longestPause;
        const std::string& said = m_builder.last().text;
        const bool ended = std::string_view(".?!").find(said.back()) != std::string_view::npos;
        return m_words && !ended && pause <= longestUnnamed && said.size() < longestTurn;
    }

    void begin(const SpeechPiece& piece, std::string_view text) {
        MessageDraft draft;
        draft.speaker = piece.speaker;
        draft.text = text;
        if (piece.start) draft.time = secondsOf(*piece.start);
        m_speaker = piece.speaker;
        m_builder.add(std::move(draft));
    }

    ConversationBuilder& m_builder;
    bool m_words;
    std::string m_speaker;
    std::optional<double> m_end;
};

class SpeechImporter : public Importer {
public:
    std::string_view name() const override { return "speech"; }
    std::string_view title() const override { return "Speech recognition"; }
    std::string_view description() const override {
        return "JSON of Whisper, AWS Transcribe, Deepgram, AssemblyAI, Azure, Google, Kaldi, Rev and Speechmatics, and "
               "of Oyez";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {};
        const JsonOutline outline = outlineOf(source.head(source.entries().front()));
        if (outline.root != JsonOutline::Root::Object && outline.root != JsonOutline::Root::Array) return {};
        return {speechLayoutOf(outline) ? 0.93 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink, Control&) const override {
        const SourceEntry& entry = source.entries().front();
        const SpeechLayout* layout = speechLayoutOf(outlineOf(source.head(entry)));
        if (!source.single() || !layout) return noMessage(source.path(), expected);
        const auto root = readJsonFile(source, entry, sink);
        if (!root) return tl::unexpected(root.error());
        ConversationBuilder builder(headerFor(source.path(), *this, Genre::Meeting));
        builder.header().timeBase = TimeBase::Recording;
        const RecognisedSpeech speech = layout->read(*root);
        SpeechTurns turns(builder, speech.words);
        for (const SpeechPiece& piece : speech.pieces) turns.add(piece);
        if (builder.size() == 0) return noMessage(source.path(), expected);
        sink.variant(std::string(layout->program));
        deliver(builder, sink, MessageOrder::ByTime);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeSpeechImporter() {
    return std::make_unique<SpeechImporter>();
}

}  // namespace antecedent
