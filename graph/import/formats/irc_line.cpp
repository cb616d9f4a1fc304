// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/irc_line.h"

#include <algorithm>
#include <array>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestNick = 64;
constexpr std::string_view modes = "@+%~&! ";

std::string_view firstWord(std::string_view text) {
    return text.substr(0, text.find_first_of(" \t"));
}

std::string_view withoutModes(std::string_view nick) {
    const std::size_t begin = nick.find_first_not_of(modes);
    return begin == std::string_view::npos ? std::string_view{} : trim(nick.substr(begin));
}

/// Takes "YYYY-MM-DD " from the front.
void takeDate(std::string_view& rest, IrcLine& line) {
    const auto day = parseDate(rest.substr(0, 10));
    if (!day || rest.size() < 11 || (rest[10] != ' ' && rest[10] != 'T')) return;
    line.day = day;
    rest.remove_prefix(11);
}

/// Takes "[12:34:56]" or "12:34" from the front.
void takeClock(std::string_view& rest, IrcLine& line) {
    const bool bracket = startsWith(rest, "[");
    const std::size_t end = bracket ? rest.substr(0, 32).find(']') : rest.substr(0, 32).find_first_of(" \t");
    if (end == std::string_view::npos) return;
    std::string_view inside = rest.substr(bracket ? 1 : 0, end - (bracket ? 1 : 0));
    if (bracket) takeDate(inside, line);
    const auto clock = parseClock(inside);
    if (!clock || !clock->isTimeOfDay()) return;
    line.timeOfDay = clock->time;
    rest.remove_prefix(bracket ? end + 1 : end);
}

/// Takes HexChat's "Mar 10 00:00:01 ", in which the year is missing.
void takeMonthAndClock(std::string_view& rest, IrcLine& line) {
    if (rest.size() < 16 || monthOf(rest.substr(0, 3)) == 0 || rest[3] != ' ' || rest[6] != ' ') return;
    const auto clock = parseClock(rest.substr(7, 8));
    if (!clock || !clock->isTimeOfDay()) return;
    line.timeOfDay = clock->time;
    rest.remove_prefix(15);
}

/// Takes what stands before the message: the channel (in logs of several channels), date and time.
std::string_view takeTime(std::string_view text, IrcLine& line) {
    std::string_view rest = text;
    takeDate(rest, line);
    if (!line.day) {
        const std::string_view channel = firstWord(text);
        std::string_view behind = text.substr(std::min(text.size(), channel.size() + 1));
        takeDate(behind, line);
        if (line.day) rest = behind;
    }
    takeClock(rest, line);
    if (!line.timeOfDay) takeMonthAndClock(rest, line);
    return rest;
}

/// What clients write as an action but no person said: "* nick (user@host) has joined".
bool isNews(std::string_view nick, std::string_view text) {
    if (nick == "Joins:" || nick == "Parts:" || nick == "Quits:" || nick == "Now") return true;
    if (startsWith(text, "(") && text.find('@') != std::string_view::npos) {
        text = trimLeft(text.substr(std::min(text.size(), text.find(')'))));
        if (startsWith(text, ")")) text = trimLeft(text.substr(1));
    }
    constexpr std::array<std::string_view, 8> news{"has joined #",     "has left #",  "has quit (", "has quit IRC",
                                                   "is now known as ", "sets mode: ", "has joined", "was kicked by "};
    for (const std::string_view phrase : news) {
        const bool whole = phrase == "has joined";
        if (whole ? trim(text) == phrase : startsWith(text, phrase)) return true;
    }
    return false;
}

bool isSystemMark(std::string_view body) {
    for (const std::string_view mark : {"===", "-!-", "***", "-->", "<--", "-- ", "--\t", "* * *"}) {
        if (startsWith(body, mark)) return true;
    }
    return false;
}

std::optional<IrcLine> asMessage(IrcLine line, std::string_view body) {
    const std::size_t end = body.substr(0, longestNick + 4).find('>');
    if (end == std::string_view::npos) return std::nullopt;
    line.nick = withoutModes(body.substr(1, end - 1));
    if (line.nick.empty() || line.nick.find_first_of("<\t") != std::string_view::npos) return std::nullopt;
    // Without a time in front it may as well be HTML.
    const bool spaced = end + 1 < body.size() && (body[end + 1] == ' ' || body[end + 1] == '\t');
    if (!line.timeOfDay && (!spaced || line.nick.find_first_of("/= ") != std::string_view::npos)) return std::nullopt;
    line.text = trim(body.substr(end + 1));
    return line;
}

std::optional<IrcLine> asAction(IrcLine line, std::string_view body) {
    const std::string_view said = trimLeft(body.substr(1));
    line.nick = withoutModes(firstWord(said));
    line.text = trim(said.substr(firstWord(said).size()));
    if (line.nick.empty() || line.nick.size() > longestNick) return std::nullopt;
    line.kind = MessageKind::Action;
    if (isNews(line.nick, line.text)) {
        line.kind = MessageKind::System;
        line.nick = {};
        line.text = trim(body);
    }
    return line;
}

/// "-nick- text" or "-nick:#channel- text".
std::optional<IrcLine> asNotice(IrcLine line, std::string_view body) {
    const std::size_t end = body.substr(0, longestNick + 4).find("- ", 1);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view name = body.substr(1, end - 1);
    line.nick = name.substr(0, name.find(':'));
    if (line.nick.empty() || line.nick.find_first_of(" \t-!") != std::string_view::npos) return std::nullopt;
    line.text = trim(body.substr(end + 2));
    line.kind = MessageKind::Notice;
    return line;
}

/// WeeChat: nick and text are columns.
std::optional<IrcLine> asColumns(IrcLine line, std::string_view body) {
    const std::size_t tab = body.find('\t');
    if (tab == std::string_view::npos || tab > longestNick) return std::nullopt;
    const std::string_view prefix = trim(body.substr(0, tab));
    const std::string_view text = body.substr(tab + 1);
    if (prefix == "*") return asAction(line, body.substr(body.find('*')));
    line.nick = withoutModes(prefix);
    line.text = trim(text);
    if (line.nick.empty() || line.nick.find(' ') != std::string_view::npos) return std::nullopt;
    return line;
}

/// "--- Day changed Wed Dec 25 2013", "**** BEGIN LOGGING AT Tue Mar 10 00:00:00 2026" and their like.
std::optional<IrcLine> asDay(std::string_view text) {
    for (const std::string_view mark : {"--- Log opened ", "--- Log closed ", "--- Day changed ",
                                        "**** BEGIN LOGGING AT ", "**** ENDING LOGGING AT "}) {
        if (!startsWith(text, mark)) continue;
        IrcLine line;
        line.onlyDay = true;
        line.day = parseNamedDate(trim(text.substr(mark.size())));
        return line;
    }
    return std::nullopt;
}

}  // namespace

std::string withoutFormatting(std::string_view line) {
    std::string result;
    result.reserve(line.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\x03') {  // a colour: up to two digits, then perhaps a comma and two more
            const auto digits = [&](std::size_t at) {
                std::size_t count = 0;
                while (count < 2 && at + count < line.size() && isDigit(line[at + count])) ++count;
                return count;
            };
            const std::size_t foreground = digits(i + 1);
            i += foreground;
            if (foreground && i + 1 < line.size() && line[i + 1] == ',' && digits(i + 2)) i += 1 + digits(i + 2);
        } else if (std::string_view("\x02\x0f\x11\x16\x1d\x1e\x1f").find(c) == std::string_view::npos) {
            result += c;
        }
    }
    return result;
}

std::optional<IrcLine> parseIrcLine(std::string_view text) {
    if (const auto day = asDay(text)) return day;
    IrcLine line;
    const std::string_view rest = takeTime(text, line);
    const std::string_view body = trimLeft(rest);
    if (body.empty()) return std::nullopt;
    if (isSystemMark(body)) {
        line.kind = MessageKind::System;
        line.text = trim(body);
        return line;
    }
    if (body.front() == '<') return asMessage(line, body);
    if (!line.timeOfDay) return std::nullopt;
    if (startsWith(body, "* ") || startsWith(body, "*\t")) return asAction(line, body);
    if (body.front() == '-') return asNotice(line, body);
    return line.day && startsWith(rest, "\t") ? asColumns(line, body) : std::nullopt;
}

}  // namespace antecedent
