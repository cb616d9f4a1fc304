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

MessageDraft draftOf(const json& message, const std::string& chat, const std::string& number) {
    MessageDraft draft;
    draft.id = idOf(message, "key_id").value_or(number);
    draft.speaker = isTrue(message, "from_me") ? "Me" : firstTextOf(message, {"sender"});
    if (draft.speaker.empty()) draft.speaker = chat;
    draft.time = timeOf(message, {"timestamp"});
    draft.text = isTrue(message, "safe") || stringOf(message, "data").find("<br>") != std::string::npos
                     ? htmlToText(stringOf(message, "data"))
                     : stringOf(message, "data");
    if (isTrue(message, "meta")) draft.kind = MessageKind::System;
    const std::string reply = idOf(message, "reply").value_or("");
    if (!reply.empty()) draft.parents = std::vector<std::string>{reply};
    MetaFields meta;
    meta.take(message, {"mime", "caption", "sticker", "reactions"});
    // Of a picture the text is the path of its file.
    if (isTrue(message, "media")) {
        meta.set("media", draft.text);
        draft.text = stringOf(message, "caption");
    }
    draft.meta = meta.text();
    return draft;
}

class WhatsAppJsonImporter : public JsonImporter {
public:
    WhatsAppJsonImporter()
        : JsonImporter({"whatsapp-json", "WhatsApp", "WhatsApp: JSON of WhatsApp Chat Exporter, which knows replies"},
                       Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        if (outline.root != JsonOutline::Root::Object) return {};
        return {outline.hasBetween("", ".key_id") && outline.hasBetween("", ".from_me") ? 0.96 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        if (!root.is_object()) return;
        for (auto chat = root.begin(); chat != root.end(); ++chat) {
            const json* messages = memberOf(*chat, "messages");
            if (!messages || !messages->is_object()) continue;
            std::string name = stringOf(*chat, "name");
            if (name.empty()) name = chat.key().substr(0, chat.key().find('@'));
            ConversationBuilder& builder = reading.groups.of(chat.key());
            builder.header().title = name;
            for (auto message = messages->begin(); message != messages->end(); ++message) {
                if (message->is_object()) builder.add(draftOf(*message, name, message.key()));
            }
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeWhatsAppJsonImporter() {
    return std::make_unique<WhatsAppJsonImporter>();
}

}  // namespace antecedent
