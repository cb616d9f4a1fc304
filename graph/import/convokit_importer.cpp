// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <unordered_map>

#include "graph/base/file.h"
#include "graph/import/convokit_corpus.h"
#include "graph/import/import_helpers.h"
#include "graph/import/importers.h"
#include "graph/import/text_lines.h"

namespace antecedent {
namespace {
namespace fs = std::filesystem;
using nlohmann::json;

constexpr char expected[] = "utterances with \"id\", \"text\", \"speaker\" and \"reply-to\"";

/// The corpus' utterances file, or an empty path.
fs::path utterancesFile(const fs::path& folder) {
    std::error_code ignored;
    for (const char* name : {"utterances.jsonl", "utterances.json"}) {
        if (fs::is_regular_file(folder / name, ignored)) return folder / name;
    }
    return {};
}

/// A companion file of the corpus; null when it is not there or cannot be read, since little depends on it.
json companion(const fs::path& folder, const char* name, std::vector<ImportWarning>& warnings) {
    std::error_code ignored;
    if (!fs::is_regular_file(folder / name, ignored)) return nullptr;
    const auto text = readFile(folder / name);
    auto parsed = text ? parseJson(*text) : tl::unexpected(text.error());
    if (parsed) return std::move(*parsed);
    warnings.push_back({0, std::string(name) + " was left out: " + parsed.error().message});
    return nullptr;
}

class ConvoKitImporter : public Importer {
public:
    std::string_view name() const override { return "convokit"; }
    std::string_view description() const override { return "ConvoKit corpus: its folder, or utterances.jsonl"; }

    double sniff(const ImportSource& source) const override {
        if (source.folder) return utterancesFile(source.path).empty() ? 0 : 1;
        const std::string_view start = trimLeft(source.content);
        if (start.empty() || (start.front() != '{' && start.front() != '[')) return 0;
        // The first record: a line, or in the old form the first element of an array that may fill one line.
        const std::string_view head = start.substr(0, 65536);
        const bool reply =
            head.find("\"reply-to\"") != std::string_view::npos || head.find("\"reply_to\"") != std::string_view::npos;
        const bool whose = head.find("\"conversation_id\"") != std::string_view::npos ||
                           head.find("\"root\"") != std::string_view::npos;
        if (!reply || !whose) return 0;
        if (start.front() == '[') return 0.9;
        const auto first = parseJson(start.substr(0, start.find('\n')));
        return first && memberOf(*first, {"conversation_id", "root"}) ? 0.95 : 0;
    }

    Result<ImportResult> read(const ImportSource& source, Control& control) const override {
        if (!source.folder) return readUtterances(source, fs::path(), control);
        const fs::path file = utterancesFile(source.path);
        if (file.empty()) {
            return fail(ErrorCode::BadInput, "no utterances.jsonl in the folder; expected a ConvoKit corpus",
                        placeOf(source));
        }
        auto text = readFile(file);
        if (!text) return tl::unexpected(text.error());
        return readUtterances({file, std::move(*text), false}, source.path, control);
    }

private:
    Result<ImportResult> readUtterances(const ImportSource& source, const fs::path& folder, Control& control) const {
        ImportResult result;
        ConvoKitCorpus corpus(headerFor(source, *this));
        corpus.header().sourceFile = folder.empty() ? source.path.string() : folder.string();
        if (!folder.empty()) {
            corpus.nameConversations(companion(folder, "conversations.json", result.report.warnings));
            corpus.nameSpeakers(companion(folder, "speakers.json", result.report.warnings));
            corpus.nameSpeakers(companion(folder, "users.json", result.report.warnings));
        }
        const auto stopped = startsWith(trimLeft(source.content), "[") ? readArray(source, corpus, result, control)
                                                                       : readLines(source, corpus, result, control);
        if (!stopped) return tl::unexpected(stopped.error());
        corpus.moveInto(result);
        return finish(std::move(result), source, *this, expected);
    }

    static Result<void> readLines(const ImportSource& source, ConvoKitCorpus& corpus, ImportResult& result,
                                  Control& control) {
        LineReader lines(source.content);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), source.content.size())) return cancelled();
            if (trim(*line).empty()) continue;
            const auto record = parseJson(*line);
            if (record) {
                corpus.add(*record, lines.number(), result.report.warnings);
            } else {
                result.report.warnings.push_back({lines.number(), "left out, " + record.error().message});
            }
        }
        return {};
    }

    static Result<void> readArray(const ImportSource& source, ConvoKitCorpus& corpus, ImportResult& result,
                                  Control& control) {
        const auto records = parseJson(source.content);
        if (!records) {
            return fail(ErrorCode::BadInput, records.error().message, placeOf(source) + ":" + records.error().where);
        }
        for (std::size_t i = 0; i < records->size(); ++i) {
            if (!control.step(i + 1, records->size())) return cancelled();
            corpus.add((*records)[i], 0, result.report.warnings);
        }
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeConvoKitImporter() {
    return std::make_unique<ConvoKitImporter>();
}

}  // namespace antecedent
