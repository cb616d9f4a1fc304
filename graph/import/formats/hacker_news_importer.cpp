// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_tree.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// An item of the official interface, of Algolia's, or a hit of its search.
MessageDraft draftOf(const json& item) {
    MessageDraft draft;
    draft.id = firstTextOf(item, {"objectID", "id"});
    draft.speaker = firstTextOf(item, {"author", "by"});
    draft.time = timeOf(item, {"created_at_i", "created_at", "time"});
    draft.subject = decodeEntities(stringOf(item, "title"));
    draft.text = htmlToText(firstTextOf(item, {"text", "comment_text", "story_text"}));
    if (draft.text.empty()) draft.text = draft.subject;
    draft.parents = std::vector<std::string>{};
    const std::string parent = firstTextOf(item, {"parent_id", "parent"});
    if (!parent.empty()) draft.parents->push_back(parent);
    MetaFields meta;
    meta.take(item, {"points", "score", "url", "deleted", "dead"});
    draft.meta = meta.text();
    return draft;
}

bool isFirebase(const JsonOutline& outline, const std::string& prefix) {
    return outline.hasAll({prefix + "by", prefix + "id", prefix + "time", prefix + "type"}) &&
           outline.hasAny({prefix + "kids", prefix + "parent", prefix + "descendants", prefix + "title"});
}

bool isAlgolia(const JsonOutline& outline, const std::string& prefix) {
    return outline.hasAll({prefix + "children", prefix + "author", prefix + "parent_id", prefix + "text"}) &&
           outline.hasAny({prefix + "story_id", prefix + "points", prefix + "created_at_i"});
}

/// Whether the keys of an object are numbers, and what stands under one has this field.
bool hasNumbered(const JsonOutline& outline, std::string_view field) {
    return std::any_of(outline.paths.begin(), outline.paths.end(), [field](const std::string& path) {
        const std::size_t dot = path.find_first_not_of("0123456789");
        return dot != std::string::npos && dot > 0 && std::string_view(path).substr(dot) == field;
    });
}

class HackerNewsImporter : public JsonImporter {
public:
    HackerNewsImporter()
        : JsonImporter({"hackernews", "Hacker News",
                        "Hacker News: Algolia's item trees and hits, the official interface's items"},
                       Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string records = outline.recordPrefix();
        // Items by their ids, as programs keep them.
        const bool map = outline.root == JsonOutline::Root::Object && hasNumbered(outline, ".by") &&
                         hasNumbered(outline, ".time") && hasNumbered(outline, ".kids");
        const bool known = map || isFirebase(outline, records) || isAlgolia(outline, records) ||
                           (outline.hasAll({"hits[].objectID", "hits[].author", "hits[].story_id"}));
        return {known ? 0.95 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        const json* hits = memberOf(root, "hits");
        if (hits) {
            forEachObject(*hits, [&](const json& hit) {
                reading.groups.of(firstTextOf(hit, {"story_id", "objectID"})).add(draftOf(hit));
            });
            return;
        }
        if (root.is_object()) reading.groups.of("").header().title = titleOf(root, reading.groups.header().title);
        const bool map = root.is_object() && !memberOf(root, "id");
        if (map) {
            for (const json& item : root) forEachObject(item, [&](const json& inner) { addTree(inner, reading); });
            return;
        }
        forEachObject(root, [&](const json& item) { addTree(item, reading); });
    }

private:
    static std::string titleOf(const json& item, const std::string& otherwise) {
        const std::string title = decodeEntities(stringOf(item, "title"));
        return title.empty() ? otherwise : title;
    }

    static void addTree(const json& item, const JsonReading& reading) {
        const std::string story = memberOf(item, "children") ? idOf(item, "story_id").value_or("") : "";
        ConversationBuilder& builder = reading.groups.of(story);
        if (builder.size() == 0) builder.header().title = titleOf(item, builder.header().title);
        walkJsonTree(
            item,
            [&](const TreeRecord& entry) {
                MessageDraft draft = draftOf(entry.record);
                // What the file begins with may itself answer something outside of it.
                if (entry.parent.empty() && memberOf(item, "children")) draft.parents->clear();
                builder.add(draft);
                return draft.id;
            },
            [](const json& record) { return memberOf(record, "children"); });
    }
};

}  // namespace

std::unique_ptr<Importer> makeHackerNewsImporter() {
    return std::make_unique<HackerNewsImporter>();
}

}  // namespace antecedent
