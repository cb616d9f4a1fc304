// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/meeting_turns.h"
#include "graph/import/formats/word_document.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/other_text.h"

namespace antecedent {
namespace {

constexpr char expected[] = "turns such as \"Nora Berg   0:03\" with the text below";

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    LineReader reader(text);
    while (const auto line = reader.next()) lines.emplace_back(*line);
    return lines;
}

std::string_view programOf(TurnStyle style, std::string_view text) {
    if (text.find("otter.ai") != std::string_view::npos) return "Otter";
    if (text.find("This editable transcript was computer generated") != std::string_view::npos) return "Google Meet";
    if (text.find("started transcription") != std::string_view::npos) return "Teams";
    return style == TurnStyle::Cues ? "Teams" : "";
}

class MeetingImporter : public Importer {
public:
    std::string_view name() const override { return "meeting"; }
    std::string_view title() const override { return "Meeting transcript"; }
    std::string_view description() const override {
        return "transcripts of Teams, Google Meet, Zoom and Otter, as text or Word documents (.docx)";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) {
            const std::string head = source.head(source.entries().front());
            if (looksLikeCode(head) || looksLikeDocumentation(head)) return {};
            return {turnStyleOf(linesOf(head), false) == TurnStyle::None ? 0.0 : 0.88, {}};
        }
        const SourceEntry* document = documentOf(source);
        if (!document) return {};
        const auto text = documentText(source, *document);
        if (!text) return {0, text.error().says};
        if (turnStyleOf(linesOf(*text), true) != TurnStyle::None) return {1, {}};
        return {0, Sentence("is a Word document without turns that were recognised in it; expected \"Name: text\" or a "
                            "name and a time above each turn")};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink, Control&) const override {
        const SourceEntry* document = source.single() ? nullptr : documentOf(source);
        if (!source.single() && !document) {
            return fail(ErrorCode::BadInput, "is a folder or an archive; a transcript is one file",
                        source.path().string());
        }
        auto text = document ? documentText(source, *document) : plainText(source, sink);
        if (!text) return tl::unexpected(text.error());
        const auto lines = linesOf(*text);
        const TurnStyle style = turnStyleOf(lines, true);
        ConversationBuilder builder(headerFor(source.path(), *this, Genre::Meeting));
        readTurns(lines, style, builder);
        if (builder.size() == 0) return noMessage(source.path(), expected);
        const std::string_view program = programOf(style, *text);
        if (!program.empty()) sink.variant(std::string(program));
        deliver(builder, sink);
        return {};
    }

private:
    static Result<std::string> plainText(const SourceTree& source, ConversationSink& sink) {
        auto text = source.text(source.entries().front());
        if (!text) return tl::unexpected(text.error());
        if (!text->guessedEncoding.empty()) sink.warn({0, "not in UTF-8; read as " + text->guessedEncoding});
        return std::move(text->text);
    }
};

}  // namespace

std::unique_ptr<Importer> makeMeetingImporter() {
    return std::make_unique<MeetingImporter>();
}

}  // namespace antecedent
