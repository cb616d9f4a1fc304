// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// An issue, comment, review or answer, of the REST interface, of GraphQL or of the program gh.
MessageDraft draftOf(const json& record) {
    MessageDraft draft;
    draft.id = firstTextOf(record, {"id", "databaseId", "node_id", "url", "number"});
    if (const json* author = memberOf(record, {"user", "author"}))
        draft.speaker = firstTextOf(*author, {"login", "name"});
    if (draft.speaker.empty()) draft.speaker = "ghost";
    draft.subject = stringOf(record, "title");
    draft.text = stringOf(record, "body");
    draft.time = timeOf(record, {"created_at", "createdAt", "submitted_at", "submittedAt", "publishedAt"});
    const std::string answered = firstTextOf(record, {"in_reply_to_id"});
    if (!answered.empty()) draft.parents = std::vector<std::string>{answered};
    MetaFields meta;
    meta.take(record, {"html_url", "author_association", "authorAssociation", "state", "isAnswer", "path"});
    if (const json* reactions = memberOf(record, "reactions"); reactions && reactions->is_object())
        meta.take(*reactions, {"+1", "-1", "heart", "total_count"});
    draft.meta = meta.text();
    return draft;
}

/// Comments stand in a list, or in pages of "nodes" or of "edges".
std::vector<const json*> itemsOf(const json& record, const char* key) {
    std::vector<const json*> items;
    const json* list = memberOf(record, key);
    if (!list) return items;
    const json& nodes = list->is_array()           ? *list
                        : memberOf(*list, "nodes") ? listOf(*list, "nodes")
                                                   : listOf(*list, "edges");
    for (const json& node : nodes) {
        const json* inner = memberOf(node, "node");
        if (node.is_object()) items.push_back(inner ? inner : &node);
    }
    return items;
}

/// What an issue's comments name it by: the address without the host.
std::string placeOf(const json& comment) {
    const std::string url = firstTextOf(comment, {"issue_url", "pull_request_url", "html_url", "url"});
    const std::size_t repository = url.find("/repos/");
    const std::string place = repository == std::string::npos ? url : url.substr(repository + 7);
    return place.substr(0, place.find('#'));
}

bool isOpening(const json& record) {
    return memberOf(record, "title") &&
           (memberOf(record, "number") || memberOf(record, "comments") || memberOf(record, "body"));
}

bool isPost(const JsonOutline& outline, const std::string& prefix) {
    const bool who = outline.hasAny({prefix + "user.login", prefix + "author.login"});
    const bool when = outline.hasAny({prefix + "created_at", prefix + "createdAt", prefix + "submitted_at"});
    return who && when && outline.has(prefix + "body");
}

/// Where GraphQL puts what was asked for.
const json* openingIn(const json& root) {
    const json* data = memberOf(root, "data");
    for (const json* from :
         {valueAt(data ? *data : root, {"repository"}), valueAt(data ? *data : root, {"node"}), data, &root}) {
        if (!from) continue;
        for (const char* key : {"discussion", "issue", "pullRequest", "pull_request", "node"}) {
            if (const json* found = memberOf(*from, key); found && isOpening(*found)) return found;
        }
        if (isOpening(*from)) return from;
    }
    return nullptr;
}

class GitHubImporter : public JsonImporter {
public:
    GitHubImporter()
        : JsonImporter({"github", "GitHub",
                        "GitHub: issues, discussions, pull requests and their comments as the API answers them"},
                       Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        if (outline.has(record + "tag_name")) return {};  // releases
        const bool marked =
            outline.hasAny({record + "html_url", record + "issue_url", record + "node_id", record + "authorAssociation",
                            record + "author_association", record + "comments[].author.login", record + "number"});
        if (isPost(outline, record) && marked) return {0.93, {}};
        if (isPost(outline, "comments[].") && (outline.has("issue.title") || outline.has("title"))) return {0.93, {}};
        for (const std::string& path : outline.paths) {
            if (endsWith(path, ".comments.nodes[].author.login") ||
                endsWith(path, ".comments.edges[].node.author.login"))
                return {0.93, {}};
        }
        const bool list = outline.hasBetween("data.repository.", ".nodes[].body");
        return {list ? 0.9 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        if (const json* opening = root.is_object() ? openingIn(root) : nullptr) {
            addOpening(*opening, root, reading);
            return;
        }
        if (const json* repository = valueAt(root, {"data", "repository"})) {
            for (const char* kind : {"discussions", "issues", "pullRequests"}) {
                for (const json* opening : itemsOf(*repository, kind)) addOpening(*opening, *opening, reading);
            }
            return;
        }
        if (addPages(root, reading)) return;
        const json* comments = memberOf(root, "comments");
        forEachObject(comments ? *comments : root, [&](const json& record) {
            if (isOpening(record)) return addOpening(record, record, reading);
            if (!memberOf(record, "body")) return;
            reading.groups.of(placeOf(record)).add(draftOf(record));
        });
    }

private:
    /// GraphQL asked for comments or reviews alone, without what they are of.
    static bool addPages(const json& root, const JsonReading& reading) {
        const json* data = memberOf(root, "data");
        if (!data) return false;
        for (const json* from :
             {valueAt(*data, {"node"}), valueAt(*data, {"repository", "issue"}),
              valueAt(*data, {"repository", "pullRequest"}), valueAt(*data, {"repository", "discussion"})}) {
            if (!from) continue;
            for (const char* list : {"comments", "reviews"}) {
                for (const json* comment : itemsOf(*from, list)) addComment(*comment, {}, reading.groups.of({}));
            }
        }
        return reading.groups.messages() > 0;
    }

    /// An issue with its comments beside or inside it.
    static void addOpening(const json& opening, const json& around, const JsonReading& reading) {
        std::string place = firstTextOf(opening, {"html_url", "url", "number", "id"});
        if (const std::string url = firstTextOf(opening, {"url"}); url.find("/repos/") != std::string::npos)
            place = placeOf({{"url", url}});
        ConversationBuilder& builder = reading.groups.of(place);
        MessageDraft draft = draftOf(opening);
        if (!draft.subject.empty()) builder.header().title = draft.subject;
        draft.parents = std::vector<std::string>{};
        if (draft.text.empty()) draft.text = draft.subject;
        const std::string root = draft.id;
        builder.add(std::move(draft));
        for (const char* list : {"comments", "comments_data", "reviews", "timeline"}) {
            for (const json* comment : itemsOf(opening, list)) addComment(*comment, root, builder);
            if (&around == &opening) continue;
            for (const json* comment : itemsOf(around, list)) addComment(*comment, root, builder);
        }
    }

    /// In a discussion a comment answers the opening, and what stands under it is a thread of its own.
    static void addComment(const json& comment, const std::string& root, ConversationBuilder& builder) {
        if (!memberOf(comment, "body") && !memberOf(comment, "author")) return;
        MessageDraft draft = draftOf(comment);
        const auto replies = itemsOf(comment, "replies");
        const std::string id = draft.id;
        if (memberOf(comment, "replies") && !root.empty()) draft.parents = std::vector<std::string>{root};
        builder.add(std::move(draft));
        for (const json* reply : replies) {
            MessageDraft answer = draftOf(*reply);
            answer.thread = {id, id, true};
            builder.add(std::move(answer));
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeGitHubImporter() {
    return std::make_unique<GitHubImporter>();
}

}  // namespace antecedent
