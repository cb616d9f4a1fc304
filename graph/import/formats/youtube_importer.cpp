// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_elements.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Answers stand under a comment, whichever answer they mean; one that begins with a name means another answer.
void setPlace(MessageDraft& draft, const std::string& parent) {
    if (parent.empty()) {
        draft.parents = std::vector<std::string>{};
        return;
    }
    draft.thread = {parent, parent, true};
    if (!startsWith(draft.text, "@")) draft.parents = std::vector<std::string>{parent};
}

/// A comment as YouTube's own interface gives it.
MessageDraft apiDraft(const json& comment, const std::string& parent) {
    MessageDraft draft;
    draft.id = idOf(comment, "id").value_or("");
    if (const json* snippet = memberOf(comment, "snippet")) {
        draft.speaker = stringOf(*snippet, "authorDisplayName");
        draft.speakerId = textAt(*snippet, {"authorChannelId", "value"});
        draft.text = stringOf(*snippet, "textOriginal");
        if (draft.text.empty()) draft.text = htmlToText(stringOf(*snippet, "textDisplay"));
        draft.time = timeOf(*snippet, {"publishedAt"});
        const std::string named = stringOf(*snippet, "parentId");
        setPlace(draft, named.empty() ? parent : named);
        MetaFields meta;
        meta.take(*snippet, {"likeCount", "videoId"});
        draft.meta = meta.text();
    }
    return draft;
}

/// A comment as yt-dlp writes it, or youtube-comment-downloader.
MessageDraft downloadedDraft(const json& comment) {
    MessageDraft draft;
    draft.id = firstTextOf(comment, {"id", "cid"});
    draft.speaker = stringOf(comment, "author");
    draft.speakerId = firstTextOf(comment, {"author_id", "channel"});
    draft.text = stringOf(comment, "text");
    draft.time = timeOf(comment, {"timestamp", "time_parsed"});
    std::string parent = stringOf(comment, "parent");
    if (parent == "root") parent.clear();
    // The id of an answer is that of the comment that it stands under, a dot and its own.
    const std::size_t dot = draft.id.find('.');
    if (parent.empty() && isTrue(comment, "reply") && dot != std::string::npos) parent = draft.id.substr(0, dot);
    setPlace(draft, parent);
    MetaFields meta;
    meta.take(comment, {"like_count", "votes", "is_favorited", "heart", "author_is_uploader"});
    draft.meta = meta.text();
    return draft;
}

class YouTubeImporter : public JsonImporter {
public:
    YouTubeImporter()
        : JsonImporter({"youtube", "YouTube comments",
                        "YouTube comments: Data API, yt-dlp's info.json, youtube-comment-downloader"},
                       Genre::Forum) {}

    /// yt-dlp's info.json holds much besides, and its comments may stand far behind.
    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        if (!source.single() || !isInfo(outlineOf(source.head(source.entries().front())))) {
            return JsonImporter::read(source, options, sink, control);
        }
        const auto stream = source.stream(source.entries().front());
        if (!stream) return tl::unexpected(stream.error());
        ConversationGroups groups(headerFor(source.path(), *this, genre()));
        ConversationBuilder& builder = groups.of("");
        JsonElements elements({"comments[]"});
        const auto read = elements.read(**stream, [&](const std::string&, const json& comment) {
            builder.add(downloadedDraft(comment));
            return control.step(builder.size(), 0);
        });
        if (control.cancelled()) return cancelled();
        if (!read) sink.warn({0, "the file is damaged or cut off: " + read.error().message()});
        if (groups.messages() == 0) {
            return fail(ErrorCode::BadInput,
                        "is yt-dlp's description of a video without its comments; fetch it with --write-comments",
                        source.path().string());
        }
        if (const std::string title = elements.outer("title"); !title.empty()) builder.header().title = title;
        sink.variant("yt-dlp");
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        if (isInfo(outline)) return {0.9, {}};
        for (const std::string& prefix : {record, std::string("items[]."), record + "items[]."}) {
            if (outline.hasAny({prefix + "snippet.topLevelComment", prefix + "snippet.authorDisplayName"}))
                return {0.96, {}};
        }
        const bool lines = outline.hasAll({record + "cid", record + "text", record + "author"});
        const bool listed = outline.hasAll({"comments[].parent", "comments[].author", "comments[].author_id"});
        const bool wrapped = outline.hasAll({"comments[].cid", "comments[].text"});
        const bool array =
            outline.hasAll({record + "parent", record + "author_id", record + "author_is_uploader", record + "text"});
        return {lines || listed || wrapped || array ? 0.95 : 0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        ConversationBuilder& builder = reading.groups.of("");
        const json* items = memberOf(root, {"items", "comments"});
        forEachObject(items ? *items : root, [&](const json& item) {
            if (memberOf(item, "snippet")) return addItem(item, builder);
            const json* page = memberOf(item, "items");
            if (page) return forEachObject(*page, [&](const json& inner) { addItem(inner, builder); });
            builder.add(downloadedDraft(item));
        });
    }

private:
    static bool isInfo(const JsonOutline& outline) {
        return outline.root == JsonOutline::Root::Object && outline.hasAll({"id", "title"}) &&
               outline.hasAny({"formats", "webpage_url", "extractor_key", "thumbnails"}) &&
               outline.hasAny({"formats[].format_id", "channel_id", "extractor", "comment_count"});
    }

    static void addItem(const json& item, ConversationBuilder& builder) {
        const json* top = valueAt(item, {"snippet", "topLevelComment"});
        builder.add(apiDraft(top ? *top : item, {}));
        const std::string id = idOf(top ? *top : item, "id").value_or("");
        const json* replies = memberOf(item, "replies");
        if (!replies) return;
        for (const json& reply : listOf(*replies, "comments")) builder.add(apiDraft(reply, id));
    }
};

}  // namespace

std::unique_ptr<Importer> makeYouTubeImporter() {
    return std::make_unique<YouTubeImporter>();
}

}  // namespace antecedent
