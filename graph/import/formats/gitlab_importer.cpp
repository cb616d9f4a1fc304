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

MessageDraft draftOf(const json& note) {
    MessageDraft draft;
    draft.id = idOf(note, "id").value_or("");
    if (const json* author = memberOf(note, "author")) {
        draft.speaker = firstTextOf(*author, {"name", "username"});
        draft.speakerId = firstTextOf(*author, {"username", "id"});
    }
    draft.subject = stringOf(note, "title");
    draft.text = firstTextOf(note, {"body", "description"});
    if (draft.text.empty()) draft.text = draft.subject;
    draft.time = timeOf(note, {"created_at"});
    if (isTrue(note, "system")) draft.kind = MessageKind::System;
    MetaFields meta;
    meta.take(note, {"web_url", "resolved", "upvotes", "downvotes", "state", "type"});
    draft.meta = meta.text();
    return draft;
}

std::string placeOf(const json& note) {
    const std::string number = firstTextOf(note, {"noteable_iid", "noteable_id"});
    return number.empty() ? "" : stringOf(note, "noteable_type") + " " + number;
}

class GitLabImporter : public JsonImporter {
public:
    GitLabImporter()
        : JsonImporter({"gitlab", "GitLab", "GitLab: issues, merge requests, notes and discussions of the API"},
                       Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        for (const std::string& note : {record, record + "notes[].", record + "discussions[].notes[]."}) {
            if (outline.hasAll({note + "author.username", note + "body", note + "system"})) return {0.95, {}};
        }
        return {outline.hasAll({record + "iid", record + "title", record + "author.username", record + "description"})
                    ? 0.9
                    : 0,
                {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        forEachObject(root, [&](const json& record) {
            if (memberOf(record, "iid") && memberOf(record, "title")) {
                addIssue(record, reading);
            } else if (memberOf(record, "notes")) {
                addDiscussion(record, reading);
            } else if (memberOf(record, "body")) {
                reading.groups.of(placeOf(record)).add(draftOf(record));
            }
        });
    }

private:
    static void addIssue(const json& issue, const JsonReading& reading) {
        const std::string place = idOf(issue, "iid").value_or("");
        ConversationBuilder& builder = reading.groups.of(place);
        MessageDraft draft = draftOf(issue);
        builder.header().title = draft.subject;
        draft.parents = std::vector<std::string>{};
        builder.add(std::move(draft));
        for (const json& note : listOf(issue, "notes")) builder.add(draftOf(note));
        for (const json& discussion : listOf(issue, "discussions")) addNotes(discussion, builder);
    }

    static void addDiscussion(const json& discussion, const JsonReading& reading) {
        const json& notes = listOf(discussion, "notes");
        if (!notes.empty()) addNotes(discussion, reading.groups.of(placeOf(notes.front())));
    }

    /// Notes of a discussion are a thread; a note alone is none.
    static void addNotes(const json& discussion, ConversationBuilder& builder) {
        const json& notes = listOf(discussion, "notes");
        const std::string root = notes.empty() ? "" : idOf(notes.front(), "id").value_or("");
        for (const json& note : notes) {
            MessageDraft draft = draftOf(note);
            if (notes.size() > 1) draft.thread = {root, root, true};
            builder.add(std::move(draft));
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeGitLabImporter() {
    return std::make_unique<GitLabImporter>();
}

}  // namespace antecedent
