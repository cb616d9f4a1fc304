// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/help_desk.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// The text without marks: the plain form where the message has one.
std::string textOf(const json& message, const char* plain, const char* html) {
    const std::string text = stringOf(message, plain);
    return text.empty() ? htmlToText(stringOf(message, html)) : text;
}

/// zendesk.com, Tickets and Ticket Comments API.
class Zendesk {
public:
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "comments[].author_id", record + "comments[].body"}) &&
               outline.hasAny({record + "comments[].public", record + "comments[].html_body"});
    }
    static bool holds(const json& record) {
        const json& comments = listOf(record, "comments");
        return !comments.empty() && memberOf(comments.front(), "author_id");
    }

    static void add(const json& ticket, ConversationBuilder& builder) {
        HelpDeskNames names;
        for (const json& user : listOf(ticket, "users")) names[idOf(user, "id").value_or("")] = stringOf(user, "name");
        for (const char* role : {"requester", "submitter", "assignee"}) {
            if (const json* person = memberOf(ticket, role))
                names[idOf(*person, "id").value_or("")] = stringOf(*person, "name");
        }
        for (const json& comment : listOf(ticket, "comments")) {
            MessageDraft draft;
            draft.id = idOf(comment, "id").value_or("");
            const std::string name = textAt(comment, {"author", "name"});
            setSpeaker(draft, idOf(comment, "author_id").value_or(""),
                       name.empty() ? textAt(comment, {"via", "source", "from", "name"}) : name, names);
            draft.text = firstTextOf(comment, {"plain_body", "body"});
            if (draft.text.empty()) draft.text = htmlToText(stringOf(comment, "html_body"));
            draft.time = timeOf(comment, {"created_at"});
            draft.meta = helpDeskMeta(comment, memberOf(comment, "public") && !isTrue(comment, "public"));
            builder.add(std::move(draft));
        }
    }
};

/// developers.freshdesk.com, View a Ticket with its conversations, and List All Conversations of a Ticket.
class Freshdesk {
public:
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "conversations[].body_text", record + "conversations[].incoming"}) ||
               outline.hasAll({record + "body_text", record + "incoming", record + "ticket_id"});
    }
    static bool holds(const json& record) {
        const json& answers = listOf(record, "conversations");
        return memberOf(record, "body_text") || (!answers.empty() && memberOf(answers.front(), "body_text"));
    }

    static void add(const json& ticket, ConversationBuilder& builder) {
        HelpDeskNames names;
        if (const json* requester = memberOf(ticket, "requester"))
            names[idOf(*requester, "id").value_or("")] = stringOf(*requester, "name");
        if (memberOf(ticket, "body_text")) return addMessage(ticket, "body_text", "user_id", {builder, names});
        addMessage(ticket, "description_text", "requester_id", {builder, names});
        for (const json& answer : listOf(ticket, "conversations"))
            addMessage(answer, "body_text", "user_id", {builder, names});
    }

private:
    struct Target {
        ConversationBuilder& builder;
        const HelpDeskNames& names;
    };

    static void addMessage(const json& message, const char* plain, const char* whose, Target target) {
        const bool first = std::string_view(plain) == "description_text";
        MessageDraft draft;
        draft.id = (first ? "ticket " : "") + idOf(message, "id").value_or("");
        setSpeaker(draft, idOf(message, whose).value_or(""), textAt(message, {"user", "name"}), target.names);
        draft.text = textOf(message, plain, first ? "description" : "body");
        draft.time = timeOf(message, {"created_at"});
        draft.meta = helpDeskMeta(message, isTrue(message, "private"));
        if (!draft.text.empty() || !first) target.builder.add(std::move(draft));
    }
};

/// developer.helpscout.com, Mailbox API 2.0: conversations with their threads embedded.
class HelpScout {
public:
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "_embedded.threads[].type", record + "_embedded.threads[].body"});
    }
    static bool holds(const json& record) { return valueAt(record, {"_embedded", "threads"}) != nullptr; }

    static void add(const json& conversation, ConversationBuilder& builder) {
        for (const json& thread : listOf(*memberOf(conversation, "_embedded"), "threads")) {
            MessageDraft draft;
            draft.id = idOf(thread, "id").value_or("");
            if (const json* author = memberOf(thread, "createdBy")) {
                const std::string first = stringOf(*author, "first"), last = stringOf(*author, "last");
                const std::string name = first + (first.empty() || last.empty() ? "" : " ") + last;
                setSpeaker(draft, idOf(*author, "id").value_or(""), name.empty() ? stringOf(*author, "email") : name,
                           {});
            }
            const std::string kind = stringOf(thread, "type");
            draft.text = htmlToText(stringOf(thread, "body"));
            if (kind == "lineitem") draft.kind = MessageKind::System;
            if (draft.text.empty()) draft.text = textAt(thread, {"action", "text"});
            draft.time = timeOf(thread, {"createdAt"});
            draft.meta = helpDeskMeta(thread, kind == "note");
            builder.add(std::move(draft));
        }
    }
};

}  // namespace

void setSpeaker(MessageDraft& draft, const std::string& id, const std::string& name, const HelpDeskNames& names) {
    draft.speakerId = id;
    const auto known = names.find(id);
    draft.speaker = !name.empty() ? name : known != names.end() ? known->second : id;
}

std::string helpDeskMeta(const json& message, bool isPrivate) {
    MetaFields meta;
    meta.take(message, {"attachments"});
    if (isPrivate) meta.set("private", true);
    return meta.text();
}

const std::vector<HelpDesk>& ticketDesks() {
    static const std::vector<HelpDesk> all{{"Help Scout", HelpScout::knows, HelpScout::holds, HelpScout::add},
                                           {"Freshdesk", Freshdesk::knows, Freshdesk::holds, Freshdesk::add},
                                           {"Zendesk", Zendesk::knows, Zendesk::holds, Zendesk::add}};
    return all;
}

}  // namespace antecedent
