// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/telegram_export.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_document.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {

/// The number behind the last "message" ("message12", "messages.html#go_to_message-12"), or behind the "#".
std::string numberIn(std::string_view text) {
    const std::size_t named = text.rfind("message");
    const std::size_t anchor = text.rfind('#');
    const std::size_t begin = named != std::string_view::npos    ? named + 7
                              : anchor == std::string_view::npos ? 0
                                                                 : anchor + 1;
    return std::string(text.substr(begin));
}

/// A child with this class that is a direct part of the message, not of what it forwards.
HtmlNode part(const HtmlNode& body, std::string_view name) {
    for (const HtmlNode& child : body.children()) {
        if (child.hasClass(name)) return child;
    }
    return {};
}

std::optional<std::vector<std::string>> parentsOf(const HtmlNode& body, MetaFields& meta) {
    const HtmlNode reply = part(body, "reply_to");
    if (!reply) return std::nullopt;
    for (const HtmlNode& link : reply.named("a")) {
        const std::string target = link.attribute("href");
        if (target.find("go_to_message") == std::string::npos) continue;
        return std::vector<std::string>{numberIn(target)};
    }
    // A link is missing where the message is in another chat, or was deleted.
    meta.set("reply_to", reply.text());
    return std::nullopt;
}

void addMedia(const HtmlNode& body, MetaFields& meta) {
    HtmlNode media = part(body, "media_wrap");
    if (!media) media = part(body, "photo_wrap");
    if (!media) return;
    if (media.name() == "a") return static_cast<void>(meta.add("media", media.attribute("href")));
    const auto links = media.named("a");
    const std::string file = links.empty() ? "" : links.front().attribute("href");
    meta.add("media", file.empty() ? media.text() : file);
}

/// Reads messages in order: a "joined" one is of the author before.
class PageReading {
public:
    explicit PageReading(ConversationBuilder& builder) : m_builder(builder) {}

    void add(const HtmlNode& message) {
        MessageDraft draft;
        draft.id = numberIn(message.attribute("id"));
        const HtmlNode body = part(message, "body");
        if (message.hasClass("service")) {
            // Dates between messages are service lines too, with negative ids.
            if (startsWith(draft.id, "-") || !body) return;
            draft.kind = MessageKind::System;
            draft.text = body.text();
            return m_builder.add(std::move(draft));
        }
        const HtmlNode speaker = part(body, "from_name");
        if (speaker) m_speaker = nameOf(speaker);
        draft.speaker = m_speaker;
        setTime(draft, part(body, "date"));
        MetaFields meta;
        draft.parents = parentsOf(body, meta);
        draft.text = textOf(body, meta);
        addMedia(body, meta);
        draft.meta = meta.text();
        m_builder.add(std::move(draft));
    }

    /// Lines of the service have no time of their own.
    void fillTimes() {
        std::optional<Timestamp> latest;
        for (const MessageDraft& draft : m_builder.drafts()) {
            if (!latest) latest = draft.time;
        }
        for (MessageDraft& draft : m_builder.drafts()) {
            if (!draft.time) draft.time = latest;
            latest = draft.time;
        }
    }

private:
    static std::string nameOf(const HtmlNode& speaker) {
        std::string name = speaker.text();
        // "Name via @bot".
        if (const HtmlNode details = speaker.first("details")) {
            const std::size_t at = name.rfind(details.text());
            if (at != std::string::npos && at > 0) name = std::string(trim(std::string_view(name).substr(0, at)));
        }
        return name;
    }

    static std::string textOf(const HtmlNode& body, MetaFields& meta) {
        if (const HtmlNode text = part(body, "text")) return text.text();
        const HtmlNode forwarded = part(body, "forwarded");
        if (!forwarded) return {};
        if (const HtmlNode from = part(forwarded, "from_name")) meta.set("forwarded_from", nameOf(from));
        const HtmlNode text = part(forwarded, "text");
        addMedia(forwarded, meta);
        return text ? text.text() : "";
    }

    void setTime(MessageDraft& draft, const HtmlNode& date) {
        const auto time = date ? parseAnyTime(std::string_view(date.attribute("title")), true) : std::nullopt;
        if (!time) return;
        draft.time = time->time;
        m_builder.header().localTime = !time->zoned;
    }

    ConversationBuilder& m_builder;
    std::string m_speaker;
};

}  // namespace

void readTelegramHtml(std::string_view html, const TelegramTarget& target) {
    const HtmlDocument document(html);
    ConversationBuilder& builder = target.groups.of(target.id);
    if (const HtmlNode header = document.root().first("page_header"); header && builder.size() == 0) {
        if (const std::string title = header.text(); !title.empty()) builder.header().title = title;
    }
    PageReading reading(builder);
    std::size_t count = 0;
    for (const HtmlNode& message : document.root().all("message")) {
        reading.add(message);
        if (!target.control.step(++count, 0)) return;
    }
    reading.fillTimes();
}

void readTelegramArchive(std::string_view html, const TelegramTarget& target) {
    const HtmlDocument document(html);
    ConversationBuilder& builder = target.groups.of(target.id);
    std::size_t count = 0;
    for (const HtmlNode& message : document.root().all("message")) {
        MessageDraft draft;
        draft.id = message.attribute("id");
        const HtmlNode speaker = message.first("username");
        draft.speaker = speaker ? speaker.text() : "";
        if (startsWith(draft.speaker, "@")) draft.speaker.erase(0, 1);
        if (const HtmlNode date = message.first("date")) {
            if (const auto time = parseAnyTime(std::string_view(date.text()))) draft.time = time->time;
        }
        builder.header().localTime = true;
        if (!message.hasClass("type-message")) draft.kind = MessageKind::System;
        if (const HtmlNode text = message.first("text")) draft.text = text.text();
        if (const HtmlNode reply = message.first("reply")) {
            const std::string link = reply.attribute("href");
            if (link.find('#') != std::string::npos) draft.parents = std::vector<std::string>{numberIn(link)};
        }
        MetaFields meta;
        if (const HtmlNode media = message.first("media")) meta.set("media", media.text());
        draft.meta = meta.text();
        builder.add(std::move(draft));
        if (!target.control.step(++count, 0)) return;
    }
}

}  // namespace antecedent
