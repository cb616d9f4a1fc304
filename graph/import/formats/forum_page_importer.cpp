// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/html_document.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr char expected[] = "a page of a topic of phpBB or XenForo";

enum class Software { None, PhpBb, XenForo };

Software softwareOf(std::string_view head) {
    const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
    if (!startsWith(trimLeft(head), "<")) return Software::None;
    if (has("id=\"phpbb\"") && (has("viewtopic.php") || has("section-viewtopic"))) return Software::PhpBb;
    if (has("id=\"XF\"") && has("data-template=\"thread_view")) return Software::XenForo;
    return Software::None;
}

std::string digitsAtEnd(const std::string& text) {
    const std::size_t last = text.find_last_not_of("0123456789");
    return text.substr(last == std::string::npos ? 0 : last + 1);
}

/// "Tue Jan 01, 2013 10:00 am" behind "by Ann » ".
std::optional<AnyTime> timeIn(const HtmlNode& place) {
    const auto times = place.named("time");
    if (!times.empty()) return parseAnyTime(std::string_view(times.front().attribute("datetime")));
    const std::string text = place.text();
    const std::size_t mark = text.rfind("»");
    return mark == std::string::npos ? std::nullopt
                                     : parseAnyTime(std::string_view(text).substr(mark + std::string_view("»").size()));
}

/// Post that a quotation names; empty when it names none.
std::string quotedPost(const HtmlNode& quote) {
    const std::string source = quote.attribute("data-source");
    if (startsWith(source, "post: ")) return digitsAtEnd(source);
    std::string link = quote.attribute("cite");
    for (const HtmlNode& anchor : quote.named("a")) {
        if (link.empty() && anchor.attribute("href").find("#p") != std::string::npos) link = anchor.attribute("href");
    }
    const std::size_t post = link.rfind("#p");
    return post == std::string::npos ? std::string() : digitsAtEnd(link.substr(post));
}

/// Takes quotations that name their post out of the text. Those inside of others are part of what is quoted.
std::optional<std::vector<std::string>> takeQuotes(const HtmlNode& content) {
    std::vector<std::string> parents;
    std::vector<HtmlNode> outermost;
    for (const HtmlNode& quote : content.named("blockquote")) {
        if (!outermost.empty() && outermost.back().holds(quote)) continue;
        const std::string id = quotedPost(quote);
        if (id.empty()) continue;
        outermost.push_back(quote);
        if (std::find(parents.begin(), parents.end(), id) == parents.end()) parents.push_back(id);
    }
    for (HtmlNode& quote : outermost) quote.remove();
    return parents.empty() ? std::nullopt : std::optional(parents);
}

/// Reads a post; its quotations name what it answers and are no text of it.
MessageDraft draftOf(const HtmlNode& post, Software software) {
    const bool phpBb = software == Software::PhpBb;
    MessageDraft draft;
    draft.id = digitsAtEnd(post.attribute("id"));
    const HtmlNode head = post.first(phpBb ? "author" : "message-attribution");
    const HtmlNode name = post.first("username");
    draft.speaker =
        phpBb ? (name ? name.text() : post.first("username-coloured").text()) : post.attribute("data-author");
    if (draft.speaker.empty() && head) {
        const auto names = head.named("strong");
        if (!names.empty()) draft.speaker = names.front().text();
    }
    if (const auto time = head ? timeIn(head) : std::nullopt) draft.time = time->time;
    if (const auto titles = post.named("h3"); phpBb && !titles.empty()) draft.subject = titles.front().text();
    HtmlNode content = post.first(phpBb ? "content" : "bbWrapper");
    draft.parents = takeQuotes(content);
    draft.text = content.text();
    return draft;
}

class ForumPageImporter : public TextImporter {
public:
    std::string_view name() const override { return "forum-page"; }
    std::string_view title() const override { return "forum page"; }
    std::string_view description() const override { return "saved pages of topics of phpBB and XenForo"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        return {softwareOf(head.content) == Software::None ? 0 : 0.9, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const Software software = softwareOf(file.content);
        if (software == Software::None) return noMessage(file.path, expected);
        sink.variant(software == Software::PhpBb ? "phpBB" : "XenForo");
        const HtmlDocument document(file.content);
        ConversationGroups groups(headerFor(file.path, *this, Genre::Forum));
        ConversationBuilder& builder = groups.of("");
        const auto titles = document.root().named(software == Software::PhpBb ? "h2" : "h1");
        if (!titles.empty() && !titles.front().text().empty()) builder.header().title = titles.front().text();
        for (const HtmlNode& post : document.root().all(software == Software::PhpBb ? "post" : "message--post")) {
            if (!control.step(builder.size(), 0)) return cancelled();
            if (post.attribute("id").empty()) continue;
            builder.add(draftOf(post, software));
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeForumPageImporter() {
    return std::make_unique<ForumPageImporter>();
}

}  // namespace antecedent
