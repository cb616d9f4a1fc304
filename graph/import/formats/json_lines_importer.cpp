// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/earlier_links.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/stream_lines.h"

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

/// Reads lines one by one. A conversation that fills a line is handed over at once; those whose messages fill a line
/// each are kept, in the order in which they begin.
class JsonLinesReading {
public:
    JsonLinesReading(std::filesystem::path path, const Importer& importer, ConversationSink& sink)
        : m_path(std::move(path)), m_importer(importer), m_sink(sink) {}

    void addLine(std::string_view text, std::size_t line) {
        if (trim(text).empty()) return;
        const auto record = parseJson(text);
        if (!record) {
            m_sink.warn({line, "left out, " + record.error().message});
        } else if (memberOf(*record, "messages")) {
            addConversationRecord(*record, line);
        } else if (memberOf(*record, "text") || memberOf(*record, "id")) {
            addMessageRecord(*record, line);
        } else {
            m_sink.warn({line, "left out: neither a conversation nor a message"});
        }
    }

    bool finish() {
        for (const auto& open : m_order) deliver(open->builder, m_sink);
        return m_conversations > 0;
    }

private:
    struct Open {
        explicit Open(Conversation::Header header) : builder(std::move(header)), reader(builder) {}
        ConversationBuilder builder;
        JsonMessageReader reader;
    };

    void addConversationRecord(const json& record, std::size_t line) {
        const json& messages = *memberOf(record, "messages");
        if (!messages.is_array()) {
            m_sink.warn({line, "left out: \"messages\" is not a list"});
            return;
        }
        const auto open = begin(idOf(record, "id").value_or(std::to_string(m_conversations + 1)));
        open->builder.header().genre = genreOf(record);
        const std::string title = stringOf(record, "title");
        if (!title.empty()) open->builder.header().title = title;
        for (const json& message : messages) open->reader.add(message, line, m_sink);
        deliver(open->builder, m_sink);
    }

    void addMessageRecord(const json& record, std::size_t line) {
        const std::string id = idOf(record, "conversation").value_or(stemOf(m_path));
        const auto [found, isNew] = m_flat.try_emplace(id, nullptr);
        if (isNew) {
            m_order.push_back(begin(id));
            found->second = m_order.back().get();
        }
        Open& open = *found->second;
        if (const std::string genre = genreOf(record); !genre.empty()) open.builder.header().genre = genre;
        open.reader.add(record, line, m_sink);
        if (open.builder.size() > 0) open.builder.last().link = linkRecordOf(record, memberOf(record, "other_parents"));
    }

    std::unique_ptr<Open> begin(std::string id) {
        ++m_conversations;
        Conversation::Header header = headerFor(m_path, m_importer);
        header.title = id;
        header.id = std::move(id);
        return std::make_unique<Open>(std::move(header));
    }

    std::filesystem::path m_path;
    const Importer& m_importer;
    ConversationSink& m_sink;
    std::size_t m_conversations = 0;
    std::vector<std::unique_ptr<Open>> m_order;
    std::map<std::string, Open*> m_flat;
};

class JsonLinesImporter : public Importer {
public:
    std::string_view name() const override { return "jsonl"; }
    std::string_view title() const override { return "JSON Lines"; }
    std::string_view description() const override {
        return "neutral JSON Lines: a conversation a line, or a message a line";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {};
        const std::string head = source.head(source.entries().front());
        LineReader lines(head);
        auto line = lines.next();
        while (line && trim(*line).empty()) line = lines.next();
        if (!line || trim(*line).front() != '{') return {};
        const auto record = parseJson(*line);
        // Most likely damaged JSON: better that the parser's reason is told than that nothing knows the file. A first
        // line that is longer than what is looked at is a whole conversation.
        if (!record) return {line->size() + 4 >= head.size() && startsAsConversation(*line) ? 0.9 : 0.15, {}};
        const json* messages = memberOf(*record, "messages");
        if (messages && messages->is_array()) return {0.9, {}};
        const bool message = memberOf(*record, "text") && memberOf(*record, "id");
        return {message ? 0.8 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        JsonLinesReading reading(source.path(), *this, sink);
        StreamLines lines(**stream);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), std::max<std::size_t>(lines.position(), entry.size)))
                return cancelled();
            reading.addLine(*line, lines.number());
        }
        if (!reading.finish()) return noMessage(source.path(), expected);
        return {};
    }

private:
    static bool startsAsConversation(std::string_view line) {
        return line.find("\"messages\"") != std::string_view::npos && line.find("\"text\"") != std::string_view::npos;
    }
};

}  // namespace

std::unique_ptr<Importer> makeJsonLinesImporter() {
    return std::make_unique<JsonLinesImporter>();
}

}  // namespace antecedent
