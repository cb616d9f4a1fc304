// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdlib>

#include "graph/base/text_lines.h"
#include "graph/import/formats/discord_export.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_document.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {

constexpr std::int64_t hour = 3'600'000'000'000;
constexpr std::int64_t longestOffset = 26 * hour;  // of a local time to the same in UTC

HtmlNode firstOf(const HtmlNode& node, std::initializer_list<std::string_view> classes) {
    for (const std::string_view name : classes) {
        if (HtmlNode found = node.first(name)) return found;
    }
    return {};
}

/// Elements of messages. Other programs in this layout give the content the same id once more.
std::vector<HtmlNode> messagesIn(const HtmlNode& group) {
    std::vector<HtmlNode> messages;
    for (const HtmlNode& node : group.with("data-message-id")) {
        if (messages.empty() || !messages.back().holds(node)) messages.push_back(node);
    }
    return messages;
}

/// The id in "scrollToMessage(event, '123')".
std::string idIn(const std::string& call) {
    const std::size_t end = call.find_last_of("0123456789");
    if (end == std::string::npos) return {};
    const std::size_t begin = call.find_last_not_of("0123456789", end);
    return call.substr(begin == std::string::npos ? 0 : begin + 1, end - begin);
}

/// "Timezone: UTC-5" in the last lines, as nanoseconds.
std::optional<std::int64_t> zoneOf(const HtmlNode& root) {
    for (const HtmlNode& entry : root.all("postamble__entry")) {
        const std::string text = entry.text();
        const std::size_t at = text.find("UTC");
        if (at == std::string::npos) continue;
        std::string offset = text.substr(at + 3);
        const std::size_t comma = offset.find(',');
        if (comma != std::string::npos) offset[comma] = '.';
        return static_cast<std::int64_t>(std::strtod(offset.c_str(), nullptr) * static_cast<double>(hour));
    }
    return std::nullopt;
}

/// Reads a document message by message. Only the first of a group names author and full time.
class HtmlReading {
public:
    explicit HtmlReading(const HtmlNode& root) : m_zone(zoneOf(root)) {}

    bool local() const { return m_local; }

    void beginGroup(const HtmlNode& group) {
        m_speaker.clear();
        m_speakerId.clear();
        m_groupTime = {};
        m_groupReply = {};
        const auto messages = messagesIn(group);
        const HtmlNode firstMessage = messages.empty() ? group : messages.front();
        // In older versions the head of the group stands outside of the messages.
        const HtmlNode time = group.first("chatlog__timestamp");
        if (time && !firstMessage.holds(time)) m_groupTime = time;
        const HtmlNode reply = firstOf(group, {"chatlog__reference", "chatlog__reply", "chatlog__followup"});
        if (reply && !firstMessage.holds(reply)) m_groupReply = reply;
        takeAuthor(firstOf(group, {"chatlog__author", "chatlog__author-name", "chatlog__system-notification-author"}));
    }

    MessageDraft draftOf(const HtmlNode& message) {
        MessageDraft draft;
        draft.id = message.attribute("data-message-id");
        takeAuthor(
            firstOf(message, {"chatlog__author", "chatlog__author-name", "chatlog__system-notification-author"}));
        draft.speaker = m_speaker;
        draft.speakerId = m_speakerId;
        HtmlNode time = firstOf(
            message, {"chatlog__timestamp", "chatlog__short-timestamp", "chatlog__system-notification-timestamp"});
        draft.time = timeOf(draft.id, time ? time : m_groupTime);
        MetaFields meta;
        HtmlNode reply = firstOf(message, {"chatlog__reply", "chatlog__reference", "chatlog__followup"});
        draft.parents = parentsOf(reply ? reply : std::exchange(m_groupReply, {}), meta);
        meta.set("edited", static_cast<bool>(message.first("chatlog__edited-timestamp")));
        const HtmlNode system = message.first("chatlog__system-notification-content");
        if (system || message.first("chatlog__pinned-link")) draft.kind = MessageKind::System;
        draft.text = system ? system.text() : contentOf(message);
        addMeta(message, meta);
        draft.meta = meta.text();
        return draft;
    }

private:
    void takeAuthor(const HtmlNode& author) {
        if (!author) return;
        m_speaker = author.text();
        m_speakerId = author.attribute("data-user-id");
    }

    /// The text of a time is written in the exporter's zone and language; the message's id knows better where it can be
    /// one.
    std::optional<Timestamp> timeOf(const std::string& id, const HtmlNode& node) {
        const auto known = discordTimeOf(id);
        std::string text = node ? node.attribute("title") : "";
        if (text.empty() && node) text = node.attribute("data-timestamp");
        if (text.empty() && node) text = node.text();
        const std::int64_t zone = m_zone.value_or(0);
        for (const bool dayFirst : {false, true}) {
            const auto time = parseAnyTime(std::string_view(text), dayFirst);
            if (!time || time->base != TimeBase::Calendar) continue;
            if (known && std::abs(time->time.nanoseconds - zone - known->nanoseconds) < longestOffset) return known;
        }
        const auto time = parseAnyTime(std::string_view(text));
        if (!time || time->base != TimeBase::Calendar) return known;
        m_local = m_local || !m_zone;
        return Timestamp{time->time.nanoseconds - zone};
    }

    static std::optional<std::vector<std::string>> parentsOf(const HtmlNode& reply, MetaFields& meta) {
        if (!reply) return std::nullopt;
        const HtmlNode link = firstOf(reply, {"chatlog__reply-link", "chatlog__reference-link"});
        const std::string id = link ? idIn(link.attribute("onclick")) : "";
        if (!id.empty()) return std::vector<std::string>{id};
        const HtmlNode words = firstOf(reply, {"chatlog__reply-unknown", "chatlog__reference-unknown"});
        if (words) meta.set("reply_to_deleted", true);
        if (!words) meta.set("command", reply.text());
        return std::nullopt;
    }

    static std::string contentOf(const HtmlNode& message) {
        const HtmlNode content = message.first("chatlog__content");
        if (!content) return {};
        if (HtmlNode edited = content.first("chatlog__edited-timestamp")) edited.remove();
        const HtmlNode words = firstOf(content, {"chatlog__markdown-preserve", "preserve-whitespace", "markdown"});
        return words ? words.text(true) : content.text();
    }

    static void addMeta(const HtmlNode& message, MetaFields& meta) {
        for (const HtmlNode& attachment : message.all("chatlog__attachment")) {
            const HtmlNode media = attachment.first("chatlog__attachment-media");
            std::string name = media ? media.attribute("src") : attachment.text();
            const auto links = attachment.named("a");
            if (!links.empty()) name = links.front().attribute("href");
            meta.add("attachments", name);
        }
        for (const HtmlNode& embed : message.all("chatlog__embed")) meta.add("embeds", embed.text());
        for (const HtmlNode& sticker : message.all("chatlog__sticker"))
            meta.add("stickers", sticker.attribute("title"));
        if (const HtmlNode forwarded = message.first("chatlog__forwarded")) meta.set("forwarded", forwarded.text());
        for (const HtmlNode& reaction : message.all("chatlog__reaction")) {
            std::string name = reaction.attribute("title");
            const auto pictures = reaction.named("img");
            if (!pictures.empty() && !pictures.front().attribute("alt").empty())
                name = pictures.front().attribute("alt");
            const HtmlNode count = reaction.first("chatlog__reaction-count");
            meta.add("reactions", name + " " + (count ? count.text() : "1"));
        }
    }

    std::optional<std::int64_t> m_zone;
    bool m_local = false;
    std::string m_speaker, m_speakerId;
    HtmlNode m_groupTime, m_groupReply;
};

std::string titleOf(const HtmlNode& root) {
    std::string title;
    for (const HtmlNode& entry : root.all("preamble__entry")) {
        if (entry.hasClass("preamble__entry--small")) continue;
        if (const std::string text = entry.text(); !text.empty()) title += (title.empty() ? "" : " / ") + text;
    }
    const auto named = root.named("title");
    return title.empty() && !named.empty() ? named.front().text() : title;
}

}  // namespace

void readDiscordHtml(std::string_view html, const DiscordTarget& target) {
    const HtmlDocument document(html);
    const HtmlNode root = document.root();
    HtmlReading reading(root);
    ConversationBuilder& builder = target.groups.of(target.id);
    if (const std::string title = titleOf(root); !title.empty()) builder.header().title = title;
    std::size_t count = 0;
    for (const HtmlNode& group : root.all("chatlog__message-group")) {
        reading.beginGroup(group);
        for (const HtmlNode& message : messagesIn(group)) {
            builder.add(reading.draftOf(message));
            if (!target.control.step(++count, 0)) return;
        }
    }
    if (reading.local()) builder.header().localTime = true;
}

}  // namespace antecedent
