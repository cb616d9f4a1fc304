// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <unordered_map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/convokit_corpus.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/stream_lines.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "utterances with \"id\", \"text\", \"speaker\" and \"reply-to\"";

/// A companion file of the corpus; null when it is not there or cannot be read, since little depends on it.
json companion(const SourceTree& source, const std::string& name, ConversationSink& sink) {
    const SourceEntry* entry = source.find(name);
    if (!entry) return nullptr;
    const auto text = source.text(*entry);
    auto parsed = text ? parseJson(text->text) : tl::unexpected(text.error());
    if (parsed) return std::move(*parsed);
    sink.warn({0, name + " was left out: " + parsed.error().message()});
    return nullptr;
}

/// The corpora of a source, by their utterances files: jsonl before the older json where a folder has both.
std::vector<const SourceEntry*> utterancesIn(const SourceTree& source) {
    auto found = source.named("utterances.jsonl");
    return found.empty() ? source.named("utterances.json") : found;
}

class ConvoKitImporter : public Importer {
public:
    std::string_view name() const override { return "convokit"; }
    std::string_view title() const override { return "ConvoKit"; }
    std::string_view description() const override {
        return "ConvoKit corpus: its folder, packed or not, or utterances.jsonl";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) {
            const auto corpora = utterancesIn(source);
            return {!corpora.empty() && holdAll(source, corpora) ? 1.0 : 0.0, {}};
        }
        const std::string head = source.head(source.entries().front());
        const std::string_view start = trimLeft(head);
        if (start.empty() || (start.front() != '{' && start.front() != '[')) return {};
        // The first record: a line, or in the old form the first element of an array that may fill one line.
        const bool reply = start.find("\"reply-to\"") != std::string_view::npos ||
                           start.find("\"reply_to\"") != std::string_view::npos;
        const bool whose = start.find("\"conversation_id\"") != std::string_view::npos ||
                           start.find("\"root\"") != std::string_view::npos;
        if (!reply || !whose) return {};
        if (start.front() == '[') return {0.9, {}};
        const auto first = parseJson(start.substr(0, start.find('\n')));
        return {first && memberOf(*first, {"conversation_id", "root"}) ? 0.95 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        if (source.single()) {
            ConvoKitCorpus corpus(headerFor(source.path(), *this));
            return readUtterances(source, source.entries().front(), {corpus, sink, control});
        }
        if (utterancesIn(source).empty()) {
            return fail(ErrorCode::BadInput, "no utterances.jsonl in the folder; expected a ConvoKit corpus",
                        source.path().string());
        }
        for (const SourceEntry* entry : utterancesIn(source)) {
            const std::string folder = entry->name.substr(0, entry->name.rfind('/') + 1);
            ConvoKitCorpus corpus(headerFor(source.path(), *this));
            corpus.nameConversations(companion(source, folder + "conversations.json", sink));
            corpus.nameSpeakers(companion(source, folder + "speakers.json", sink));
            corpus.nameSpeakers(companion(source, folder + "users.json", sink));
            const auto read = readUtterances(source, *entry, {corpus, sink, control});
            if (!read) return read;
        }
        return {};
    }

private:
    struct Target {
        ConvoKitCorpus& corpus;
        ConversationSink& sink;
        Control& control;
    };

    static Result<void> readUtterances(const SourceTree& source, const SourceEntry& entry, Target target) {
        const std::string head = source.head(entry);
        const auto read =
            startsWith(trimLeft(head), "[") ? readArray(source, entry, target) : readLines(source, entry, target);
        if (read) target.corpus.deliverTo(target.sink);
        return read;
    }

    static Result<void> readLines(const SourceTree& source, const SourceEntry& entry, Target target) {
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        StreamLines lines(**stream);
        while (const auto line = lines.next()) {
            if (!target.control.step(lines.position(), std::max<std::size_t>(lines.position(), entry.size)))
                return cancelled();
            if (trim(*line).empty()) continue;
            const auto record = parseJson(*line);
            if (record) {
                target.corpus.add(*record, lines.number(), target.sink);
            } else {
                target.sink.warn({lines.number(), "left out, " + record.error().message()});
            }
        }
        return {};
    }

    static Result<void> readArray(const SourceTree& source, const SourceEntry& entry, Target target) {
        const auto text = source.text(entry);
        if (!text) return tl::unexpected(text.error());
        const auto records = parseJson(text->text);
        if (!records) {
            return fail(ErrorCode::BadInput, records.error().says, source.where(entry) + ":" + records.error().where);
        }
        for (std::size_t i = 0; i < records->size(); ++i) {
            if (!target.control.step(i + 1, records->size())) return cancelled();
            target.corpus.add((*records)[i], 0, target.sink);
        }
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeConvoKitImporter() {
    return std::make_unique<ConvoKitImporter>();
}

}  // namespace antecedent
