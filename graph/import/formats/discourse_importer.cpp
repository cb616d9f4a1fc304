// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/discourse_quotes.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

// Discourse's post types: 1 is a normal post, 4 a whisper to the staff.
bool isSystemPost(const json& post) {
    const std::string type = idOf(post, "post_type").value_or("1");
    return type == "2" || type == "3";
}

/// Posts answered: the one replied to, then those quoted from the same topic. Nullopt when the post says
/// neither, since the topic's own reply button leaves no trace.
std::optional<std::vector<std::string>> parentsOf(const json& post, const std::string& topic) {
    const std::string number = idOf(post, "post_number").value_or("");
    if (number == "1") return std::vector<std::string>{};
    std::vector<std::string> parents;
    if (const auto replied = idOf(post, "reply_to_post_number")) parents.push_back(*replied);
    std::set<std::string> seen(parents.begin(), parents.end());
    auto quoted = quotesInMarkup(stringOf(post, "raw"));
    if (quoted.empty()) quoted = quotesInHtml(stringOf(post, "cooked"));
    for (QuotedPost& quote : quoted) {
        const bool here = quote.topic.empty() || topic.empty() || quote.topic == topic;
        if (here && quote.post != number && seen.insert(quote.post).second) parents.push_back(std::move(quote.post));
    }
    if (parents.empty() || isSystemPost(post)) return std::nullopt;
    return parents;
}

MessageDraft draftOf(const json& post, const std::string& topic) {
    MessageDraft draft;
    draft.id = idOf(post, "post_number").value_or("");
    draft.speaker = stringOf(post, "username");
    draft.time = parseIsoTime(stringOf(post, "created_at"));
    const std::string raw = stringOf(post, "raw");
    draft.text = raw.empty() ? htmlToText(stringOf(post, "cooked")) : markupToText(raw);
    if (isSystemPost(post)) draft.kind = MessageKind::System;
    draft.parents = parentsOf(post, topic);
    return draft;
}

void warnOfMissing(const json& stream, const json& posts, ConversationSink& sink) {
    const json* all = memberOf(stream, "stream");
    if (!all || !all->is_array() || all->size() <= posts.size()) return;
    sink.warn({0, "the file has " + std::to_string(posts.size()) + " of the topic's " + std::to_string(all->size()) +
                      " posts; fetch it with ?print=true for all"});
}

/// Posts of several topics, as /posts.json gives the latest ones.
bool isPosts(const JsonOutline& outline, const std::string& prefix) {
    return outline.hasAll({prefix + "post_number", prefix + "topic_id", prefix + "username"}) &&
           outline.hasAny({prefix + "cooked", prefix + "raw"});
}

class DiscourseImporter : public JsonImporter {
public:
    DiscourseImporter()
        : JsonImporter({"discourse", "Discourse", "topic JSON of the forum software Discourse, or its latest posts"},
                       Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& prefix : {std::string("post_stream.posts[]."), std::string("latest_posts[]."),
                                          std::string("posts[]."), outline.recordPrefix()}) {
            if (isPosts(outline, prefix) || outline.hasAll({prefix + "post_number", prefix + "cooked"}))
                return {0.95, {}};
        }
        return {0, outline.has("topic_list.topics")
                       ? Sentence("is a list of a Discourse forum's topics; fetch each topic as /t/ID.json?print=true")
                       : Sentence()};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        if (root.is_object() && memberOf(root, "post_stream")) return addTopic(root, reading);
        const json* posts = memberOf(root, {"latest_posts", "posts"});
        forEachObject(posts ? *posts : root, [&](const json& record) {
            if (memberOf(record, "post_stream")) return addTopic(record, reading);
            if (!memberOf(record, "post_number")) return;
            const std::string topic = idOf(record, "topic_id").value_or("");
            ConversationBuilder& builder = reading.groups.of(topic);
            const std::string title = stringOf(record, "topic_title");
            if (!title.empty()) builder.header().title = title;
            builder.add(draftOf(record, topic));
        });
    }

private:
    static void addTopic(const json& root, const JsonReading& reading) {
        const json& stream = *memberOf(root, "post_stream");
        const json* posts = memberOf(stream, "posts");
        if (!posts || !posts->is_array()) return;
        const std::string topic = idOf(root, "id").value_or("");
        ConversationBuilder& builder = reading.groups.of(topic);
        const std::string title = stringOf(root, "title");
        if (!title.empty()) builder.header().title = title;
        for (const json& post : *posts) {
            if (post.is_object()) {
                builder.add(draftOf(post, topic));
            } else {
                reading.sink.warn({0, "an entry of \"posts\" is not an object; it was left out"});
            }
        }
        warnOfMissing(stream, *posts, reading.sink);
    }
};

}  // namespace

std::unique_ptr<Importer> makeDiscourseImporter() {
    return std::make_unique<DiscourseImporter>();
}

}  // namespace antecedent
