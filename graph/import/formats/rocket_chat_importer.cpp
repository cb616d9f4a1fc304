// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// A quoted message is named by a link without words before the text: "[ ](https://host/channel/general?msg=ID) yes".
struct Quote {
    std::string id;
    std::string rest;
};

Quote quoteIn(const std::string& text) {
    const std::size_t end = text.find(')');
    const std::size_t at = text.find("?msg=");
    if (!startsWith(text, "[ ](") || end == std::string::npos || at > end) return {{}, text};
    const std::string id = text.substr(at + 5, end - at - 5);
    return {id.substr(0, id.find('&')), std::string(trim(std::string_view(text).substr(end + 1)))};
}

/// What is said with a picture or by an app stands in attachments, beside those that are quoted messages.
std::string textOfAttachments(const json& message) {
    std::string text;
    for (const json& attachment : listOf(message, "attachments")) {
        if (memberOf(attachment, "message_link")) continue;
        const std::string part = firstTextOf(attachment, {"description", "text"});
        if (!part.empty()) text += (text.empty() ? "" : "\n") + part;
    }
    return text;
}

MessageDraft draftOf(const json& message) {
    MessageDraft draft;
    draft.id = firstTextOf(message, {"_id", "id"});
    if (const json* user = memberOf(message, "u")) {
        draft.speaker = firstTextOf(*user, {"name", "username"});
        draft.speakerId = firstTextOf(*user, {"_id", "username"});
    }
    if (const std::string alias = stringOf(message, "alias"); !alias.empty()) draft.speaker = alias;
    draft.time = timeOf(message, {"ts"});
    const std::string type = stringOf(message, "t");
    if (!type.empty() && type != "e2e" && type != "rm") draft.kind = MessageKind::System;
    Quote quote = quoteIn(stringOf(message, "msg"));
    draft.text = draft.kind == MessageKind::System ? type + (quote.rest.empty() ? "" : ": " + quote.rest) : quote.rest;
    if (draft.text.empty()) draft.text = textOfAttachments(message);
    if (!quote.id.empty()) draft.parents = std::vector<std::string>{quote.id};
    const std::string root = stringOf(message, "tmid");
    if (!root.empty()) draft.thread = {root, root, true};
    MetaFields meta;
    meta.take(message, {"reactions", "editedAt", "pinned"});
    meta.set("deleted", type == "rm");
    if (const json* file = memberOf(message, "file")) meta.set("file", stringOf(*file, "name"));
    draft.meta = meta.text();
    return draft;
}

class RocketChatImporter : public JsonImporter {
public:
    RocketChatImporter()
        : JsonImporter({"rocketchat", "Rocket.Chat", "Rocket.Chat: the API's messages"}, Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& prefix : {outline.recordPrefix(), std::string("messages[].")}) {
            if (outline.hasAll({prefix + "_id", prefix + "rid", prefix + "msg", prefix + "u", prefix + "ts"}))
                return {0.96, {}};
        }
        return {};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        const json* messages = memberOf(root, "messages");
        forEachObject(messages ? *messages : root, [&](const json& message) {
            if (memberOf(message, "rid")) reading.groups.of(stringOf(message, "rid")).add(draftOf(message));
        });
    }
};

}  // namespace

std::unique_ptr<Importer> makeRocketChatImporter() {
    return std::make_unique<RocketChatImporter>();
}

}  // namespace antecedent
