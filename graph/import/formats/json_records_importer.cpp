// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <map>
#include <sstream>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_elements.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/record_shape.h"
#include "graph/import/reading/stream_lines.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "a list of records with a text and a speaker, such as {\"author\": …, \"text\": …}";

constexpr char mostlyEmpty[] =
    "records most of which have a text, where here most have none; name the field of the text with --columns";

/// Whether the document is one record, with its answers in a list inside of it.
bool isTree(const JsonOutline& outline, const std::string& list, const FieldNames& names) {
    const bool nested = std::any_of(std::begin(jsonTreeKeys), std::end(jsonTreeKeys),
                                    [&](const char* key) { return list == std::string(key) + "[]"; });
    const FieldShape shape = shapeOf(outline, "", names);
    return nested && outline.root == JsonOutline::Root::Object && shape.has(RecordField::Text) &&
           shape.has(RecordField::Speaker);
}

/// Sorts records into conversations: by their own field, or by the list that they stand in where there are several.
class RecordsReading {
public:
    RecordsReading(Conversation::Header header, FieldNames names, ConversationSink& sink)
        : m_names(std::move(names)), m_sink(sink), m_groups(std::move(header)) {}

    void add(const json& record, const std::string& list) {
        const JsonFields fields = fieldsOf(record, m_names);
        const json* whose = fields[RecordField::Conversation];
        const std::string own = whose && list.empty() ? idOf(*whose).value_or("") : "";
        ConversationBuilder& builder = m_groups.of(own.empty() ? list : own);
        auto& reader = m_readers[builder.header().id];
        if (!reader) {
            reader = std::make_unique<JsonMessageReader>(builder, m_names);
            reader->takeHtml();
        }
        const std::size_t before = builder.size();
        reader->addTree(record, 0, m_sink);
        for (std::size_t i = before; i < builder.size(); ++i, ++m_records) m_empty += isEmpty(builder.drafts()[i]);
    }

    ConversationGroups& groups() { return m_groups; }

    /// Lists of settings have records with some of the names too.
    bool isMostlyEmpty() const { return m_empty * 2 > m_records && m_records >= 4; }

    void finish() {
        for (const auto& [id, reader] : m_readers) {
            reader->settleTreeIds();
            reader->warnOfUnknownFields(m_sink);
        }
        m_groups.deliverTo(m_sink, MessageOrder::ByTime);
    }

private:
    static bool isEmpty(const MessageDraft& draft) { return trim(draft.text).empty() && draft.meta.empty(); }

    std::size_t m_records = 0, m_empty = 0;
    FieldNames m_names;
    ConversationSink& m_sink;
    ConversationGroups m_groups;
    std::map<std::string, std::unique_ptr<JsonMessageReader>> m_readers;
};

std::string firstOuter(const JsonElements& elements, const std::string& prefix,
                       std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (std::string text = elements.outer(prefix + key); !text.empty()) return text;
    }
    return {};
}

class JsonRecordsImporter : public Importer {
public:
    std::string_view name() const override { return "json"; }
    std::string_view title() const override { return "JSON records"; }
    std::string_view description() const override {
        return "any JSON with a list of messages whose fields are named as usual, or by --columns";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {};
        const JsonOutline outline = outlineOf(source.head(source.entries().front()));
        if (outline.root == JsonOutline::Root::None || outline.root == JsonOutline::Root::Lines) return {};
        if (outline.hasBetween("", "edus") && outline.hasBetween("", "relations"))
            return {};  // answers stand elsewhere
        return {messageArrayIn(outline).empty() ? 0.0 : 0.4, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        const FieldNames names(options.columns);
        const JsonOutline outline = outlineOf(source.head(entry));
        const std::vector<std::string> lists = messageArraysIn(outline, names);
        if (lists.empty()) return noMessage(source.path(), expected);
        RecordsReading reading(headerFor(source.path(), *this), names, sink);
        const auto done = isTree(outline, lists.front(), names) ? readTree(source, reading, sink)
                                                                : readLists(source, lists, reading, control);
        if (control.cancelled()) return cancelled();
        warnOfOthers(outline, lists, names, sink);
        if (!done) sink.warn({0, "the file is damaged or cut off: " + done.error().message()});
        if (reading.groups().messages() == 0) return noMessage(source.path(), expected);
        if (options.columns.empty() && reading.isMostlyEmpty()) return noMessage(source.path(), mostlyEmpty);
        reading.finish();
        return {};
    }

private:
    /// Lists of texts beside those that were read: somebody should know of them.
    static void warnOfOthers(const JsonOutline& outline, const std::vector<std::string>& lists, const FieldNames& names,
                             ConversationSink& sink) {
        for (const std::string& path : outline.paths) {
            const std::string list = path + "[]";
            const bool top = path.find_first_of(".[") == std::string::npos;
            if (!top || lists.front().front() == '*' || std::find(lists.begin(), lists.end(), list) != lists.end())
                continue;
            const FieldShape shape = shapeOf(outline, list + ".", names);
            if (shape.has(RecordField::Text) && shape.has(RecordField::Time))
                sink.warn({0, "the list \"" + path.substr(0, 60) +
                                  "\" has texts too, but names nobody who says them; it was not read"});
        }
    }

    static Result<void> readTree(const SourceTree& source, RecordsReading& reading, ConversationSink& sink) {
        const auto document = readJsonFile(source, source.entries().front(), sink);
        if (!document) return tl::unexpected(document.error());
        reading.add(*document, {});
        return {};
    }

    static Result<void> readLists(const SourceTree& source, const std::vector<std::string>& lists,
                                  RecordsReading& reading, Control& control) {
        const auto stream = source.stream(source.entries().front());
        if (!stream) return tl::unexpected(stream.error());
        if (!isLongLines(source)) return readElements(lists, **stream, {reading, control, {}});
        StreamLines lines(**stream);
        while (const auto line = lines.next()) {
            std::istringstream document{std::string(*line)};
            const auto read = readElements(lists, document, {reading, control, std::to_string(lines.number())});
            if (!read || control.cancelled()) return read;
        }
        return {};
    }

    /// Whether a document fills each line, and the first more than what is looked at.
    static bool isLongLines(const SourceTree& source) {
        const SourceEntry& entry = source.entries().front();
        if (source.head(entry).find('\n') != std::string::npos) return false;
        const auto stream = source.stream(entry);
        if (!stream) return false;
        StreamLines lines(**stream);
        const auto first = lines.next();
        if (!first || !startsWith(trimLeft(*first), "{") || !json::accept(first->begin(), first->end())) return false;
        const auto second = lines.next();
        return second && startsWith(trimLeft(*second), "{");
    }

    struct Target {
        RecordsReading& reading;
        Control& control;
        std::string name;  ///< of the conversation that the document is; empty for that of the file
    };

    /// Where one list stands in another, each inner one is a conversation.
    static Result<void> readElements(const std::vector<std::string>& paths, std::istream& stream,
                                     const Target& target) {
        const std::string& path = paths.front();
        const std::size_t inner = path.rfind("[].");
        const std::string prefix = inner == std::string::npos ? "" : path.substr(0, inner + 3);
        std::size_t list = 1;
        std::size_t count = 0;
        JsonElements elements(paths);
        const auto take = [&](const std::string& here, const json& record) {
            std::string name = path.front() == '*' ? here.substr(0, here.find_first_of(".[")) : target.name;
            if (!prefix.empty() && name.empty()) {
                name = firstOuter(
                    elements, prefix,
                    {"conversation_id", "dialogue_id", "dialog_id", "scene_id", "session_id", "id", "name", "title"});
                if (name.empty()) name = std::to_string(list);
            }
            target.reading.add(record, name);
            return target.control.step(++count, 0);
        };
        return elements.read(stream, take, [&](const std::string&) { ++list; });
    }
};

}  // namespace

std::unique_ptr<Importer> makeJsonRecordsImporter() {
    return std::make_unique<JsonRecordsImporter>();
}

}  // namespace antecedent
