// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <optional>
#include <string>

#include "graph/base/text_lines.h"
#include "graph/import/formats/element_export.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_document.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {

constexpr std::int64_t day = 86'400'000'000'000;

/// Reads a page from top to bottom. The first of several messages of one person names that person.
class PageReading {
public:
    explicit PageReading(ConversationBuilder& builder) : m_builder(builder) {}

    void takeDay(const HtmlNode& separator) {
        const std::string text = separator.text();
        const std::size_t comma = text.find(", ");
        const auto date = parseAnyTime(std::string_view(text).substr(comma == std::string::npos ? 0 : comma + 2), true);
        if (date && date->base == TimeBase::Calendar) m_day = date->time.nanoseconds / day;
    }

    void take(const HtmlNode& event) {
        MessageDraft draft;
        draft.id = event.attribute("id");
        if (const HtmlNode name = event.first("mx_DisambiguatedProfile_displayName")) m_speaker = name.text();
        const HtmlNode info = event.first("mx_TextualEvent");
        draft.time = timeOf(event.first("mx_MessageTimestamp"));
        if (HtmlNode reply = event.first("mx_ReplyChain_Export")) {
            const auto links = reply.with("data-scroll-to");
            if (!links.empty()) draft.parents = std::vector<std::string>{links.front().attribute("data-scroll-to")};
            reply.remove();
        }
        MetaFields meta;
        const HtmlNode body = event.first("mx_EventTile_body");
        if (info && !body) draft.kind = MessageKind::System;
        if (event.first("mx_MEmoteBody")) draft.kind = MessageKind::Action;
        if (draft.kind != MessageKind::System) draft.speaker = m_speaker;
        draft.text = body ? body.text() : info ? info.text() : "";
        meta.set("edited", static_cast<bool>(event.first("mx_EventTile_edited")));
        for (const HtmlNode& file : event.all("mx_MFileBody")) meta.add("attachments", file.text());
        for (const HtmlNode& image : event.all("mx_MImageBody")) meta.add("attachments", nameOf(image));
        draft.meta = meta.text();
        if (!draft.text.empty() || !draft.meta.empty()) m_builder.add(std::move(draft));
    }

private:
    static std::string nameOf(const HtmlNode& image) {
        const auto pictures = image.named("img");
        return pictures.empty() ? "" : pictures.front().attribute("src");
    }

    /// A full date in its tip, or a clock that the day stands above.
    std::optional<Timestamp> timeOf(const HtmlNode& stamp) const {
        if (!stamp) return std::nullopt;
        const std::string tip = stamp.attribute("title");
        const auto full = tip.empty() ? std::nullopt : parseAnyTime(std::string_view(tip), true);
        if (full && full->base == TimeBase::Calendar) return full->time;
        const auto clock = parseAnyTime(std::string_view(stamp.text()));
        if (!clock || clock->base != TimeBase::Clock || !m_day) return std::nullopt;
        return Timestamp{*m_day * day + clock->time.nanoseconds};
    }

    ConversationBuilder& m_builder;
    std::optional<std::int64_t> m_day;
    std::string m_speaker;
};

/// Days and events in the order of the page.
void walk(const HtmlNode& node, PageReading& reading) {
    for (const HtmlNode& child : node.children()) {
        if (child.hasClass("mx_Export_EventWrapper")) {
            reading.take(child);
        } else if (child.hasClass("mx_DateSeparator") || child.hasClass("mx_DateSeparator_dateContent")) {
            reading.takeDay(child);
        } else {
            walk(child, reading);
        }
    }
}

}  // namespace

void readElementHtml(std::string_view html, ConversationBuilder& builder) {
    const HtmlDocument document(html);
    builder.header().localTime = true;
    for (const char* name : {"mx_RoomHeader_nametext", "mx_LegacyRoomHeader_nametext"}) {
        const HtmlNode title = document.root().first(name);
        if (title && !title.text().empty()) builder.header().title = title.text();
    }
    PageReading reading(builder);
    const HtmlNode list = document.root().first("mx_RoomView_MessageList");
    walk(list ? list : document.root(), reading);
}

}  // namespace antecedent
