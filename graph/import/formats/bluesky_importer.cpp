// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_tree.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

MessageDraft draftOf(const json& post) {
    MessageDraft draft;
    draft.id = stringOf(post, "uri");
    if (const json* author = memberOf(post, "author")) {
        draft.speaker = firstTextOf(*author, {"displayName", "handle"});
        draft.speakerId = firstTextOf(*author, {"did", "handle"});
    }
    const json* record = memberOf(post, {"record", "value"});
    if (record) draft.text = stringOf(*record, "text");
    if (record) draft.time = timeOf(*record, {"createdAt"});
    if (!draft.time) draft.time = timeOf(post, {"indexedAt"});
    const std::string parent = record ? textAt(*record, {"reply", "parent", "uri"}) : "";
    draft.parents = parent.empty() ? std::vector<std::string>{} : std::vector<std::string>{parent};
    MetaFields meta;
    meta.take(post, {"likeCount", "repostCount", "replyCount", "quoteCount"});
    if (const json* embed = memberOf(post, "embed")) meta.set("embed", stringOf(*embed, "$type"));
    draft.meta = meta.text();
    return draft;
}

/// Takes every post once: threads that are fetched one by one overlap.
class PostReading {
public:
    explicit PostReading(ConversationBuilder& builder) : m_builder(builder) {}

    void add(const json& post) {
        MessageDraft draft = draftOf(post);
        if (!draft.id.empty() && m_seen.insert(draft.id).second) m_builder.add(std::move(draft));
    }

    /// A view of a thread: a post, what it answers above it, and its answers below.
    void addThread(const json& view) {
        std::vector<const json*> above;
        for (const json* up = &view; up; up = memberOf(*up, "parent")) above.push_back(up);
        for (auto up = above.rbegin(); up != above.rend(); ++up) addView(**up);
        walkJsonTree(
            view,
            [&](const TreeRecord& entry) {
                addView(entry.record);
                return std::string();
            },
            [](const json& record) { return memberOf(record, "replies"); });
    }

private:
    /// What was deleted or is blocked has no post.
    void addView(const json& view) {
        if (const json* post = memberOf(view, "post")) add(*post);
    }

    ConversationBuilder& m_builder;
    std::set<std::string> m_seen;
};

class BlueskyImporter : public JsonImporter {
public:
    BlueskyImporter()
        : JsonImporter({"bluesky", "Bluesky", "Bluesky: threads, feeds and searches of the API"}, Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        for (const std::string& prefix :
             {std::string("thread.post."), record + "post.", std::string("feed[].post."), std::string("posts[]."),
              std::string("thread.parent.post."), record + "thread.post.", record}) {
            if (outline.hasAll({prefix + "uri", prefix + "record.text"}) ||
                outline.hasAll({prefix + "uri", prefix + "author.handle", prefix + "record"})) {
                return {0.96, {}};
            }
        }
        return {};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        PostReading posts(reading.groups.of(""));
        const json* list = memberOf(root, {"feed", "posts"});
        forEachObject(list ? *list : root, [&](const json& record) {
            const json* thread = memberOf(record, "thread");
            if (const json* reply = memberOf(record, "reply")) {
                for (const char* key : {"root", "parent"}) {
                    const json* post = memberOf(*reply, key);
                    if (post && memberOf(*post, "record")) posts.add(*post);
                }
            }
            if (thread || memberOf(record, "post")) return posts.addThread(thread ? *thread : record);
            posts.add(record);
        });
    }
};

}  // namespace

std::unique_ptr<Importer> makeBlueskyImporter() {
    return std::make_unique<BlueskyImporter>();
}

}  // namespace antecedent
