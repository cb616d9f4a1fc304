// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <array>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"

namespace antecedent {
namespace {

/// A part of an annotated corpus that is no conversation by itself.
struct Piece {
    bool (*is)(std::string_view head);
    const char* help;
};

std::string_view firstLine(std::string_view head) {
    LineReader lines(head);
    return lines.next().value_or(std::string_view{});
}

bool isRelations(std::string_view head) {
    return startsWith(firstLine(head), "doc\tunit1_toks\tunit2_toks\t");
}

bool isTreebank(std::string_view head) {
    LineReader lines(head);
    std::size_t rows = 0;
    while (const auto line = lines.next()) {
        if (trim(*line).empty() || startsWith(*line, "#")) continue;
        std::size_t tabs = 0;
        for (const char c : *line) tabs += c == '\t' ? 1 : 0;
        if (rows == 0 && !startsWith(*line, "1\t") && !startsWith(*line, "1-"))
            return false;  // words are counted from 1
        if (!isDigit(line->front()) || tabs != 9) return rows >= 3 && lines.position() >= head.size();
        if (++rows == 20) break;
    }
    return rows >= 3;
}

bool isGlozz(std::string_view head) {
    return head.find("<annotations") != std::string_view::npos && head.find("<unit id=") != std::string_view::npos;
}

constexpr std::array<Piece, 3> pieces{
    {{isRelations,
      sentenceId("is a list of discourse relations between stretches of text (DISRPT), which does not say who speaks; "
                 "read the corpus it was made from")},
     {isTreebank,
      sentenceId("is a list of words with their grammar (CoNLL-U), which does not say who speaks; read the text it was "
                 "made from")},
     {isGlozz,
      sentenceId("is a file of annotations of Glozz; export the dialogues as JSON with \"edus\" and \"relations\" "
                 "first")}}};

/// Recognises such pieces so that no other format takes them for a conversation, and says what they are.
class AnnotationPiecesImporter : public TextImporter {
public:
    std::string_view name() const override { return "annotation-pieces"; }
    std::string_view title() const override { return "Piece of an annotated corpus"; }
    std::string_view description() const override {
        return "recognised, not read: DISRPT relations, CoNLL-U, Glozz; says what is needed instead";
    }

    Recognition sniffText(const TextFile& head) const override { return {helpFor(head.content) ? 0.97 : 0.0, {}}; }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink&, Control&) const override {
        const char* help = helpFor(file.content);
        return fail(ErrorCode::BadInput,
                    help ? Sentence(help) : Sentence("is no piece of an annotated corpus that is known"),
                    file.path.string());
    }

private:
    static const char* helpFor(std::string_view head) {
        for (const Piece& piece : pieces) {
            if (piece.is(head)) return piece.help;
        }
        return nullptr;
    }
};

}  // namespace

std::unique_ptr<Importer> makeAnnotationPiecesImporter() {
    return std::make_unique<AnnotationPiecesImporter>();
}

}  // namespace antecedent
