// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/json_importer.h"

#include "graph/base/text_lines.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Lines as an array; nothing when the first one is no value by itself.
std::optional<json> parseLines(std::string_view text, ConversationSink& sink) {
    json records = json::array();
    LineReader lines(text);
    while (const auto line = lines.next()) {
        if (trim(*line).empty()) continue;
        auto record = parseJson(*line);
        if (record) {
            records.push_back(std::move(*record));
        } else if (records.empty()) {
            return std::nullopt;
        } else {
            sink.warn({lines.number(), "left out, " + record.error().message()});
        }
    }
    return records;
}

}  // namespace

Result<json> readJsonFile(const SourceTree& source, const SourceEntry& entry, ConversationSink& sink) {
    const auto text = source.text(entry);
    if (!text) return tl::unexpected(text.error());
    if (outlineOf(std::string_view(text->text).substr(0, 65'536)).root == JsonOutline::Root::Lines) {
        if (auto records = parseLines(text->text, sink)) return std::move(*records);
    }
    auto parsed = parseJson(text->text);
    if (parsed) return parsed;
    return fail(ErrorCode::BadInput, parsed.error().says, source.where(entry) + ":" + parsed.error().where);
}

void forEachObject(const json& value, const std::function<void(const json&)>& take) {
    if (value.is_object()) take(value);
    if (!value.is_array()) return;
    for (const json& element : value) {
        if (element.is_object()) take(element);
    }
}

Recognition JsonImporter::sniff(const SourceTree& source) const {
    if (!source.single()) return {};
    const JsonOutline outline = outlineOf(source.head(source.entries().front()));
    return outline.root == JsonOutline::Root::None ? Recognition{} : sniffOutline(outline);
}

Result<void> JsonImporter::read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                                Control& control) const {
    if (!source.single()) {
        return fail(ErrorCode::BadInput, "is a folder or an archive; this format is read from a file",
                    source.path().string());
    }
    ConversationGroups groups(headerFor(source.path(), *this, m_genre));
    const auto read = readEntry(source, source.entries().front(), {options, sink, control, groups});
    if (!read) return read;
    if (groups.messages() == 0) return noMessage(source.path(), m_format.description);
    groups.deliverTo(sink, MessageOrder::ByTime);
    return {};
}

Result<void> JsonImporter::readEntry(const SourceTree& source, const SourceEntry& entry,
                                     const JsonReading& reading) const {
    const auto root = readJsonFile(source, entry, reading.sink);
    if (!root) return tl::unexpected(root.error());
    readJson(*root, reading);
    return {};
}

}  // namespace antecedent
