// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

#include "graph/import/import_helpers.h"
#include "graph/import/importers.h"
#include "graph/import/json_message.h"
#include "graph/import/json_values.h"
#include "graph/import/text_lines.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "one JSON object a line, with \"messages\", or with \"id\" and \"text\"";

/// The program's own words for the genres that sources name in theirs.
std::string genreOf(const json& record) {
    const std::string genre = stringOf(record, "genre");
    if (genre.find("mail") != std::string::npos) return "mail";
    for (const char* known : {"task chat", "chat", "forum", "meeting"}) {
        if (genre.find(known) != std::string::npos) return known;
    }
    return genre;
}

/// Reads lines one by one and keeps the conversations in the order in which they begin.
class JsonLinesReading {
public:
    JsonLinesReading(const ImportSource& source, const Importer& importer) : m_source(source), m_importer(importer) {}

    void addLine(std::string_view text, std::size_t line) {
        if (trim(text).empty()) return;
        const auto record = parseJson(text);
        if (!record) {
            m_result.report.warnings.push_back({line, "left out, " + record.error().message});
        } else if (memberOf(*record, "messages")) {
            addConversationRecord(*record, line);
        } else if (memberOf(*record, "text") || memberOf(*record, "id")) {
            addMessageRecord(*record, line);
        } else {
            m_result.report.warnings.push_back({line, "left out: neither a conversation nor a message"});
        }
    }

    ImportResult take() {
        for (const auto& open : m_order) addConversation(m_result, open->builder, open->links);
        return std::move(m_result);
    }

private:
    struct Open {
        explicit Open(Conversation::Header header) : builder(std::move(header)), reader(builder) {}
        ConversationBuilder builder;
        JsonMessageReader reader;
        EarlierLinksReader links;
    };

    void addConversationRecord(const json& record, std::size_t line) {
        const json& messages = *memberOf(record, "messages");
        if (!messages.is_array()) {
            m_result.report.warnings.push_back({line, "left out: \"messages\" is not a list"});
            return;
        }
        Open& open = begin(idOf(record, "id").value_or(std::to_string(m_order.size() + 1)));
        open.builder.header().genre = genreOf(record);
        const std::string title = stringOf(record, "title");
        if (!title.empty()) open.builder.header().title = title;
        for (const json& message : messages) open.reader.add(message, line, m_result.report.warnings);
    }

    void addMessageRecord(const json& record, std::size_t line) {
        const std::string id = idOf(record, "conversation").value_or(stemOf(m_source.path));
        const auto found = m_flat.find(id);
        Open& open = found == m_flat.end() ? begin(id) : *found->second;
        m_flat.try_emplace(id, &open);
        if (const std::string genre = genreOf(record); !genre.empty()) open.builder.header().genre = genre;
        open.reader.add(record, line, m_result.report.warnings);
        open.links.add(open.builder.last().id, record, memberOf(record, "other_parents"));
    }

    Open& begin(std::string id) {
        Conversation::Header header = headerFor(m_source, m_importer);
        header.title = id;
        header.id = std::move(id);
        m_order.push_back(std::make_unique<Open>(std::move(header)));
        return *m_order.back();
    }

    const ImportSource& m_source;
    const Importer& m_importer;
    ImportResult m_result;
    std::vector<std::unique_ptr<Open>> m_order;
    std::map<std::string, Open*> m_flat;
};

class JsonLinesImporter : public Importer {
public:
    std::string_view name() const override { return "jsonl"; }
    std::string_view description() const override {
        return "neutral JSON Lines: a conversation a line, or a message a line";
    }

    double sniff(const ImportSource& source) const override {
        LineReader lines(source.content);
        auto line = lines.next();
        while (line && trim(*line).empty()) line = lines.next();
        if (!line || trim(*line).front() != '{') return 0;
        const auto record = parseJson(*line);
        // Most likely damaged JSON: better that the parser's reason is told than that nothing knows the file.
        if (!record) return 0.15;
        const json* messages = memberOf(*record, "messages");
        if (messages && messages->is_array()) return 0.9;
        const bool message = memberOf(*record, "text") && memberOf(*record, "id");
        return message ? 0.8 : 0;
    }

    Result<ImportResult> read(const ImportSource& source, Control& control) const override {
        JsonLinesReading reading(source, *this);
        LineReader lines(source.content);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), source.content.size())) return cancelled();
            reading.addLine(*line, lines.number());
        }
        return finish(reading.take(), source, *this, expected);
    }
};

}  // namespace

std::unique_ptr<Importer> makeJsonLinesImporter() {
    return std::make_unique<JsonLinesImporter>();
}

}  // namespace antecedent
