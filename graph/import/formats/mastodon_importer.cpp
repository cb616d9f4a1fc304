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

std::vector<std::string> answeredBy(const json& status, const char* key) {
    const std::string parent = idOf(status, key).value_or("");
    return parent.empty() ? std::vector<std::string>{} : std::vector<std::string>{parent};
}

/// A status of the API. What is boosted is somebody else's and stands for itself.
MessageDraft statusDraft(const json& status) {
    MessageDraft draft;
    draft.id = idOf(status, "id").value_or("");
    if (const json* account = memberOf(status, "account")) {
        draft.speaker = firstTextOf(*account, {"acct", "username"});
        draft.speakerId = firstTextOf(*account, {"id", "url"});
    }
    draft.text = htmlToText(stringOf(status, "content"));
    const std::string warning = stringOf(status, "spoiler_text");
    if (!warning.empty()) draft.text = warning + (draft.text.empty() ? "" : "\n" + draft.text);
    draft.time = timeOf(status, {"created_at"});
    draft.parents = answeredBy(status, "in_reply_to_id");
    MetaFields meta;
    meta.take(status, {"url", "edited_at", "favourites_count", "reblogs_count", "visibility"});
    for (const json& media : listOf(status, "media_attachments"))
        meta.add("attachments", firstTextOf(media, {"description", "url"}));
    if (const json* boosted = memberOf(status, "reblog")) meta.set("boosted", stringOf(*boosted, "url"));
    draft.meta = meta.text();
    return draft;
}

/// A note of an archive, which is in the words of ActivityPub.
MessageDraft noteDraft(const json& note) {
    MessageDraft draft;
    draft.id = stringOf(note, "id");
    draft.speakerId = stringOf(note, "attributedTo");
    draft.speaker = draft.speakerId.substr(draft.speakerId.rfind('/') + 1);
    draft.text = htmlToText(stringOf(note, "content"));
    draft.time = timeOf(note, {"published"});
    draft.parents = answeredBy(note, "inReplyTo");
    MetaFields meta;
    meta.take(note, {"url", "updated"});
    draft.meta = meta.text();
    return draft;
}

class MastodonImporter : public JsonImporter {
public:
    MastodonImporter()
        : JsonImporter(
              {"mastodon", "Mastodon", "Mastodon: threads (context) and statuses of the API, outbox of an archive"},
              Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& prefix :
             {outline.recordPrefix(), std::string("ancestors[]."), std::string("descendants[]."),
              std::string("statuses[]."), std::string("status.")}) {
            if (outline.hasAll({prefix + "in_reply_to_id", prefix + "content", prefix + "account.acct"}))
                return {0.96, {}};
        }
        return {outline.hasAll({"orderedItems[].object.content", "orderedItems[].object.published"}) ? 0.95 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        ConversationBuilder& builder = reading.groups.of("");
        if (const json* items = memberOf(root, "orderedItems")) {
            forEachObject(*items, [&](const json& item) {
                const json* note = memberOf(item, "object");
                if (note && memberOf(*note, "content")) builder.add(noteDraft(*note));
            });
            return;
        }
        bool parts = false;
        for (const char* list : {"ancestors", "status", "statuses", "descendants"}) {
            const json* statuses = memberOf(root, list);
            if (!statuses) continue;
            parts = true;
            forEachObject(*statuses, [&](const json& status) { builder.add(statusDraft(status)); });
        }
        if (!parts) forEachObject(root, [&](const json& status) { builder.add(statusDraft(status)); });
    }
};

}  // namespace

std::unique_ptr<Importer> makeMastodonImporter() {
    return std::make_unique<MastodonImporter>();
}

}  // namespace antecedent
