// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/discord_export.h"

#include <array>
#include <cstdlib>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/reading/json_elements.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Types are written by name where the exporter knows them and by number where it does not: 20 and 23 are commands, 21
/// begins a thread.
MessageKind kindOf(const std::string& type) {
    for (const char* spoken : {"Default", "Reply", "0", "19", "20", "21", "23", ""}) {
        if (type == spoken) return MessageKind::Message;
    }
    return MessageKind::System;
}

/// A reference is a reply's only by the message's type: forwards, pins and begun threads have one too.
std::optional<std::vector<std::string>> parentsOf(const json& message, const std::string& type) {
    const json* reference = memberOf(message, {"reference", "message_reference"});
    if (!reference || (type != "Reply" && type != "19")) return std::nullopt;
    const std::string kind = idOf(*reference, "type").value_or("Default");
    if (kind != "Default" && kind != "0") return std::nullopt;
    const json* parent = memberOf(*reference, {"messageId", "message_id"});
    const auto id = parent ? idOf(*parent) : std::nullopt;
    return id && !id->empty() ? std::optional(std::vector<std::string>{*id}) : std::nullopt;
}

void addReactions(const json& message, MetaFields& meta) {
    const json* reactions = memberOf(message, "reactions");
    if (!reactions || !reactions->is_array()) return;
    for (const json& reaction : *reactions) {
        const json* emoji = memberOf(reaction, "emoji");
        const std::string name = emoji ? stringOf(*emoji, "name") : "";
        if (!name.empty()) meta.add("reactions", name + " " + idOf(reaction, "count").value_or("1"));
    }
}

std::string metaOf(const json& message, bool isReplyWithoutParent) {
    MetaFields meta;
    meta.take(message, {"timestampEdited", "edited_timestamp", "isPinned", "pinned"});
    for (const char* list : {"attachments", "embeds", "stickers"}) {
        const json* things = memberOf(message, list);
        if (!things || !things->is_array()) continue;
        for (const json& thing : *things) {
            const json* name = memberOf(thing, {"fileName", "filename", "title", "name", "description", "url"});
            meta.add(list, name ? idOf(*name).value_or("") : "");
        }
    }
    addReactions(message, meta);
    if (const json* forwarded = memberOf(message, "forwardedMessage"))
        meta.set("forwarded", stringOf(*forwarded, "content"));
    if (const json* author = memberOf(message, "author"))
        meta.set("bot", isTrue(*author, "isBot") || isTrue(*author, "bot"));
    meta.set("reply_to_deleted", isReplyWithoutParent);
    return meta.text();
}

MessageDraft draftOf(const json& message) {
    const std::string type = idOf(message, "type").value_or("");
    MessageDraft draft;
    draft.id = idOf(message, "id").value_or("");
    if (const json* author = memberOf(message, "author")) {
        const json* name = memberOf(*author, {"nickname", "global_name", "name", "username"});
        draft.speaker = name ? idOf(*name).value_or("") : "";
        draft.speakerId = idOf(*author, "id").value_or("");
    }
    draft.text = stringOf(message, "content");
    draft.time = parseIsoTime(stringOf(message, "timestamp"));
    draft.kind = kindOf(type);
    draft.parents = parentsOf(message, type);
    draft.meta = metaOf(message, (type == "Reply" || type == "19") && !draft.parents);
    return draft;
}

std::string titleOf(const JsonElements& elements, const std::string& otherwise) {
    std::string title;
    for (const char* part : {"guild.name", "channel.category", "channel.name"}) {
        const std::string text = elements.outer(part);
        if (!text.empty()) title += (title.empty() ? "" : " / ") + text;
    }
    return title.empty() ? otherwise : title;
}

}  // namespace

std::optional<Timestamp> discordTimeOf(const std::string& id) {
    if (id.size() < 17 || id.size() > 20 || id.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    constexpr std::int64_t epoch = 1'420'070'400'000;  // milliseconds: 2015 begins
    const auto milliseconds = static_cast<std::int64_t>(std::strtoull(id.c_str(), nullptr, 10) >> 22) + epoch;
    return Timestamp{milliseconds * 1'000'000};
}

void readDiscordJson(std::istream& stream, const DiscordTarget& target) {
    JsonElements elements({"messages[]", "[]"});
    std::size_t count = 0;
    const auto read = elements.read(stream, [&](const std::string&, const json& message) {
        std::string id = elements.outer("channel.id");
        if (id.empty()) id = idOf(message, "channel_id").value_or(target.id);
        ConversationBuilder& builder = target.groups.of(id);
        if (builder.size() == 0) builder.header().title = titleOf(elements, target.id);
        builder.add(draftOf(message));
        return target.control.step(++count, 0);
    });
    if (!read) target.sink.warn({0, "the export is damaged or cut off: " + read.error().message()});
}

}  // namespace antecedent
