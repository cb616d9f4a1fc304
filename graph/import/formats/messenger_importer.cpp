// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/messenger_html.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/tree_shape.h"
#include "graph/import/source/text_decoding.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Facebook writes each byte of UTF-8 as if it were a character: "Ã©" for "é". Undoes that where the bytes make sense.
std::string repaired(const std::string& text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            bytes += text[i];
        } else if ((lead == 0xc2 || lead == 0xc3) && i + 1 < text.size()) {
            bytes += static_cast<char>((lead & 3) << 6 | (static_cast<unsigned char>(text[++i]) & 0x3f));
        } else {
            return text;  // something that no single byte stands for: it was written right
        }
    }
    return isUtf8(bytes) ? bytes : text;
}

std::string repairedAt(const json& record, std::initializer_list<const char*> keys) {
    return repaired(firstTextOf(record, keys));
}

MessageDraft draftOf(const json& message) {
    MessageDraft draft;
    draft.speaker = repairedAt(message, {"sender_name", "senderName"});
    draft.text = repairedAt(message, {"content", "text"});
    draft.time = timeOf(message, {"timestamp_ms", "timestamp"});
    MetaFields meta;
    for (const char* kind : {"photos", "videos", "audio_files", "files", "gifs", "media"}) {
        for (const json& thing : listOf(message, kind)) meta.add(kind, firstTextOf(thing, {"uri"}));
    }
    if (const json* sticker = memberOf(message, "sticker")) meta.set("sticker", stringOf(*sticker, "uri"));
    if (const json* share = memberOf(message, "share")) meta.set("share", repairedAt(*share, {"link", "share_text"}));
    for (const json& reaction : listOf(message, "reactions")) {
        meta.add("reactions", repairedAt(reaction, {"reaction"}) + " " + repairedAt(reaction, {"actor"}));
    }
    meta.set("deleted", isTrue(message, "is_unsent") || isTrue(message, "isUnsent"));
    const std::string type = stringOf(message, "type");
    if (type == "Subscribe" || type == "Unsubscribe") draft.kind = MessageKind::System;
    if (memberOf(message, "call_duration")) meta.set("call", true);
    draft.meta = meta.text();
    return draft;
}

bool isPart(const SourceEntry& entry) {
    const std::string file = std::filesystem::path(entry.name).filename().string();
    return startsWith(file, "message_") && (endsWith(file, ".json") || endsWith(file, ".html"));
}

bool isPage(const SourceEntry& entry) {
    return endsWith(entry.name, ".html");
}

class MessengerImporter : public JsonImporter {
public:
    MessengerImporter()
        : JsonImporter({"messenger", "Messenger",
                        "Facebook Messenger's and Instagram's JSON or HTML (message_1.json), or their folder"},
                       Genre::Chat) {}

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) {
            const std::string head = source.head(source.entries().front());
            return isMessengerPage(head) ? Recognition{0.96, {}} : JsonImporter::sniff(source);
        }
        for (const SourceEntry& entry : source.entries()) {
            // A whole download holds much besides, with the conversations in "inbox".
            const bool inbox = entry.name.find("inbox/") != std::string::npos;
            if (!isPart(entry) || (!inbox && !isSoForAll(source, isPage(entry) ? ".html" : ".json", isPart))) continue;
            const std::string head = source.head(entry);
            return isPage(entry) ? Recognition{isMessengerPage(head) ? 0.96 : 0, {}} : sniffOutline(outlineOf(head));
        }
        return {};
    }

    /// Long conversations are written in parts, newest first.
    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        if (source.single()) return readSingle(source, options, sink, control);
        std::map<std::string, std::vector<const SourceEntry*>> folders;
        for (const SourceEntry& entry : source.entries()) {
            if (isPart(entry))
                folders[std::filesystem::path(entry.name).parent_path().generic_string()].push_back(&entry);
        }
        std::size_t done = 0;
        for (const auto& [folder, parts] : folders) {
            Conversation::Header header = headerFor(source.path(), *this, genre());
            if (!folder.empty()) header.id = header.title = folder;
            ConversationGroups groups(header);
            for (const SourceEntry* part : parts) {
                const JsonReading reading{options, sink, control, groups};
                const auto read = isPage(*part) ? readPage(source, *part, reading) : readEntry(source, *part, reading);
                if (!read) sink.warn({0, part->name + " was left out: " + read.error().message()});
            }
            if (groups.messages() > 0) groups.deliverTo(sink, MessageOrder::ByTime);
            if (!control.step(++done, folders.size())) return cancelled();
        }
        return {};
    }

private:
    Result<void> readSingle(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                            Control& control) const {
        const SourceEntry& entry = source.entries().front();
        if (!isMessengerPage(source.head(entry))) return JsonImporter::read(source, options, sink, control);
        ConversationGroups groups(headerFor(source.path(), *this, genre()));
        const auto read = readPage(source, entry, {options, sink, control, groups});
        if (!read) return read;
        sink.variant("HTML");
        if (groups.messages() == 0) return noMessage(source.path(), "messages of Messenger or Instagram");
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

    static Result<void> readPage(const SourceTree& source, const SourceEntry& entry, const JsonReading& reading) {
        const auto text = source.text(entry);
        if (!text) return tl::unexpected(text.error());
        readMessengerHtml(text->text, reading.options, reading.sink, reading.groups.of(""));
        return {};
    }

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const bool old = outline.hasAll({"messages[].sender_name", "messages[].timestamp_ms"});
        const bool fresh = outline.hasAll({"messages[].senderName", "messages[].timestamp"}) &&
                           outline.hasAny({"threadName", "participants"});
        return {old || fresh ? 0.96 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        ConversationBuilder& builder = reading.groups.of("");
        const std::string title = repairedAt(root, {"title", "threadName"});
        if (!title.empty()) builder.header().title = title;
        for (const json& message : listOf(root, "messages")) builder.add(draftOf(message));
    }
};

}  // namespace

std::unique_ptr<Importer> makeMessengerImporter() {
    return std::make_unique<MessengerImporter>();
}

}  // namespace antecedent
