// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/tracker.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

void setAuthor(MessageDraft& draft, const json* person) {
    if (!person) return;
    draft.speaker = firstTextOf(*person, {"displayName", "name", "username", "email"});
    draft.speakerId = firstTextOf(*person, {"accountId", "id", "key"});
    if (draft.speakerId == draft.speaker) draft.speakerId.clear();
}

/// What a bug, a task or a change begins with.
ConversationBuilder& open(MessageDraft draft, const std::string& title, ConversationGroups& groups) {
    ConversationBuilder& builder = groups.of(draft.id);
    if (!title.empty()) builder.header().title = title;
    draft.subject = title;
    if (trim(draft.text).empty()) draft.text = title;
    draft.parents = std::vector<std::string>{};
    builder.add(std::move(draft));
    return builder;
}

/// Atlassian's documents: nodes in nodes, with the words in the innermost ones.
std::string documentText(const json& node, std::size_t depth = 0) {
    constexpr std::size_t deepest = 50;
    if (node.is_string()) return node.get_ref<const std::string&>();
    std::string text = stringOf(node, "text");
    const std::string kind = stringOf(node, "type");
    if (kind == "hardBreak") text += "\n";
    if (text.empty()) text = textAt(node, {"attrs", "text"});
    if (depth < deepest) {
        for (const json& inner : listOf(node, "content")) text += documentText(inner, depth + 1);
    }
    const bool block = kind == "paragraph" || kind == "heading" || kind == "codeBlock";
    return block ? text + "\n" : text;
}

std::string jiraText(const json& record, const char* key) {
    const json* text = memberOf(record, key);
    return text ? std::string(trim(documentText(*text))) : std::string();
}

/// REST, /search and /issue/KEY, of both versions.
struct Jira {
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "key", record + "fields.summary", record + "fields.status.name"});
    }
    static void add(const json& issue, ConversationGroups& groups) {
        const json* fields = memberOf(issue, "fields");
        if (!fields) return;
        MessageDraft draft;
        draft.id = stringOf(issue, "key");
        setAuthor(draft, memberOf(*fields, {"reporter", "creator"}));
        draft.text = jiraText(*fields, "description");
        draft.time = timeOf(*fields, {"created"});
        ConversationBuilder& builder = open(std::move(draft), stringOf(*fields, "summary"), groups);
        const json* comments = memberOf(*fields, "comment");
        if (!comments) return;
        for (const json& comment : comments->is_array() ? *comments : listOf(*comments, "comments")) {
            MessageDraft answer;
            answer.id = idOf(comment, "id").value_or("");
            setAuthor(answer, memberOf(comment, "author"));
            answer.text = jiraText(comment, "body");
            answer.time = timeOf(comment, {"created"});
            if (!answer.text.empty()) builder.add(std::move(answer));
        }
    }
};

/// REST, /issues/ID.json?include=journals.
struct Redmine {
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "author.name", record + "tracker.name", record + "created_on"});
    }
    static void add(const json& issue, ConversationGroups& groups) {
        MessageDraft draft;
        draft.id = idOf(issue, "id").value_or("");
        setAuthor(draft, memberOf(issue, "author"));
        draft.text = stringOf(issue, "description");
        draft.time = timeOf(issue, {"created_on"});
        ConversationBuilder& builder = open(std::move(draft), stringOf(issue, "subject"), groups);
        for (const json& journal : listOf(issue, "journals")) {
            MessageDraft answer;
            answer.id = "note " + idOf(journal, "id").value_or("");
            setAuthor(answer, memberOf(journal, "user"));
            answer.text = stringOf(journal, "notes");
            answer.time = timeOf(journal, {"created_on"});
            if (isTrue(journal, "private_notes")) answer.meta = MetaFields().set("private", true).text();
            // Others tell only which fields changed.
            if (!trim(answer.text).empty()) builder.add(std::move(answer));
        }
    }
};

/// `gerrit query --format=JSON --comments`.
struct Gerrit {
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "project", record + "comments[].reviewer.name", record + "comments[].message"});
    }
    static void add(const json& change, ConversationGroups& groups) {
        if (!memberOf(change, "owner")) return;  // the last line counts the others
        MessageDraft draft;
        draft.id = firstTextOf(change, {"number", "id"});
        setAuthor(draft, memberOf(change, "owner"));
        draft.text = stringOf(change, "commitMessage");
        draft.time = timeOf(change, {"createdOn"});
        ConversationBuilder& builder = open(std::move(draft), stringOf(change, "subject"), groups);
        for (const json& comment : listOf(change, "comments")) {
            MessageDraft answer;
            setAuthor(answer, memberOf(comment, "reviewer"));
            answer.text = stringOf(comment, "message");
            answer.time = timeOf(comment, {"timestamp"});
            builder.add(std::move(answer));
        }
    }
};

/// The messages of a bug; who wrote them is named by an address.
struct Launchpad {
    static bool knows(const JsonOutline& outline, const std::string& record) {
        return outline.hasAll({record + "content", record + "owner_link", record + "date_created"});
    }
    static void add(const json& message, ConversationGroups& groups) {
        MessageDraft draft;
        const std::string owner = stringOf(message, "owner_link");
        draft.id = stringOf(message, "self_link");
        draft.speaker = owner.substr(owner.rfind('~') + 1);
        draft.subject = stringOf(message, "subject");
        draft.text = stringOf(message, "content");
        draft.time = timeOf(message, {"date_created"});
        const std::string parent = stringOf(message, "parent_link");
        if (!parent.empty()) draft.parents = std::vector<std::string>{parent};
        groups.of({}).add(std::move(draft));
    }
};

/// maniphest.gettasktransactions: lists of what happened to each task, some of it words.
struct Phabricator {
    static bool knows(const JsonOutline& outline, const std::string&) {
        return outline.hasBetween("result.", "[].transactionPHID") && outline.hasBetween("result.", "[].comments");
    }
    static void add(const json& answer, ConversationGroups& groups) {
        const json* result = memberOf(answer, "result");
        if (!result || !result->is_object()) return;
        for (auto task = result->begin(); task != result->end(); ++task) {
            if (!task->is_array()) continue;
            for (const json& event : *task) {
                MessageDraft draft;
                draft.id = stringOf(event, "transactionPHID");
                draft.speaker = stringOf(event, "authorPHID");
                draft.text = stringOf(event, "comments");
                draft.time = timeOf(event, {"dateCreated"});
                if (!trim(draft.text).empty()) groups.of("T" + task.key()).add(std::move(draft));
            }
        }
    }
};

}  // namespace

const std::vector<Tracker>& trackers() {
    static const std::vector<Tracker> all{{"Jira", {"issues", ""}, Jira::knows, Jira::add},
                                          {"Redmine", {"issues", "issue"}, Redmine::knows, Redmine::add},
                                          {"Gerrit", {""}, Gerrit::knows, Gerrit::add},
                                          {"Launchpad", {"entries"}, Launchpad::knows, Launchpad::add},
                                          {"Phabricator", {""}, Phabricator::knows, Phabricator::add}};
    return all;
}

}  // namespace antecedent
