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
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "a topic as Discourse's /t/ID.json gives it, with post_stream.posts";

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

class DiscourseImporter : public TextImporter {
public:
    std::string_view name() const override { return "discourse"; }
    std::string_view title() const override { return "Discourse"; }
    std::string_view description() const override { return "topic JSON of the forum software Discourse"; }

    Recognition sniffText(const TextFile& source) const override {
        const std::string_view start = trimLeft(source.content);
        if (!startsWith(start, "{")) return {0, {}};
        const bool known = start.find("\"post_stream\"") != std::string_view::npos &&
                           start.find("\"post_number\"") != std::string_view::npos;
        return {known ? 0.85 : 0, {}};  // less than a line of the neutral form, which may quote these words
    }

    Result<void> readText(const TextFile& source, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const auto parsed = parseJson(source.content);
        if (!parsed) {
            return fail(ErrorCode::BadInput, parsed.error().message, placeOf(source.path) + ":" + parsed.error().where);
        }
        const json* stream = memberOf(*parsed, "post_stream");
        const json* posts = stream ? memberOf(*stream, "posts") : nullptr;
        if (!posts || !posts->is_array()) return noMessage(source.path, expected);
        const std::string topic = idOf(*parsed, "id").value_or("");
        ConversationBuilder builder(headerFor(source.path, *this, "forum"));
        if (!topic.empty()) builder.header().id = topic;
        const std::string title = stringOf(*parsed, "title");
        if (!title.empty()) builder.header().title = title;
        for (std::size_t i = 0; i < posts->size(); ++i) {
            if (!control.step(i + 1, posts->size())) return cancelled();
            addPost((*posts)[i], topic, {builder, sink});
        }
        warnOfMissing(*stream, *posts, sink);
        if (builder.size() == 0) return noMessage(source.path, expected);
        deliver(builder, sink);
        return {};
    }

private:
    struct Target {
        ConversationBuilder& builder;
        ConversationSink& sink;
    };

    static void addPost(const json& post, const std::string& topic, Target target) {
        if (post.is_object()) {
            target.builder.add(draftOf(post, topic));
        } else {
            target.sink.warn({0, "an entry of \"posts\" is not an object; it was left out"});
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeDiscourseImporter() {
    return std::make_unique<DiscourseImporter>();
}

}  // namespace antecedent
