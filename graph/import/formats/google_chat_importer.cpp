// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// A message of Google Chat's takeout, or of its API.
MessageDraft chatDraft(const json& message) {
    MessageDraft draft;
    draft.id = firstTextOf(message, {"message_id", "name"});
    if (const json* creator = memberOf(message, {"creator", "sender"})) {
        draft.speaker = firstTextOf(*creator, {"name", "displayName", "email"});
        if (const std::string shown = stringOf(*creator, "displayName"); !shown.empty()) draft.speaker = shown;
        draft.speakerId = firstTextOf(*creator, {"email", "name"});
    }
    draft.text = stringOf(message, "text");
    draft.time = timeOf(message, {"created_date", "createTime"});
    std::string topic = stringOf(message, "topic_id");
    if (topic.empty()) topic = textAt(message, {"thread", "name"});
    draft.thread.group = topic;
    const std::string quoted = textAt(message, {"quoted_message_metadata", "message_id"});
    if (!quoted.empty()) draft.parents = std::vector<std::string>{quoted};
    MetaFields meta;
    meta.take(message, {"updated_date", "deletion_metadata", "message_state"});
    for (const json& file : listOf(message, "attached_files"))
        meta.add("attachments", firstTextOf(file, {"original_name", "export_name"}));
    for (const json& reaction : listOf(message, "reactions"))
        meta.add("reactions", textAt(reaction, {"emoji", "unicode"}));
    draft.meta = meta.text();
    return draft;
}

/// Every message of a direct conversation has a topic of its own: only those that several share are threads.
void dropLoneTopics(std::vector<MessageDraft>& drafts) {
    std::map<std::string, std::pair<std::size_t, std::string>> topics;
    for (const MessageDraft& draft : drafts) {
        auto& [count, root] = topics[draft.thread.group];
        if (count++ == 0) root = draft.id;
    }
    for (MessageDraft& draft : drafts) {
        const auto& [count, root] = topics[draft.thread.group];
        draft.thread = count > 1 && !draft.thread.group.empty() ? ThreadConstraintDraft{draft.thread.group, root, true}
                                                                : ThreadConstraintDraft{};
    }
}

/// A conversation of Hangouts' takeout.
void addHangout(const json& record, const JsonReading& reading) {
    const json* about = valueAt(record, {"conversation", "conversation"});
    if (!about) return;
    std::map<std::string, std::string> names;
    std::string everybody;
    for (const json& person : listOf(*about, "participant_data")) {
        const std::string name = stringOf(person, "fallback_name");
        names[textAt(person, {"id", "gaia_id"})] = name;
        everybody += (everybody.empty() ? "" : ", ") + name;
    }
    ConversationBuilder& builder = reading.groups.of(textAt(*about, {"id", "id"}));
    const std::string title = stringOf(*about, "name");
    builder.header().title = title.empty() ? everybody : title;
    for (const json& event : listOf(record, "events")) {
        MessageDraft draft;
        draft.id = stringOf(event, "event_id");
        draft.speakerId = textAt(event, {"sender_id", "gaia_id"});
        draft.speaker = names[draft.speakerId];
        draft.time = timeOf(event, {"timestamp"});
        const json* content = valueAt(event, {"chat_message", "message_content"});
        if (!content) draft.kind = MessageKind::System;
        draft.text = content ? "" : stringOf(event, "event_type");
        if (content) {
            for (const json& segment : listOf(*content, "segment")) {
                draft.text += stringOf(segment, "type") == "LINE_BREAK" ? "\n" : stringOf(segment, "text");
            }
            MetaFields meta;
            meta.set("attachment", !listOf(*content, "attachment").empty());
            draft.meta = meta.text();
        }
        builder.add(std::move(draft));
    }
}

class GoogleChatImporter : public JsonImporter {
public:
    GoogleChatImporter()
        : JsonImporter(
              {"google-chat", "Google Chat", "Google Chat and Hangouts: messages.json and Hangouts.json of a takeout"},
              Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& prefix : {outline.recordPrefix(), std::string("messages[].")}) {
            if (outline.hasAll({prefix + "creator", prefix + "created_date"})) return {0.96, {}};
            if (outline.hasAll({prefix + "createTime", prefix + "sender.name", prefix + "thread.name"}))
                return {0.95, {}};
        }
        return {outline.hasAll({"conversations[].conversation.conversation", "conversations[].events"}) ||
                        outline.has("conversations[].conversation.conversation.participant_data")
                    ? 0.97
                    : 0,
                {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        if (memberOf(root, "conversations")) {
            reading.sink.variant("Hangouts");
            for (const json& record : listOf(root, "conversations")) addHangout(record, reading);
            return;
        }
        ConversationBuilder& builder = reading.groups.of("");
        const json* messages = memberOf(root, "messages");
        forEachObject(messages ? *messages : root, [&](const json& message) { builder.add(chatDraft(message)); });
        putInOrder(builder.drafts());
        dropLoneTopics(builder.drafts());
    }
};

}  // namespace

std::unique_ptr<Importer> makeGoogleChatImporter() {
    return std::make_unique<GoogleChatImporter>();
}

}  // namespace antecedent
