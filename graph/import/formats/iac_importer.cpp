// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "a discussion of the Internet Argument Corpus: posts, annotations and metadata in one list";

/// A post is a list of eight: id, side, author, text, annotations, parent, category, time.
enum Field : std::size_t { Id, Side, Author, Text, Annotations, Parent, Category, Time, FieldCount };

std::string textAt(const json& post, Field field) {
    return post[field].is_string() ? post[field].get<std::string>() : std::string();
}

bool isPost(const json& post) {
    return post.is_array() && post.size() == FieldCount && idOf(post[Id]) && post[Text].is_string();
}

class IacImporter : public TextImporter {
public:
    std::string_view name() const override { return "iac"; }
    std::string_view title() const override { return "Internet Argument Corpus"; }
    std::string_view description() const override { return "discussions of the Internet Argument Corpus (JSON)"; }

    Recognition sniffText(const TextFile& head) const override {
        // [[[ 1, null, "author", "text" ...: a list of lists of lists, which no record format has.
        std::string_view start = trimLeft(head.content);
        for (int depth = 0; depth < 3; ++depth) {
            if (!startsWith(start, "[")) return {};
            start = trimLeft(start.substr(1));
        }
        return {!start.empty() && (isDigit(start.front()) || start.front() == '"') ? 0.9 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const auto parsed = parseJson(file.content);
        if (!parsed) return fail(ErrorCode::BadInput, parsed.error().says, placeOf(file.path));
        const bool whole = parsed->is_array() && !parsed->empty() && (*parsed)[0].is_array();
        if (!whole) return noMessage(file.path, expected);
        const json& posts = (*parsed)[0];
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Forum));
        if (parsed->size() > 2) {
            const std::string title = stringOf((*parsed)[2], "title");
            if (!title.empty()) builder.header().title = title;
        }
        for (std::size_t i = 0; i < posts.size(); ++i) {
            if (!control.step(i + 1, posts.size())) return cancelled();
            if (isPost(posts[i])) {
                builder.add(draftOf(posts[i]));
            } else {
                sink.warn({0, "post " + std::to_string(i + 1) + " left out: not a list of eight"});
            }
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        // The first post of a discussion answers nothing; of others without a parent the forum does not say.
        if (!builder.drafts().front().parents) builder.drafts().front().parents.emplace();
        deliver(builder, sink, MessageOrder::ByTime);
        return {};
    }

private:
    static MessageDraft draftOf(const json& post) {
        MessageDraft draft;
        draft.id = *idOf(post[Id]);
        draft.speaker = textAt(post, Author);
        draft.text = trim(textAt(post, Text));
        if (const auto parent = idOf(post[Parent])) draft.parents = {*parent};
        if (post[Time].is_number()) draft.time = secondsOf(post[Time].get<double>());
        if (post[Time].is_string()) draft.time = parseIsoTime(post[Time].get<std::string>());
        const std::string side = textAt(post, Side);
        if (!side.empty()) draft.meta = json{{"side", side}}.dump(-1, ' ', false, json::error_handler_t::replace);
        return draft;
    }
};

}  // namespace

std::unique_ptr<Importer> makeIacImporter() {
    return std::make_unique<IacImporter>();
}

}  // namespace antecedent
