// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/discord_export.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/chosen_date_order.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {

/// "[3/1/2025 2:08 PM] fern" begins a message.
struct Head {
    std::string time;
    std::string speaker;
    bool pinned = false;
};

std::optional<Head> headOf(std::string_view line) {
    const std::size_t end = line.find("] ");
    if (!startsWith(line, "[") || end == std::string_view::npos || end > 40) return std::nullopt;
    Head head{std::string(line.substr(1, end - 1)), std::string(trim(line.substr(end + 2)))};
    if (head.time.find_first_of("0123456789") == std::string::npos || !parseAnyTime(std::string_view(head.time), true))
        return std::nullopt;
    if (endsWith(head.speaker, " (pinned)")) {
        head.speaker.resize(head.speaker.size() - 9);
        head.pinned = true;
    }
    return head;
}

bool isRule(std::string_view line) {
    return line.size() > 40 && line.find_first_not_of('=') == std::string_view::npos;
}

std::string guildAndChannel(std::string_view text) {
    std::string title;
    LineReader lines(text);
    while (lines.number() < 10) {
        const auto line = lines.next();
        if (!line) break;
        for (const std::string_view name : {"Guild: ", "Channel: "}) {
            if (startsWith(*line, name))
                title += (title.empty() ? "" : " / ") + std::string(trim(line->substr(name.size())));
        }
    }
    return title;
}

std::vector<std::string> datesIn(std::string_view text) {
    std::vector<std::string> dates;
    LineReader lines(text);
    while (const auto line = lines.next()) {
        if (auto head = headOf(trim(*line))) dates.push_back(std::move(head->time));
    }
    return dates;
}

/// Puts the lines of messages together. Words in braces on lines of their own begin what is no text.
class TextReading {
public:
    TextReading(ConversationBuilder& builder, bool dayFirst) : m_builder(builder), m_dayFirst(dayFirst) {}

    void add(std::string_view line, std::size_t number) {
        if (const auto head = headOf(line)) return begin(*head, number);
        if (!m_open) return;
        if (line == "{Attachments}" || line == "{Embed}" || line == "{Stickers}" || line == "{Reactions}" ||
            line == "{Forwarded Message}") {
            m_section = line.substr(1, line.size() - 2);
        } else if (m_section.empty()) {
            m_draft.text += (m_draft.text.empty() ? "" : "\n") + std::string(line);
        } else {
            m_meta.add(m_section.c_str(), std::string(line));
        }
    }

    void finish() {
        if (!m_open) return;
        m_draft.text = std::string(trim(m_draft.text));
        m_draft.meta = m_meta.text();
        m_builder.add(std::move(m_draft));
        m_open = false;
    }

private:
    void begin(const Head& head, std::size_t number) {
        finish();
        m_open = true;
        m_draft = {};
        m_meta = {};
        m_section.clear();
        m_draft.line = number;
        m_draft.speaker = head.speaker;
        m_draft.time = parseAnyTime(std::string_view(head.time), m_dayFirst)->time;
        m_meta.set("pinned", head.pinned);
    }

    ConversationBuilder& m_builder;
    bool m_dayFirst;
    bool m_open = false;
    MessageDraft m_draft;
    MetaFields m_meta;
    std::string m_section;
};

}  // namespace

void readDiscordText(std::string_view text, const DiscordTarget& target) {
    ConversationBuilder& builder = target.groups.of(target.id);
    if (const std::string title = guildAndChannel(text); !title.empty()) builder.header().title = title;
    builder.header().localTime = true;
    TextReading reading(builder, isDayFirst(datesIn(text), target.options, target.sink));
    LineReader lines(text);
    std::size_t rules = 0;
    while (const auto raw = lines.next()) {
        const std::string_view line = endsWith(*raw, "\r") ? raw->substr(0, raw->size() - 1) : *raw;
        rules += isRule(line) ? 1 : 0;
        // The third rule begins the last lines: "Exported 5 message(s)".
        if (rules == 2 && !isRule(line)) reading.add(line, lines.number());
        if (!target.control.step(lines.position(), text.size())) return;
    }
    reading.finish();
}

}  // namespace antecedent
