// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/zoom_chat_line.h"

#include <algorithm>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestHead = 400;

std::size_t findTo(std::string_view text) {
    return std::min(text.find(" to "), text.find(" To "));
}

/// A time at the end of a line, with or without brackets.
std::optional<LeadingTime> timeBehind(std::string_view text, std::string_view& before) {
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        std::string_view tail = trim(text.substr(at));
        if (tail.size() >= 2 && tail.front() == '(' && tail.back() == ')') tail = trim(tail.substr(1, tail.size() - 2));
        if (tail.empty() || !isDigit(tail.front())) continue;
        LeadingTime time;
        time.clock = parseClock(tail);
        if (!time.clock) continue;
        before = trim(text.substr(0, at));
        return time;
    }
    return std::nullopt;
}

std::string recipient(std::string_view to) {
    to = trim(to);
    if (endsWith(to, ":")) to = trim(to.substr(0, to.size() - 1));
    for (const std::string_view how : {"(Direct Message)", "(direct message)", "(Privately)", "(privately)"}) {
        if (endsWith(to, how)) to = trim(to.substr(0, to.size() - how.size()));
    }
    return std::string(to);
}

/// "Nora to Everyone : text", "Nora to Everyone:" or "Nora : text", behind a time.
std::optional<ZoomChatLine> fromBehindTime(std::string_view rest) {
    const std::size_t to = findTo(rest.substr(0, longestHead));
    const std::size_t colon = rest.find(':', to == std::string_view::npos ? 0 : to + 4);
    if (colon == std::string_view::npos || colon > longestHead) return std::nullopt;
    ZoomChatLine line;
    const bool addressed = to != std::string_view::npos && to < colon;
    line.from = trim(rest.substr(0, addressed ? to : colon));
    if (addressed) line.to = recipient(rest.substr(to + 4, colon - to - 4));
    line.text = trim(rest.substr(colon + 1));
    if (line.from.empty() || (addressed && line.to.empty())) return std::nullopt;
    return line;
}

/// "From Nora to Everyone: (05:39 PM)", as copied out of the window.
std::optional<ZoomChatLine> copiedLine(std::string_view rest) {
    const std::size_t to = findTo(rest);
    if (to == std::string_view::npos || rest.size() > longestHead) return std::nullopt;
    std::string_view whom;
    ZoomChatLine line;
    line.time = timeBehind(rest.substr(to + 4), whom);
    if (!line.time) return std::nullopt;
    line.from = trim(rest.substr(0, to));
    line.to = recipient(whom);
    if (line.from.empty() || line.to.empty()) return std::nullopt;
    return line;
}

/// "Nora:<TAB>text" behind "00:03:13<TAB>".
std::optional<ZoomChatLine> recordedLine(std::string_view rest) {
    const std::size_t colon = rest.substr(0, longestHead).find(":\t");
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    ZoomChatLine line;
    line.from = trim(rest.substr(0, colon));
    line.text = trim(rest.substr(colon + 2));
    return line;
}

}  // namespace

std::optional<ZoomChatLine> parseZoomChatLine(std::string_view raw) {
    const std::string_view text = trim(raw);
    if (startsWith(text, "From ")) return copiedLine(trimLeft(text.substr(5)));
    const auto time = splitTime(text);
    if (!time) return std::nullopt;
    std::optional<ZoomChatLine> line;
    if (startsWith(time->rest, "From ") || startsWith(time->rest, "From\t")) {
        line = fromBehindTime(trimLeft(time->rest.substr(5)));
    } else if (text.find('\t') == text.find_first_of(blanks) && time->clock && time->clock->fields == 3) {
        line = recordedLine(time->rest);
    }
    if (line) line->time = *time;
    return line;
}

std::optional<ZoomQuote> replyQuote(std::string_view text) {
    constexpr std::string_view start = "Replying to \"";
    if (!startsWith(text, start)) return std::nullopt;
    // The quotation may have lines and quotation marks of its own; a line ends behind its mark.
    std::size_t close = text.find("\"\n", start.size());
    if (close == std::string_view::npos) close = text.rfind('"');
    if (close == std::string_view::npos || close < start.size()) return std::nullopt;
    std::string_view quoted = text.substr(start.size(), close - start.size());
    for (const std::string_view dots : {"...", "…"}) {
        if (endsWith(quoted, dots)) quoted.remove_suffix(dots.size());
    }
    return ZoomQuote{std::string(trim(quoted)), trim(text.substr(close + 1))};
}

bool isZoomReaction(std::string_view text) {
    if (startsWith(text, "Reacted to \"")) return text.find("\" with ") != std::string_view::npos;
    return startsWith(text, "Removed a ") && text.find(" reaction from \"") != std::string_view::npos;
}

}  // namespace antecedent
