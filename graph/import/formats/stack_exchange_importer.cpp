// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>

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

MessageDraft draftOf(const json& post, const std::string& id, const std::string& parent) {
    MessageDraft draft;
    draft.id = id;
    if (const json* owner = memberOf(post, "owner")) {
        draft.speaker = decodeEntities(stringOf(*owner, "display_name"));
        draft.speakerId = firstTextOf(*owner, {"user_id", "account_id"});
    }
    draft.subject = decodeEntities(stringOf(post, "title"));
    const std::string markdown = stringOf(post, "body_markdown");
    draft.text = markdown.empty() ? htmlToText(stringOf(post, "body")) : decodeEntities(markdown);
    if (draft.text.empty()) draft.text = draft.subject;
    draft.time = timeOf(post, {"creation_date"});
    draft.parents = parent.empty() ? std::vector<std::string>{} : std::vector<std::string>{parent};
    MetaFields meta;
    meta.take(post, {"score", "is_accepted", "link", "last_edit_date", "tags"});
    draft.meta = meta.text();
    return draft;
}

/// Comments are numbered apart from posts.
std::string commentId(const json& comment) {
    return "c" + idOf(comment, "comment_id").value_or("");
}

/// Comments of a post, in order: one that names somebody answers that person's latest comment, others the post.
void addComments(const json& post, const std::string& postId, ConversationBuilder& builder) {
    std::map<std::string, std::string> latest;
    for (const json& comment : listOf(post, "comments")) {
        const std::string to = textAt(comment, {"reply_to_user", "user_id"});
        const auto answered = latest.find(to);
        MessageDraft draft = draftOf(comment, commentId(comment), answered == latest.end() ? postId : answered->second);
        if (!draft.speakerId.empty()) latest[draft.speakerId] = draft.id;
        builder.add(std::move(draft));
    }
}

class StackExchangeImporter : public JsonImporter {
public:
    StackExchangeImporter()
        : JsonImporter(
              {"stackexchange", "Stack Exchange", "Stack Exchange: questions, answers and comments of the API"},
              Genre::Forum) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& prefix : {std::string("items[]."), outline.recordPrefix()}) {
            const bool post = outline.hasAll({prefix + "owner.display_name", prefix + "creation_date"}) ||
                              (outline.hasAll({prefix + "creation_date", prefix + "question_id", prefix + "answers"}));
            if (post && outline.hasAny({prefix + "question_id", prefix + "answer_id", prefix + "comment_id"}))
                return {0.95, {}};
        }
        return {};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        const json* items = memberOf(root, "items");
        bool texts = false;
        forEachObject(items ? *items : root, [&](const json& item) {
            texts = texts || memberOf(item, "body") || memberOf(item, "body_markdown");
            addItem(item, reading);
        });
        if (!texts)
            reading.sink.warn({0, "the posts have no texts, only titles; ask the API for them with filter=withbody"});
    }

private:
    static void addItem(const json& item, const JsonReading& reading) {
        const std::string question = idOf(item, "question_id").value_or("");
        const bool comment = memberOf(item, "comment_id");
        const std::string post = comment ? commentId(item) : firstTextOf(item, {"answer_id", "question_id"});
        const std::string thread = question.empty() ? idOf(item, "post_id").value_or("") : question;
        ConversationBuilder& builder = reading.groups.of(thread);
        const std::string parent = comment ? firstTextOf(item, {"post_id"}) : post == question ? "" : question;
        MessageDraft draft = draftOf(item, post, parent);
        if (!draft.subject.empty()) builder.header().title = draft.subject;
        builder.add(std::move(draft));
        addComments(item, post, builder);
        for (const json& answer : listOf(item, "answers")) {
            const std::string id = idOf(answer, "answer_id").value_or("");
            builder.add(draftOf(answer, id, post));
            addComments(answer, id, builder);
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeStackExchangeImporter() {
    return std::make_unique<StackExchangeImporter>();
}

}  // namespace antecedent
