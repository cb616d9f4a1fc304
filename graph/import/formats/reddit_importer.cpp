// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_tree.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/stream_lines.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "comments and submissions as Reddit's API and its dumps have them";

bool isComment(const json& record) {
    return memberOf(record, "body") != nullptr;
}

std::string fullName(const json& record) {
    const std::string id = idOf(record, "id").value_or("");
    if (id.size() > 3 && id[0] == 't' && id[2] == '_') return id;
    return (isComment(record) ? "t1_" : "t3_") + id;
}

/// Full name of a submission, however it is written.
std::string linkOf(const json& record) {
    if (!isComment(record)) return fullName(record);
    const std::string link = idOf(record, "link_id").value_or("");
    return link.empty() || startsWith(link, "t3_") ? link : "t3_" + link;
}

MessageDraft draftOf(const json& record) {
    MessageDraft draft;
    draft.id = fullName(record);
    draft.speaker = stringOf(record, "author");
    draft.time = timeOf(record, {"created_utc", "created"});
    draft.subject = decodeEntities(stringOf(record, "title"));
    draft.text = decodeEntities(stringOf(record, isComment(record) ? "body" : "selftext"));
    if (draft.text.empty()) draft.text = draft.subject;
    const std::string parent = idOf(record, "parent_id").value_or("");
    draft.parents = std::vector<std::string>{};
    if (isComment(record) && !parent.empty()) {
        draft.parents->push_back(parent.size() > 3 && parent[2] == '_' ? parent
                                 : parent == "null"                    ? linkOf(record)
                                                                       : "t1_" + parent);
    }
    MetaFields meta;
    meta.take(record, {"score", "edited", "distinguished", "stickied"});
    if (!isComment(record)) meta.take(record, {"permalink", "url", "subreddit"});
    draft.meta = meta.text();
    return draft;
}

/// A comment whose submission is not in the file begins a thread of it.
void startAtTop(ConversationGroups& groups, const std::string& link) {
    auto& drafts = groups.of(link).drafts();
    const bool there =
        std::any_of(drafts.begin(), drafts.end(), [&](const MessageDraft& draft) { return draft.id == link; });
    if (there) return;
    for (MessageDraft& draft : drafts) {
        if (draft.parents && draft.parents->size() == 1 && draft.parents->front() == link) draft.parents->clear();
    }
}

class RedditReading {
public:
    explicit RedditReading(ConversationGroups& groups) : m_groups(groups) {}

    bool add(const json& record) {
        if (!memberOf(record, "id") || (!isComment(record) && !memberOf(record, "title"))) return false;
        const std::string link = linkOf(record);
        ConversationBuilder& builder = m_groups.of(link);
        if (builder.size() == 0) m_links.push_back(link);
        MessageDraft draft = draftOf(record);
        if (!isComment(record) && !draft.subject.empty()) builder.header().title = draft.subject;
        builder.add(std::move(draft));
        return true;
    }

    void finish() {
        for (const std::string& link : m_links) startAtTop(m_groups, link);
    }

private:
    ConversationGroups& m_groups;
    std::vector<std::string> m_links;
};

/// What a listing of the API holds; its "more" entries name comments that were not fetched.
const json* childrenOf(const json& thing) {
    const json* data = memberOf(thing, "data");
    if (!data) return nullptr;
    if (const json* children = memberOf(*data, "children"); children && stringOf(thing, "kind") != "more")
        return children;
    const json* replies = memberOf(*data, "replies");
    return replies ? valueAt(*replies, {"data", "children"}) : nullptr;
}

void addListing(const json& listing, RedditReading& reading, std::size_t& missing) {
    walkJsonTree(
        listing,
        [&](const TreeRecord& entry) {
            const json* data = memberOf(entry.record, "data");
            const std::string kind = stringOf(entry.record, "kind");
            if (data && (kind == "t1" || kind == "t3")) reading.add(*data);
            if (data && kind == "more") missing += listOf(*data, "children").size();
            return std::string();
        },
        childrenOf);
}

bool isRecord(const JsonOutline& outline, const std::string& prefix) {
    if (outline.hasAll({prefix + "body", prefix + "author", prefix + "link_id", prefix + "parent_id"})) return true;
    return outline.hasAll({prefix + "title", prefix + "author", prefix + "subreddit", prefix + "created_utc"}) &&
           outline.hasAny({prefix + "selftext", prefix + "num_comments", prefix + "permalink"});
}

class RedditImporter : public JsonImporter {
public:
    RedditImporter()
        : JsonImporter(
              {"reddit", "Reddit", "Reddit: dumps of Pushshift and Arctic Shift (lines, .zst), thread JSON of the API"},
              Genre::Forum) {}

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        if (!source.single() || outlineOf(source.head(source.entries().front())).root != JsonOutline::Root::Lines) {
            return JsonImporter::read(source, options, sink, control);
        }
        const SourceEntry& entry = source.entries().front();
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        sink.variant("dump");
        ConversationGroups groups(headerFor(source.path(), *this, genre()));
        RedditReading reading(groups);
        StreamLines lines(**stream);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), std::max<std::size_t>(lines.position(), entry.size)))
                return cancelled();
            if (trim(*line).empty()) continue;
            const auto record = parseJson(*line);
            if (!record) sink.warn({lines.number(), "left out, " + record.error().message()});
            if (record && !reading.add(*record))
                sink.warn({lines.number(), "left out: neither a comment nor a submission"});
        }
        reading.finish();
        if (groups.messages() == 0) return noMessage(source.path(), expected);
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string records = outline.recordPrefix();
        if (isRecord(outline, records) || isRecord(outline, "data[].")) return {0.95, {}};
        const bool listing =
            isRecord(outline, records + "data.children[].data.") && outline.has(records + "data.children[].kind");
        return {listing ? 0.97 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& target) const override {
        RedditReading reading(target.groups);
        std::size_t missing = 0;
        const json* data = memberOf(root, "data");
        if (data && data->is_array()) {
            forEachObject(*data, [&](const json& record) { reading.add(record); });
        } else {
            forEachObject(root, [&](const json& record) {
                if (!memberOf(record, "data")) reading.add(record);
                addListing(record, reading, missing);
            });
        }
        reading.finish();
        if (missing > 0)
            target.sink.warn(
                {0, counted(missing, "comment") + " of the thread are not in the file, which only names them"});
    }
};

}  // namespace

std::unique_ptr<Importer> makeRedditImporter() {
    return std::make_unique<RedditImporter>();
}

}  // namespace antecedent
