// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/conversation_stream.h"
#include "graph/import/reading/earlier_links.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_outline.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/record_shape.h"
#include "graph/import/reading/stream_lines.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr std::size_t longLine = 60'000;  // of the 64 KiB that are looked at
constexpr char expected[] = "one JSON object a line, with \"messages\", or with \"id\" and \"text\"";
constexpr char onlyTexts[] =
    "messages, where here are texts that nobody says at any time; name the field of the speaker with --columns";
constexpr char allEmpty[] = "messages with a text, where here none has one; name the field of the text with --columns";

/// What tells of a text that somebody said it.
constexpr RecordField tellingFields[] = {RecordField::Id,     RecordField::Speaker, RecordField::PersonId,
                                         RecordField::Parent, RecordField::Time,    RecordField::Conversation};

/// The list of messages in a record that is a conversation; null when it is none.
const json* messagesIn(const json& record) {
    const json* list =
        memberOf(record, {"messages", "conversations", "conversation", "turns", "utterances", "dialogue", "dialog"});
    return list && (list->is_array() || memberOf(record, "messages") == list) ? list : nullptr;
}

/// Reads lines one by one. A conversation that fills a line is handed over at once; those whose messages fill a line
/// each are kept, in the order in which they begin, unless they are to be read as a stream.
class JsonLinesReading {
public:
    JsonLinesReading(const Conversation::Header& header, const ImportOptions& options, ConversationSink& sink)
        : m_header(header), m_names(options.columns), m_sink(sink), m_flat(header) {
        if (!options.stream) return;
        m_stream = std::make_unique<ConversationStream>(header, sink);
        m_stream->onEnd([this] { endReader(); });
    }

    void addLine(std::string_view text, std::size_t line) {
        if (trim(text).empty()) return;
        const auto record = parseJson(text);
        if (!record) {
            m_sink.warn({line, "left out, " + record.error().message()});
        } else if (!record->is_object()) {
            m_sink.warn({line, "left out: no JSON object"});
        } else if (messagesIn(*record)) {
            addConversationRecord(*record, line);
        } else if (const json* prompt = promptIn(*record)) {
            addPrompt(*record, *prompt, line);
        } else if (const JsonFields fields = fieldsOf(*record, m_names);
                   fields[RecordField::Text] || fields[RecordField::Id]) {
            addMessageRecord(*record, fields, line);
        } else {
            m_sink.warn({line, "left out: neither a conversation nor a message"});
        }
    }

    bool finish() {
        if (m_stream) m_stream->finish();
        endReader();
        m_flat.deliverTo(m_sink, MessageOrder::AsRead);
        return m_conversations > 0;
    }

    /// Several records that have nothing but a text.
    bool isOnlyTexts() const { return m_onlyTexts > 1 && m_onlyTexts == m_messages; }

    /// Several messages, and nothing said in any.
    bool isEmpty() const { return m_messages > 1 && m_empty == m_messages; }

private:
    void noteTexts(const ConversationBuilder& builder, std::size_t from) {
        for (std::size_t i = from; i < builder.size(); ++i, ++m_messages) {
            const MessageDraft& draft = builder.drafts()[i];
            m_empty += trim(draft.text).empty() && draft.meta.empty() ? 1 : 0;
        }
    }

    /// Trees of answers to one prompt, as collections of such conversations have them.
    static const json* promptIn(const json& record) {
        const json* prompt = memberOf(record, "prompt");
        return prompt && memberOf(*prompt, "replies") && memberOf(*prompt, "text") ? prompt : nullptr;
    }

    void addPrompt(const json& record, const json& prompt, std::size_t line) {
        ++m_conversations;
        ConversationBuilder builder(m_header);
        builder.header().id = firstTextOf(record, {"message_tree_id", "id"});
        if (builder.header().id.empty()) builder.header().id = std::to_string(m_conversations);
        builder.header().title = builder.header().id;
        JsonMessageReader reader(builder, m_names);
        reader.addTree(prompt, line, m_sink);
        reader.settleTreeIds();
        noteTexts(builder, 0);
        deliver(builder, m_sink);
    }

    void endReader() {
        for (const auto& [id, reader] : m_readers) {
            if (!m_stream || !m_stream->wasCut()) reader->settleTreeIds();
            reader->warnOfUnknownFields(m_sink);
        }
        m_readers.clear();
    }

    void addConversationRecord(const json& record, std::size_t line) {
        const json& messages = *messagesIn(record);
        if (!messages.is_array()) {
            m_sink.warn({line, "left out: \"messages\" is not a list"});
            return;
        }
        ++m_conversations;
        ConversationBuilder builder(m_header);
        builder.header().id = idOf(record, "id").value_or(std::to_string(m_conversations));
        builder.header().genre = genreIn(stringOf(record, "genre"));
        const std::string title = stringOf(record, "title");
        builder.header().title = title.empty() ? builder.header().id : title;
        JsonMessageReader reader(builder, m_names);
        for (const json& message : messages) reader.add(message, line, m_sink);
        if (isNewestFirst(builder.drafts())) putInOrder(builder.drafts());
        noteTexts(builder, 0);
        deliver(builder, m_sink);
    }

    void addMessageRecord(const json& record, const JsonFields& fields, std::size_t line) {
        const json* whose = fields[RecordField::Conversation];
        const std::string id = whose ? idOf(*whose).value_or("") : "";
        ConversationBuilder& builder = m_stream ? m_stream->of(id, line) : m_flat.of(id);
        const Genre genre = genreIn(stringOf(record, "genre"));
        if (genre != Genre::Unknown) builder.header().genre = genre;
        auto& reader = m_readers[builder.header().id];
        if (!reader) {
            ++m_conversations;
            reader = std::make_unique<JsonMessageReader>(builder, m_names);
        }
        const bool more = std::any_of(std::begin(tellingFields), std::end(tellingFields),
                                      [&fields](RecordField field) { return fields[field] != nullptr; });
        m_onlyTexts += more ? 0 : 1;
        const std::size_t before = builder.size();
        reader->addTree(record, line, m_sink);
        noteTexts(builder, before);
        if (builder.size() == before + 1) builder.last().link = linkRecordOf(record, memberOf(record, "other_parents"));
        if (m_stream) m_stream->added();
    }

    Conversation::Header m_header;
    FieldNames m_names;
    ConversationSink& m_sink;
    std::size_t m_conversations = 0, m_messages = 0, m_empty = 0, m_onlyTexts = 0;
    ConversationGroups m_flat;
    std::unique_ptr<ConversationStream> m_stream;  ///< in place of it, where conversations are handed over one by one
    std::map<std::string, std::unique_ptr<JsonMessageReader>> m_readers;
};

/// How sure a line of this shape is a conversation or a message.
double certaintyOf(const JsonOutline& outline) {
    const auto sure = [&outline](const std::string& prefix) {
        if (outline.hasAll({prefix + "text", prefix + "id"})) return 0.8;
        const FieldShape shape = shapeOf(outline, prefix);
        return shape.isMessage() ? 0.45 : 0.0;
    };
    for (const char* list :
         {"messages", "conversations", "conversation", "turns", "utterances", "dialogue", "dialog"}) {
        const std::string prefix = std::string(list) + "[].";
        if (!outline.hasBetween(prefix, "")) continue;
        const double certainty = sure(prefix);
        return certainty > 0.5 ? 0.9 : certainty;
    }
    return outline.hasAll({"prompt.text", "prompt.replies"}) ? 0.9 : sure("");
}

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
        const std::string_view start = trimLeft(head);
        if (start.empty() || start.front() != '{') return {};
        const std::string_view line = start.substr(0, start.find('\n'));
        const std::string extension = source.path().extension().string();
        const bool named = extension == ".jsonl" || extension == ".ndjson";
        if (!json::accept(line.begin(), line.end())) {
            // A first line that is longer than what is looked at is a whole conversation. One that is damaged is best
            // answered with the parser's reason, where the file is called what it should be.
            if (line.size() == start.size() && head.size() >= longLine) return {certaintyOf(outlineOf(line)), {}};
            return {named ? 0.15 : 0.0, {}};
        }
        const JsonOutline outline = outlineOf(head);
        const double certainty = certaintyOf(outline);
        if (certainty == 0 && shapeOf(outline, "").isLog) return {0, Sentence("looks like the log of a program")};
        return {certainty > 0 ? certainty : named ? 0.15 : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        JsonLinesReading reading(headerFor(source.path(), *this), options, sink);
        StreamLines lines(**stream);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), std::max<std::size_t>(lines.position(), entry.size)))
                return cancelled();
            reading.addLine(*line, lines.number());
        }
        if (!reading.finish()) return noMessage(source.path(), expected);
        if (options.columns.empty() && reading.isOnlyTexts()) return noMessage(source.path(), onlyTexts);
        if (options.columns.empty() && reading.isEmpty()) return noMessage(source.path(), allEmpty);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeJsonLinesImporter() {
    return std::make_unique<JsonLinesImporter>();
}

}  // namespace antecedent
