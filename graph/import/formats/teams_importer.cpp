// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// A message that is quoted in a chat is attached as JSON inside of JSON.
std::optional<std::vector<std::string>> quotedIn(const json& message) {
    std::vector<std::string> parents;
    for (const json& attachment : listOf(message, "attachments")) {
        if (stringOf(attachment, "contentType") != "messageReference") continue;
        const auto content = parseJson(stringOf(attachment, "content"));
        const std::string id = content ? firstTextOf(*content, {"messageId"}) : "";
        parents.push_back(id.empty() ? firstTextOf(attachment, {"id"}) : id);
    }
    return parents.empty() ? std::nullopt : std::optional(parents);
}

std::string textOf(const json& message) {
    const std::string content = textAt(message, {"body", "content"});
    return textAt(message, {"body", "contentType"}) == "text" ? content : htmlToText(content);
}

MessageDraft draftOf(const json& message, const std::string& root) {
    MessageDraft draft;
    draft.id = idOf(message, "id").value_or("");
    for (const char* kind : {"user", "application", "device"}) {
        const json* from = valueAt(message, {"from", kind});
        if (!from || !draft.speaker.empty()) continue;
        draft.speaker = firstTextOf(*from, {"displayName", "id"});
        draft.speakerId = firstTextOf(*from, {"id"});
    }
    draft.text = textOf(message);
    draft.subject = stringOf(message, "subject");
    draft.time = timeOf(message, {"createdDateTime"});
    const std::string type = stringOf(message, "messageType");
    if (!type.empty() && type != "message") draft.kind = MessageKind::System;
    // A reply names the first message of its thread, whichever one it answers.
    const std::string thread = root.empty() ? idOf(message, "replyToId").value_or("") : root;
    if (!thread.empty()) draft.thread = {thread, thread, true};
    draft.parents = quotedIn(message);
    MetaFields meta;
    meta.take(message, {"lastEditedDateTime", "deletedDateTime", "importance", "webUrl"});
    for (const json& attachment : listOf(message, "attachments")) meta.add("attachments", stringOf(attachment, "name"));
    for (const json& reaction : listOf(message, "reactions")) meta.add("reactions", stringOf(reaction, "reactionType"));
    draft.meta = meta.text();
    return draft;
}

class TeamsImporter : public JsonImporter {
public:
    TeamsImporter()
        : JsonImporter({"teams", "Microsoft Teams", "Microsoft Teams: chat messages of the Graph API"}, Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& prefix :
             {outline.recordPrefix(), std::string("value[]."), std::string("messages[].")}) {
            if (outline.hasAll({prefix + "createdDateTime", prefix + "body.content", prefix + "from"}) &&
                outline.hasAny(
                    {prefix + "messageType", prefix + "replyToId", prefix + "chatId", prefix + "channelIdentity"})) {
                return {0.96, {}};
            }
        }
        return {};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        const json* messages = memberOf(root, {"value", "messages"});
        forEachObject(messages ? *messages : root, [&](const json& message) {
            std::string place = textAt(message, {"channelIdentity", "channelId"});
            if (place.empty()) place = stringOf(message, "chatId");
            ConversationBuilder& builder = reading.groups.of(place);
            builder.add(draftOf(message, {}));
            for (const json& reply : listOf(message, "replies"))
                builder.add(draftOf(reply, idOf(message, "id").value_or("")));
        });
    }
};

}  // namespace

std::unique_ptr<Importer> makeTeamsImporter() {
    return std::make_unique<TeamsImporter>();
}

}  // namespace antecedent
