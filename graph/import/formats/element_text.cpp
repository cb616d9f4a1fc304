// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <optional>
#include <string>

#include "graph/base/text_lines.h"
#include "graph/import/formats/chat_cast.h"
#include "graph/import/formats/element_export.h"
#include "graph/import/reading/any_time.h"

namespace antecedent {
namespace {

constexpr std::size_t sniffedLines = 60;
constexpr std::size_t longestStamp = 48;
constexpr std::size_t quotedCharacters = 32;

struct ElementLine {
    Timestamp time;
    std::string_view text;
};

/// A weekday, a date in words and a clock, and " - " behind.
std::optional<ElementLine> lineOf(std::string_view line) {
    const std::size_t comma = line.substr(0, 16).find(", ");
    const std::size_t dash = line.substr(0, longestStamp).find(" - ");
    if (comma == std::string_view::npos || dash == std::string_view::npos || isDigit(line.front())) return std::nullopt;
    const std::string_view stamp = line.substr(comma + 2, dash - comma - 2);
    if (stamp.find(':') == std::string_view::npos) return std::nullopt;
    const auto time = parseAnyTime(stamp, true);
    if (!time || time->base != TimeBase::Calendar) return std::nullopt;
    return ElementLine{time->time, line.substr(dash + 3)};
}

/// Finds the messages whose beginnings are quoted: the latest of these words is meant.
class QuotedBeginnings {
public:
    /// Takes "<ida "who has the oars?"> " from the front of an answer.
    std::optional<std::string> take(std::string& text) const {
        const std::size_t end = text.find("\"> ");
        const std::size_t begin = text.find(" \"");
        if (!startsWith(text, "<") || end == std::string::npos || begin > end) return std::nullopt;
        std::string words = text.substr(begin + 2, end - begin - 2);
        if (endsWith(words, "...")) words.resize(words.size() - 3);
        const auto found = m_latest.find(words);
        text.erase(0, end + 3);
        return found == m_latest.end() ? std::nullopt : std::optional(found->second);
    }

    void note(const std::string& text, const std::string& id) {
        const std::string line = text.substr(0, text.find('\n'));
        std::size_t end = 0;
        for (std::size_t seen = 0; end < line.size() && seen < quotedCharacters; ++seen) {
            do ++end;
            while (end < line.size() && (line[end] & 0xC0) == 0x80);
        }
        m_latest[line.substr(0, end)] = id;
    }

private:
    std::map<std::string, std::string> m_latest;
};

MessageDraft draftOf(const ElementLine& line, const ChatCast& cast) {
    MessageDraft draft;
    draft.time = line.time;
    const auto named = splitName(line.text);
    if (startsWith(line.text, "* ")) {
        const std::size_t end = line.text.find(' ', 2);
        draft.kind = MessageKind::Action;
        draft.speaker = line.text.substr(2, end == std::string_view::npos ? end : end - 2);
        draft.text = end == std::string_view::npos ? std::string_view{} : trim(line.text.substr(end));
    } else if (named && cast.speaks(*named)) {
        draft.speaker = named->name;
        draft.text = trim(named->text);
    } else {
        draft.kind = MessageKind::System;
        draft.text = trim(line.text);
    }
    return draft;
}

}  // namespace

ElementLayout elementLayoutOf(std::string_view head) {
    if (head.find("mx_Export_EventWrapper") != std::string_view::npos ||
        (startsWith(trimLeft(head), "<") && head.find("<title>Exported Data</title>") != std::string_view::npos))
        return ElementLayout::Html;
    LineReader lines(head);
    std::size_t stamped = 0, all = 0;
    while (lines.number() < sniffedLines) {
        const auto line = lines.next();
        if (!line) break;
        if (trim(*line).empty()) continue;
        const bool is = lineOf(*line).has_value();
        if (!is && all == 0) return ElementLayout::None;
        ++all;
        stamped += is ? 1 : 0;
    }
    return stamped > 0 && stamped * 5 >= all ? ElementLayout::Text : ElementLayout::None;
}

void readElementText(std::string_view text, ConversationBuilder& builder) {
    builder.header().localTime = true;
    ChatCast cast;
    LineReader first(text);
    while (const auto line = first.next()) {
        if (const auto found = lineOf(*line)) cast.note(found->text);
    }
    LineReader lines(text);
    while (const auto line = lines.next()) {
        if (const auto found = lineOf(*line)) {
            MessageDraft draft = draftOf(*found, cast);
            draft.line = lines.number();
            draft.id = std::to_string(builder.size());
            builder.add(std::move(draft));
        } else if (builder.size() > 0) {
            builder.last().text += "\n" + std::string(*line);
        }
    }
    QuotedBeginnings quotes;
    for (MessageDraft& draft : builder.drafts()) {
        draft.text = std::string(trim(draft.text));
        if (const auto parent = quotes.take(draft.text)) draft.parents = std::vector<std::string>{*parent};
        if (draft.kind != MessageKind::System) quotes.note(draft.text, draft.id);
    }
}

}  // namespace antecedent
