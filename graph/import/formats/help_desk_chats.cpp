// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/import/formats/help_desk.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// developers.intercom.com, Retrieve a conversation.
class Intercom {
public:
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAny(
            {record + "conversation_parts.conversation_parts[].part_type", record + "conversation_parts[].part_type"});
    }
    static bool holds(const json& record) { return memberOf(record, "conversation_parts") != nullptr; }

    static void add(const json& conversation, ConversationBuilder& builder) {
        builder.header().genre = Genre::Chat;
        if (const json* source = memberOf(conversation, {"source", "conversation_message"})) {
            MessageDraft draft = draftOf(*source);
            if (!draft.time) draft.time = timeOf(conversation, {"created_at"});
            draft.subject = htmlToText(stringOf(*source, "subject"));
            if (draft.text.empty()) draft.text = draft.subject;
            builder.add(std::move(draft));
        }
        const json& parts = *memberOf(conversation, "conversation_parts");
        for (const json& part : parts.is_array() ? parts : listOf(parts, "conversation_parts"))
            builder.add(draftOf(part));
    }

private:
    /// Parts without a body are what happened to the conversation: assigned, closed, tagged.
    static MessageDraft draftOf(const json& part) {
        MessageDraft draft;
        draft.id = idOf(part, "id").value_or("");
        if (const json* author = memberOf(part, "author")) {
            setSpeaker(draft, idOf(*author, "id").value_or(""), firstTextOf(*author, {"name", "email", "type"}), {});
        }
        draft.text = htmlToText(stringOf(part, "body"));
        const std::string kind = stringOf(part, "part_type");
        if (draft.text.empty() && !kind.empty()) {
            draft.kind = MessageKind::System;
            draft.text = kind;
            std::replace(draft.text.begin(), draft.text.end(), '_', ' ');
        }
        draft.time = timeOf(part, {"created_at"});
        draft.meta = helpDeskMeta(part, kind == "note");
        return draft;
    }
};

/// platform.text.com (LiveChat), Agent Chat API: list_archives and get_chat.
class LiveChat {
public:
    static bool knows(const JsonOutline& outline, const std::string& record) {
        for (const char* thread : {"thread.", "threads[]."}) {
            if (outline.hasAll(
                    {record + thread + "events[].type", record + thread + "events[].text", record + "users[].id"}))
                return true;
        }
        return false;
    }
    static bool holds(const json& record) {
        return memberOf(record, "users") && memberOf(record, {"thread", "threads"});
    }

    static void add(const json& chat, ConversationBuilder& builder) {
        builder.header().genre = Genre::Chat;
        HelpDeskNames names;
        for (const json& user : listOf(chat, "users")) names[idOf(user, "id").value_or("")] = stringOf(user, "name");
        if (const json* thread = memberOf(chat, "thread")) addThread(*thread, names, builder);
        for (const json& thread : listOf(chat, "threads")) addThread(thread, names, builder);
    }

private:
    static void addThread(const json& thread, const HelpDeskNames& names, ConversationBuilder& builder) {
        for (const json& event : listOf(thread, "events")) {
            MessageDraft draft;
            draft.id = idOf(event, "id").value_or("");
            setSpeaker(draft, idOf(event, "author_id").value_or(""), {}, names);
            draft.text = firstTextOf(event, {"text", "name", "url"});
            if (stringOf(event, "type") == "system_message") draft.kind = MessageKind::System;
            draft.time = timeOf(event, {"created_at"});
            draft.meta = helpDeskMeta(event, stringOf(event, "visibility") == "agents");
            builder.add(std::move(draft));
        }
    }
};

/// tawk.to: chats as its webhooks and exports give them.
class Tawk {
public:
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "messages[].sender.t", record + "messages[].msg", record + "messages[].time"});
    }
    static bool holds(const json& record) {
        const json& messages = listOf(record, "messages");
        return !messages.empty() && valueAt(messages.front(), {"sender", "t"});
    }

    static void add(const json& chat, ConversationBuilder& builder) {
        builder.header().genre = Genre::Chat;
        for (const json& message : listOf(chat, "messages")) {
            MessageDraft draft;
            const std::string side = textAt(message, {"sender", "t"});  // a: agent, v: visitor, s: system
            std::string name = textAt(message, {"sender", "n"});
            if (name.empty() && side == "v") name = textAt(chat, {"visitor", "name"});
            if (name.empty() && side == "v") name = "Visitor";
            setSpeaker(draft, textAt(message, {"sender", "id"}), name, {});
            draft.text = stringOf(message, "msg");
            if (side == "s") draft.kind = MessageKind::System;
            draft.time = timeOf(message, {"time"});
            builder.add(std::move(draft));
        }
    }
};

}  // namespace

const std::vector<HelpDesk>& chatDesks() {
    static const std::vector<HelpDesk> all{{"Intercom", Intercom::knows, Intercom::holds, Intercom::add},
                                           {"LiveChat", LiveChat::knows, LiveChat::holds, LiveChat::add},
                                           {"tawk.to", Tawk::knows, Tawk::holds, Tawk::add}};
    return all;
}

}  // namespace antecedent
