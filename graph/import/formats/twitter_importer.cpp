// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <set>

#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Posts and those who wrote them, whom each page lists apart from the posts.
class Posts {
public:
    explicit Posts(ConversationGroups& groups) : m_groups(groups) {}

    void notePeople(const json& page) {
        const json* includes = memberOf(page, "includes");
        if (!includes) return;
        for (const json& user : listOf(*includes, "users")) m_names[stringOf(user, "id")] = stringOf(user, "username");
    }

    /// Of several pages that have a post the first counts.
    void add(const json& post) {
        MessageDraft draft;
        draft.id = stringOf(post, "id");
        if (draft.id.empty() || !m_ids.insert(draft.id).second) return;
        draft.speakerId = stringOf(post, "author_id");
        draft.speaker = textAt(post, {"author", "username"});
        if (draft.speaker.empty()) draft.speaker = m_names[draft.speakerId];
        if (draft.speaker.empty()) draft.speaker = draft.speakerId;
        // A long post stands in full beside its beginning.
        const std::string whole = textAt(post, {"note_tweet", "text"});
        draft.text = decodeEntities(whole.empty() ? stringOf(post, "text") : whole);
        draft.time = timeOf(post, {"created_at"});
        draft.parents = std::vector<std::string>{};
        MetaFields meta;
        for (const json& reference : listOf(post, "referenced_tweets")) {
            const std::string id = stringOf(reference, "id");
            if (stringOf(reference, "type") == "replied_to") draft.parents->push_back(id);
            if (stringOf(reference, "type") == "quoted") meta.add("quotes", id);
            if (stringOf(reference, "type") == "retweeted") meta.add("repeats", id);
        }
        draft.meta = meta.text();
        m_groups.of(stringOf(post, "conversation_id")).add(std::move(draft));
    }

private:
    ConversationGroups& m_groups;
    std::map<std::string, std::string> m_names;
    std::set<std::string> m_ids;
};

/// The posts of a page: a list, one alone, or the page itself.
void forEachPost(const json& page, const std::function<void(const json&)>& take) {
    const json* data = memberOf(page, "data");
    forEachObject(data ? *data : page, take);
}

class TwitterImporter : public JsonImporter {
public:
    TwitterImporter()
        : JsonImporter({"twitter", "X (Twitter)", "X (Twitter): answers of its API v2, as twarc keeps them"},
                       Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string place : {"data[].", "data.", ""}) {
            const std::string record = outline.recordPrefix() + place;
            if (outline.hasAll({record + "id", record + "text", record + "author_id", record + "conversation_id"}))
                return {0.94, {}};
        }
        return {};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        Posts posts(reading.groups);
        forEachObject(root, [&](const json& page) { posts.notePeople(page); });
        forEachObject(root, [&](const json& page) { forEachPost(page, [&](const json& post) { posts.add(post); }); });
        // What is answered comes along with the answers.
        forEachObject(root, [&](const json& page) {
            const json* includes = memberOf(page, "includes");
            if (includes) forEachObject(listOf(*includes, "tweets"), [&](const json& post) { posts.add(post); });
        });
    }
};

}  // namespace

std::unique_ptr<Importer> makeTwitterImporter() {
    return std::make_unique<TwitterImporter>();
}

}  // namespace antecedent
