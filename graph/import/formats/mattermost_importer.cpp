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

/// Threads are named by their first message alone: whom a message in one answers is not said.
void setThread(MessageDraft& draft, const std::string& root) {
    if (!root.empty()) draft.thread = {root, root, true};
}

std::string metaOf(const json& post) {
    MetaFields meta;
    meta.take(post, {"edit_at", "is_pinned", "file_ids"});
    meta.set("deleted", idOf(post, "delete_at").value_or("0") != "0");
    for (const json& reaction : listOf(post, "reactions")) meta.add("reactions", stringOf(reaction, "emoji_name"));
    for (const json& file : listOf(post, "attachments")) meta.add("attachments", stringOf(file, "path"));
    return meta.text();
}

/// Apps put their words into attachments.
std::string textOf(const json& post) {
    std::string text = stringOf(post, "message");
    const json* attachments = valueAt(post, {"props", "attachments"});
    if (!text.empty() || !attachments || !attachments->is_array()) return text;
    for (const json& attachment : *attachments) {
        for (const char* key : {"pretext", "title", "text"}) {
            const std::string part = stringOf(attachment, key);
            if (!part.empty()) text += (text.empty() ? "" : "\n") + part;
        }
        if (text.empty()) text = stringOf(attachment, "fallback");
    }
    return text;
}

/// A post as the API answers it.
MessageDraft apiDraft(const json& post) {
    MessageDraft draft;
    draft.id = idOf(post, "id").value_or("");
    draft.speakerId = stringOf(post, "user_id");
    const std::string shown = textAt(post, {"props", "override_username"});
    draft.speaker = shown.empty() ? firstTextOf(post, {"username", "user_id"}) : shown;
    draft.text = textOf(post);
    draft.time = timeOf(post, {"create_at"});
    draft.kind = startsWith(stringOf(post, "type"), "system_") ? MessageKind::System
                 : stringOf(post, "type") == "me"              ? MessageKind::Action
                                                               : MessageKind::Message;
    setThread(draft, stringOf(post, "root_id"));
    draft.meta = metaOf(post);
    return draft;
}

/// A post of the bulk export, which has no ids: it is numbered.
MessageDraft bulkDraft(const json& post, const std::string& id) {
    MessageDraft draft;
    draft.id = id;
    draft.speaker = stringOf(post, "user");
    draft.text = textOf(post);
    draft.time = timeOf(post, {"create_at"});
    if (startsWith(stringOf(post, "type"), "system_")) draft.kind = MessageKind::System;
    draft.meta = metaOf(post);
    return draft;
}

std::string bulkConversation(const json& post) {
    std::string name = stringOf(post, "channel");
    const std::string team = stringOf(post, "team");
    if (!name.empty()) return team.empty() ? name : team + "/" + name;
    for (const json& member : listOf(post, "channel_members"))
        name += (name.empty() ? "" : ", ") + idOf(member).value_or("");
    return name;
}

class MattermostImporter : public JsonImporter {
public:
    MattermostImporter()
        : JsonImporter({"mattermost", "Mattermost", "Mattermost: bulk export (JSON lines) and the API's posts"},
                       Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        if (outline.hasBetween("posts.", ".create_at") && outline.hasBetween("posts.", ".root_id")) return {0.96, {}};
        const std::string post = outline.recordPrefix();
        if (outline.hasAll({post + "root_id", post + "create_at", post + "message", post + "channel_id"}))
            return {0.95, {}};
        const bool bulk = outline.hasAny({"post.create_at", "direct_post.create_at"}) && outline.has("type");
        // Teams, channels and users stand before the posts, and may fill what is looked at.
        const bool begins = outline.text("type") == "version" && outline.has("version");
        return {bulk ? 0.96 : begins ? 0.9 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        if (const json* posts = memberOf(root, "posts"); posts && posts->is_object()) {
            reading.sink.variant("API");
            for (const json& post : *posts) addPost(post, reading);
            return;
        }
        std::size_t number = 0;
        forEachObject(root, [&](const json& record) {
            const json* post = memberOf(record, {"post", "direct_post"});
            if (post && memberOf(*post, "message")) {
                addBulk(*post, number, reading);
            } else if (memberOf(record, "create_at") && memberOf(record, "message")) {
                addPost(record, reading);
            }
        });
        if (number > 0) reading.sink.variant("bulk export");
    }

private:
    static void addPost(const json& post, const JsonReading& reading) {
        // What a post said before it was edited is a deleted post that names the edited one.
        if (!stringOf(post, "original_id").empty()) return;
        MessageDraft draft = apiDraft(post);
        ConversationBuilder& builder = reading.groups.of(stringOf(post, "channel_id"));
        if (draft.thread.group.empty() && idOf(post, "reply_count").value_or("0") != "0") setThread(draft, draft.id);
        builder.add(std::move(draft));
    }

    static void addBulk(const json& post, std::size_t& number, const JsonReading& reading) {
        ConversationBuilder& builder = reading.groups.of(bulkConversation(post));
        const std::string root = std::to_string(++number);
        MessageDraft draft = bulkDraft(post, root);
        const json& replies = listOf(post, "replies");
        if (!replies.empty()) setThread(draft, root);
        builder.add(std::move(draft));
        for (const json& reply : replies) {
            MessageDraft answer = bulkDraft(reply, std::to_string(++number));
            setThread(answer, root);
            builder.add(std::move(answer));
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeMattermostImporter() {
    return std::make_unique<MattermostImporter>();
}

}  // namespace antecedent
