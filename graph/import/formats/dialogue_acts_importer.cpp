// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/base/text_lines.h"
#include "graph/import/formats/adjacency_codes.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"A|Okay.|bk\"";
constexpr std::size_t sniffedLines = 200;
constexpr std::size_t databaseFields = 14;

std::vector<std::string_view> fieldsOf(std::string_view line, char separator) {
    std::vector<std::string_view> fields;
    while (true) {
        const std::size_t end = line.find(separator);
        fields.push_back(line.substr(0, end));
        if (end == std::string_view::npos) return fields;
        line.remove_prefix(end + 1);
    }
}

/// A caller's letter or the code of who took part in a meeting: "A", "fe016".
bool isSpeakerCode(std::string_view name) {
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    return plain && !name.empty() && name.size() <= 6;
}

std::string metaOf(std::string_view act) {
    return nlohmann::json{{"act", act}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// "fe016|okay.|F|fg|fg": speaker, text and one or more tags, the finest one last.
std::optional<MessageDraft> taggedLine(std::string_view line) {
    const auto fields = fieldsOf(line, '|');
    if (fields.size() < 3 || fields.size() > 6 || !isSpeakerCode(fields[0]) || trim(fields[1]).empty())
        return std::nullopt;
    const auto tag = [](std::string_view field) {
        return !field.empty() && field.size() <= 32 && field.find(' ') == std::string_view::npos;
    };
    if (!std::all_of(fields.begin() + 2, fields.end(), tag)) return std::nullopt;
    MessageDraft draft;
    draft.speaker = fields[0];
    draft.text = trim(fields[1]);
    draft.meta = metaOf(fields.back());
    return draft;
}

/// "5.719+6.049+o_k|..." without the times of the words.
std::string wordsOf(std::string_view field) {
    std::string text;
    for (const std::string_view word : fieldsOf(field, '|')) {
        if (!text.empty()) text += ' ';
        text += word.substr(word.rfind('+') + 1);
    }
    return text;
}

/// A row of MRDA's database: beginning, end, id, letter, words, act, channel, speaker, act, pairs twice and more.
std::optional<MessageDraft> databaseRow(std::string_view line) {
    const auto fields = fieldsOf(line, ',');
    if (fields.size() != databaseFields || fields[4].find('+') == std::string_view::npos) return std::nullopt;
    MessageDraft draft;
    draft.time = secondsIn(fields[0]);
    draft.end = secondsIn(fields[1]);
    if (!draft.time || !draft.end || !isSpeakerCode(fields[7])) return std::nullopt;
    draft.id = fields[2];
    draft.speaker = fields[7];
    draft.text = wordsOf(fields[4]);
    draft.meta = metaOf(fields[5]);
    return draft;
}

class DialogueActsImporter : public TextImporter {
public:
    std::string_view name() const override { return "dialogue-acts"; }
    std::string_view title() const override { return "Dialogue acts"; }
    std::string_view description() const override {
        return "MRDA and Switchboard: \"speaker|text|tag\" a line, or MRDA's database (.dadb)";
    }

    Recognition sniffText(const TextFile& head) const override {
        std::size_t total = 0, tagged = 0, rows = 0;
        LineReader lines(head.content);
        while (lines.number() < sniffedLines) {
            const auto line = lines.next();
            if (!line) break;
            const bool cut =
                lines.position() >= head.content.size() && total > sniffedLines / 8;  // the head may end in it
            if (trim(*line).empty() || cut) continue;
            ++total;
            tagged += taggedLine(*line) ? 1 : 0;
            rows += databaseRow(*line) ? 1 : 0;
        }
        return {total >= 2 && (tagged == total || rows * 10 >= total * 9) ? 0.92 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Meeting));
        builder.header().timeBase = TimeBase::Recording;
        AdjacencyCodes pairs;
        LineReader lines(file.content);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), file.content.size())) return cancelled();
            if (trim(*line).empty()) continue;
            auto draft = taggedLine(*line);
            if (!draft && (draft = databaseRow(*line))) {
                auto parents = pairs.take(draft->id, fieldsOf(*line, ',')[9]);
                if (!parents.empty()) draft->parents = std::move(parents);
            }
            // What is no word, a laugh for instance, has no words in its row.
            if (!draft && fieldsOf(*line, ',').size() == databaseFields) continue;
            if (!draft) {
                sink.warn({lines.number(), "left out: neither \"speaker|text|tag\" nor a row of MRDA's database"});
                continue;
            }
            draft->line = lines.number();
            builder.add(std::move(*draft));
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        deliver(builder, sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeDialogueActsImporter() {
    return std::make_unique<DialogueActsImporter>();
}

}  // namespace antecedent
