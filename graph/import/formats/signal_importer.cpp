// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/signal_cli.h"
#include "graph/import/formats/signal_markdown.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Signal knows messages by the time at which they were sent.
std::string sentAt(const json& message) {
    return firstTextOf(message, {"sent_at", "timestamp", "sentAt", "date_sent"});
}

void addReactions(const json& message, MetaFields& meta) {
    for (const json& reaction : listOf(message, "reactions")) {
        if (reaction.is_object()) meta.add("reactions", stringOf(reaction, "emoji"));
        if (reaction.is_array() && reaction.size() == 2) meta.add("reactions", idOf(reaction[1]).value_or(""));
    }
}

/// A record of the app's own database, as sigtop writes it.
MessageDraft databaseDraft(const json& message) {
    MessageDraft draft;
    draft.id = sentAt(message);
    const std::string type = stringOf(message, "type");
    draft.speakerId = firstTextOf(message, {"source", "sourceServiceId", "sourceUuid"});
    draft.speaker = type == "outgoing" ? "Me" : draft.speakerId;
    if (type == "outgoing") draft.speakerId.clear();
    draft.text = stringOf(message, "body");
    draft.time = timeOf(message, {"sent_at", "timestamp"});
    if (!type.empty() && type != "incoming" && type != "outgoing") {
        draft.kind = MessageKind::System;
        if (draft.text.empty()) draft.text = type;
    }
    const std::string quoted = textAt(message, {"quote", "id"});
    if (!quoted.empty()) draft.parents = std::vector<std::string>{quoted};
    MetaFields meta;
    meta.take(message, {"deletedForEveryone"});
    for (const json& file : listOf(message, "attachments"))
        meta.add("attachments", firstTextOf(file, {"fileName", "path", "contentType"}));
    addReactions(message, meta);
    draft.meta = meta.text();
    return draft;
}

/// Lines of signal-export quote the words that are answered: the latest message of these words is meant.
class QuotedWords {
public:
    MessageDraft draftOf(const json& message) {
        MessageDraft draft;
        draft.id = std::to_string(m_count++);
        draft.speaker = stringOf(message, "sender");
        draft.text = stringOf(message, "body");
        draft.time = timeOf(message, {"date"});
        std::string quote;
        for (const char c : stringOf(message, "quote")) quote += c;
        for (std::size_t at = quote.find("\n> "); at != std::string::npos; at = quote.find("\n> ", at + 1))
            quote.erase(at + 1, 2);
        const std::string words(trim(quote));
        const auto found = m_latest.find(words);
        if (!words.empty() && found != m_latest.end()) draft.parents = std::vector<std::string>{found->second};
        if (!draft.text.empty()) m_latest[std::string(trim(draft.text))] = draft.id;
        MetaFields meta;
        meta.take(message, {"sticker", "deleted", "call"});
        if (found == m_latest.end()) meta.set("quote", words);
        for (const json& file : listOf(message, "attachments")) meta.add("attachments", stringOf(file, "name"));
        addReactions(message, meta);
        draft.meta = meta.text();
        return draft;
    }

private:
    std::size_t m_count = 0;
    std::map<std::string, std::string> m_latest;
};

class SignalImporter : public JsonImporter {
public:
    SignalImporter()
        : JsonImporter({"signal", "Signal", "Signal: JSON of sigtop and signal-cli, JSON and chat.md of signal-export"},
                       Genre::Chat) {}

    Recognition sniff(const SourceTree& source) const override {
        return exportIn(source) ? Recognition{0.96, {}} : JsonImporter::sniff(source);
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry* chat = exportIn(source);
        if (!chat) return JsonImporter::read(source, options, sink, control);
        Conversation::Header header = headerFor(source.path(), *this, genre());
        // All chats are in files of one name, in folders that have the names of those who talk.
        const std::string folder = source.path().parent_path().filename().string();
        if (source.single() && header.title == "chat" && !folder.empty()) header.title = folder;
        ConversationGroups groups(std::move(header));
        const JsonReading reading{options, sink, control, groups};
        if (endsWith(chat->name, ".json")) {
            if (const auto read = readEntry(source, *chat, reading); !read) return read;
        } else {
            const auto text = source.text(*chat);
            if (!text) return tl::unexpected(text.error());
            readJson(signalMarkdownRecords(text->text), reading);
        }
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        if (outline.hasAny({record + "envelope.dataMessage", record + "envelope.syncMessage",
                            record + "envelope.timestamp", record + "params.envelope.timestamp"})) {
            return {0.96, {}};
        }
        if (outline.hasAll({record + "sent_at", record + "conversationId"}) &&
            outline.hasAny({record + "body", record + "type"}))
            return {0.95, {}};
        return {outline.hasAll(
                    {record + "date", record + "sender", record + "body", record + "quote", record + "reactions"})
                    ? 0.95
                    : 0,
                {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        QuotedWords quoted;
        SignalCliLog log(reading.groups);
        forEachObject(root, [&](const json& record) {
            if (memberOf(record, "envelope") || memberOf(record, "params")) {
                reading.sink.variant("signal-cli");
                log.add(record);
            } else if (memberOf(record, "sent_at")) {
                reading.sink.variant("database");
                reading.groups.of(stringOf(record, "conversationId")).add(databaseDraft(record));
            } else if (memberOf(record, "sender")) {
                reading.sink.variant("signal-export");
                ConversationBuilder& builder = reading.groups.of("");
                builder.header().localTime = true;
                builder.add(quoted.draftOf(record));
            }
        });
        log.finish();
    }

private:
    /// The Markdown of signal-export, or what to read of its folder: there each chat stands several times, as
    /// data.json, chat.md and a page. Null for anything else.
    const SourceEntry* exportIn(const SourceTree& source) const {
        const SourceEntry* text = source.single() ? &source.entries().front() : source.find("chat.md");
        if (!text) return nullptr;
        const bool markdown = isSignalMarkdown(source.head(*text), endsWith(text->name, ".md"));
        if (source.single()) return markdown ? text : nullptr;
        const SourceEntry* data = source.find("data.json");
        if (data && JsonImporter::sniff(source.only(*data)).certainty > 0) return data;
        return markdown && source.find("index.html") ? text : nullptr;
    }
};

}  // namespace

std::unique_ptr<Importer> makeSignalImporter() {
    return std::make_unique<SignalImporter>();
}

}  // namespace antecedent
