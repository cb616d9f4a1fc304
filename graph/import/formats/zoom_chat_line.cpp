// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/zoom_chat_line.h"

#include <algorithm>
#include <array>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestHead = 400;

/// The words around who writes and to whom, in the languages that Zoom's chats were seen in. Chinese has the second
/// alone.
struct Wording {
    std::string_view from, to;
};
constexpr std::array<Wording, 20> wordings{{{"From", " to "}, {"From", " To "},   {"De", " a "},    {"De", " à "},
                                            {"De", " para "}, {"Von", " an "},    {"Da", " a "},    {"Van", " aan "},
                                            {"Od", " do "},   {"Från", " till "}, {"От", " кому "}, {"От", " до "},
                                            {"Từ", " đến "},  {"Dari", " ke "},   {"開始", " に "}, {"從", " 對 "},
                                            {"从", " 到 "},   {"自", " 至 "},     {"", " 對 "},     {"", " 对 "}}};

/// What stands behind the word in front of the writer; nullopt when the text does not begin with it.
std::optional<std::string_view> behindFrom(std::string_view text, std::string_view from) {
    if (from.empty()) return text;
    if (!startsWith(text, from)) return std::nullopt;
    const std::string_view rest = text.substr(from.size());
    if (rest.empty() || blanks.find(rest.front()) == std::string_view::npos) return std::nullopt;
    return trimLeft(rest);
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
    constexpr std::array<std::string_view, 8> ways{"(Direct Message)",  "(direct message)",         "(Privately)",
                                                   "(privately)",       "（ダイレクトメッセージ）", "(Mensaje directo)",
                                                   "(Direktnachricht)", "(Message direct)"};
    to = trim(to);
    if (endsWith(to, ":")) to = trim(to.substr(0, to.size() - 1));
    for (const std::string_view way : ways) {
        if (endsWith(to, way)) to = trim(to.substr(0, to.size() - way.size()));
    }
    return std::string(to);
}

/// "Nora to Everyone : text" or "Nora to Everyone:".
std::optional<ZoomChatLine> addressedLine(std::string_view rest, std::string_view to) {
    const std::size_t at = rest.substr(0, longestHead).find(to);
    // Elder versions name no addressee, and the text may have the word.
    if (at == std::string_view::npos || rest.substr(0, at).find(" : ") != std::string_view::npos) return std::nullopt;
    const std::size_t colon = rest.find(':', at + to.size());
    if (colon == std::string_view::npos || colon > longestHead) return std::nullopt;
    ZoomChatLine line;
    line.from = trim(rest.substr(0, at));
    line.to = recipient(rest.substr(at + to.size(), colon - at - to.size()));
    line.text = trim(rest.substr(colon + 1));
    if (line.from.empty() || line.to.empty()) return std::nullopt;
    return line;
}

/// What stands behind a time, in any of the languages; "From Nora : text", without an addressee, in English alone.
std::optional<ZoomChatLine> lineBehindTime(std::string_view text) {
    for (const Wording& wording : wordings) {
        const auto rest = behindFrom(text, wording.from);
        if (!rest) continue;
        if (auto line = addressedLine(*rest, wording.to)) return line;
    }
    const auto rest = behindFrom(text, "From");
    const std::size_t colon = rest ? rest->find(" : ") : std::string_view::npos;
    if (colon == std::string_view::npos || colon == 0 || colon > longestHead) return std::nullopt;
    ZoomChatLine line;
    line.from = trim(rest->substr(0, colon));
    line.text = trim(rest->substr(colon + 2));
    return line;
}

/// "From Nora to Everyone: (05:39 PM)", as copied out of the window.
std::optional<ZoomChatLine> copiedLine(std::string_view rest) {
    const std::size_t to = std::min(rest.find(" to "), rest.find(" To "));
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
    line.recorded = true;
    return line;
}

}  // namespace

std::optional<ZoomChatLine> parseZoomChatLine(std::string_view raw) {
    const std::string_view text = trim(raw);
    if (startsWith(text, "From ")) return copiedLine(trimLeft(text.substr(5)));
    const auto time = splitTime(text);
    if (!time) return std::nullopt;
    std::optional<ZoomChatLine> line = lineBehindTime(time->rest);
    const bool tab = text.find('\t') == text.find_first_of(blanks);
    if (!line && tab && time->clock && time->clock->fields == 3) line = recordedLine(time->rest);
    if (line) line->time = *time;
    return line;
}

std::optional<ZoomQuote> replyQuote(std::string_view text) {
    constexpr std::string_view start = "Replying to \"";
    if (!startsWith(text, start)) return std::nullopt;
    // The quotation may have lines and quotation marks of its own; a line ends behind its mark.
    std::size_t close = std::min(text.find("\"\n", start.size()), text.find("\":\n", start.size()));
    if (close == std::string_view::npos) close = text.rfind('"');
    if (close == std::string_view::npos || close < start.size()) return std::nullopt;
    std::string_view rest = text.substr(close + 1);
    if (startsWith(rest, ":")) rest.remove_prefix(1);
    std::string_view quoted = text.substr(start.size(), close - start.size());
    for (const std::string_view dots : {"...", "…"}) {
        if (endsWith(quoted, dots)) quoted.remove_suffix(dots.size());
    }
    return ZoomQuote{std::string(trim(quoted)), trim(rest)};
}

bool isZoomReaction(std::string_view text) {
    if (startsWith(text, "Reacted to \"")) return text.find("\" with ") != std::string_view::npos;
    return startsWith(text, "Removed a ") && text.find(" reaction from \"") != std::string_view::npos;
}

std::optional<ZoomReaction> reactionLine(std::string_view line) {
    line = trim(line);
    const std::size_t colon = line.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || colon > longestHead) return std::nullopt;
    const std::string_view emoji = line.substr(colon + 1);
    const bool wide = std::all_of(emoji.begin(), emoji.end(), [](char c) { return (c & 0x80) != 0; });
    if (emoji.empty() || emoji.size() > 40 || !wide) return std::nullopt;
    ZoomReaction reaction{{}, std::string(emoji)};
    for (std::string_view names = line.substr(0, colon); !names.empty();) {
        const std::size_t comma = names.find(", ");
        reaction.users.emplace_back(trim(names.substr(0, comma)));
        names.remove_prefix(comma == std::string_view::npos ? names.size() : comma + 2);
    }
    return reaction;
}

}  // namespace antecedent
