// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/irc_line.h"

#include <algorithm>
#include <array>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestNick = 64;
constexpr std::string_view modes = "@+%~&!* ";

std::string_view firstWord(std::string_view text) {
    return text.substr(0, text.find_first_of(" \t"));
}

std::string_view withoutModes(std::string_view nick) {
    const std::size_t begin = nick.find_first_not_of(modes);
    return begin == std::string_view::npos ? std::string_view{} : trim(nick.substr(begin));
}

/// Takes the first of some prefixes that a text begins with.
bool takePrefix(std::string_view& text, std::initializer_list<std::string_view> prefixes) {
    for (const std::string_view prefix : prefixes) {
        if (!startsWith(text, prefix)) continue;
        text.remove_prefix(prefix.size());
        return true;
    }
    return false;
}

/// What clients write as an action but no person said: "* nick (user@host) has joined".
bool isNews(std::string_view nick, std::string_view text) {
    for (const std::string_view word :
         {"Joins:", "Parts:", "Quits:", "Now", "Topic", "Set", "Attempting", "Rejoined"}) {
        if (nick == word) return true;
    }
    if ((nick == "Disconnected" && startsWith(text, "(")) || nick == "***") return true;
    if (nick == "You" && (startsWith(text, "have left channel") || startsWith(text, "have joined"))) return true;
    if (startsWith(text, "(") && text.find('@') != std::string_view::npos) {
        text = trimLeft(text.substr(std::min(text.size(), text.find(')'))));
        if (startsWith(text, ")")) text = trimLeft(text.substr(1));
    }
    constexpr std::array<std::string_view, 23> news{"has joined #",
                                                    "has left #",
                                                    "has quit (",
                                                    "has quit IRC",
                                                    "is now known as ",
                                                    "sets mode: ",
                                                    "Quit (",
                                                    "was kicked by",
                                                    "has left IRC",
                                                    "changes topic to",
                                                    "Quit:",
                                                    "joined #",
                                                    "left #",
                                                    "has changed the topic",
                                                    "sets the topic",
                                                    "sets mode +",
                                                    "sets mode -",
                                                    "gives channel operator status to",
                                                    "removes channel operator status from",
                                                    "gives voice to",
                                                    "removes voice from",
                                                    "has left the channel",
                                                    "left the channel"};
    const auto begins = [text](std::string_view phrase) { return startsWith(text, phrase); };
    for (const std::string_view whole : {"has joined", "has left", "has quit", "joined the channel"}) {
        if (trim(text) == whole) return true;
    }
    return std::any_of(news.begin(), news.end(), begins);
}

bool isSystemMark(std::string_view body) {
    for (const std::string_view mark : {"===", "-!-", "***", "-->", "<--", "-- ", "--\t", "* * *",
                                        "=!=", "\xe2\x86\x92", "\xe2\x86\x90", "\xe2\x87\x90", "\xe2\x87\x92", ">>>"}) {
        if (startsWith(body, mark)) return true;
    }
    return false;
}

IrcLine asSystem(IrcLine line, std::string_view body) {
    line.kind = MessageKind::System;
    line.nick = {};
    line.text = trim(body);
    return line;
}

std::optional<IrcLine> asAction(IrcLine line, std::string_view said) {
    said = trimLeft(said);
    line.nick = withoutModes(firstWord(said));
    line.text = trim(said.substr(firstWord(said).size()));
    if (line.nick.empty() || line.nick.size() > longestNick) return std::nullopt;
    line.kind = MessageKind::Action;
    return line;
}

/// "<nick> text", "<nick/#channel> text", "<nick!user@host> [14:05] text".
std::optional<IrcLine> asMessage(IrcLine line, std::string_view body) {
    const std::size_t end = body.substr(0, longestNick * 3).find('>');
    if (end == std::string_view::npos) return std::nullopt;
    line.nick = withoutModes(body.substr(1, end - 1));
    line.text = trim(body.substr(end + 1));
    const std::size_t host = line.nick.find('!');
    if (host != std::string_view::npos && line.nick.find('@', host) != std::string_view::npos) {
        line.nick = line.nick.substr(0, host);
        line.client = "dircproxy";
        if (!line.stamp.timeOfDay) {
            line.stamp = takeIrcStamp(line.text);
            line.text = trim(line.stamp.rest);
        }
    }
    const std::size_t channel = line.nick.find("/#");
    if (channel != std::string_view::npos) line.nick = line.nick.substr(0, channel);
    // "<#shed:nick>" and "<#shed@network:nick>", as loggers of Japan write them.
    const std::size_t colon = startsWith(line.nick, "#") ? line.nick.rfind(':') : std::string_view::npos;
    if (colon != std::string_view::npos) line.nick = line.nick.substr(colon + 1);
    if (line.nick.empty() || line.nick.size() > longestNick ||
        line.nick.find_first_of("<\t") != std::string_view::npos) {
        return std::nullopt;
    }
    // Without a time in front it may as well be HTML, or text in tokens.
    const bool spaced = end + 1 < body.size() && (body[end + 1] == ' ' || body[end + 1] == '\t');
    if (!line.stamp.timeOfDay &&
        (!spaced || line.nick.find_first_of("/= ") != std::string_view::npos || endsWith(line.text, "</s>"))) {
        return std::nullopt;
    }
    if (startsWith(line.text, "ACTION ") && line.client == "dircproxy") {
        line.kind = MessageKind::Action;
        line.text = trim(line.text.substr(7));
    }
    return line;
}

/// "* nick text" and what others put for the asterisk.
std::optional<IrcLine> asStarred(IrcLine line, std::string_view body) {
    std::string_view said = body;
    if (takePrefix(said, {"\xe2\x80\xa2 "}))
        line.client = "Textual";
    else if (takePrefix(said, {"\xe2\x80\x94 "}))
        line.client = "IRCCloud";
    else if (takePrefix(said, {"Action: "}))
        line.client = "eggdrop";
    else if (!takePrefix(said, {"-*- ", "** ", "* ", "*\t"}))
        return std::nullopt;
    const auto action = asAction(line, said);
    line.known = action && isNews(action->nick, action->text);
    if (!action || line.known) return asSystem(line, body);
    return action;
}

/// "-nick- text" or "-nick:#channel- text".
std::optional<IrcLine> asNotice(IrcLine line, std::string_view body) {
    const std::size_t end = body.substr(0, longestNick + 4).find('-', 1);
    if (end == std::string_view::npos || (end + 1 < body.size() && body[end + 1] != ' ')) return std::nullopt;
    const std::string_view name = body.substr(1, end - 1);
    line.nick = name.substr(0, name.find(':'));
    if (line.nick.empty() || line.nick.find_first_of(" \t-!") != std::string_view::npos) return std::nullopt;
    line.text = trim(body.substr(end + 1));
    line.kind = MessageKind::Notice;
    return line;
}

/// WeeChat: nick and text are columns. A prefix that is empty goes on with the line before.
std::optional<IrcLine> asColumns(IrcLine line, std::string_view body) {
    const std::size_t tab = body.find('\t');
    if (tab == std::string_view::npos || tab > longestNick) return std::nullopt;
    line.client = "WeeChat";
    const std::string_view prefix = trim(body.substr(0, tab));
    const std::string_view text = body.substr(tab + 1);
    if (isSystemMark(body) || prefix == "--" || prefix.empty()) return asSystem(line, body);
    if (prefix == "*") {
        const auto action = asAction(line, text);
        return action && !isNews(action->nick, action->text) ? action : asSystem(line, body);
    }
    line.nick = withoutModes(prefix);
    line.text = trim(text);
    if (line.nick.empty() || line.nick.find(' ') != std::string_view::npos) return std::nullopt;
    return line;
}

/// Pidgin: "nick: text", "***nick text"; everything else is news.
IrcLine asPidgin(IrcLine line, std::string_view body) {
    line.client = "Pidgin";
    std::string_view said = body;
    if (takePrefix(said, {"***"}) && !said.empty() && said.front() != ' ') {
        if (const auto action = asAction(line, said)) return *action;
    }
    const std::size_t colon = body.substr(0, longestNick).find(": ");
    const bool ends = colon == std::string_view::npos && endsWith(body, ":") && body.size() < longestNick;
    if (colon == std::string_view::npos && !ends) return asSystem(line, body);
    line.nick = trim(body.substr(0, ends ? body.size() - 1 : colon));
    constexpr std::string_view automatic = " <AUTO-REPLY>";
    if (endsWith(line.nick, automatic)) line.nick.remove_suffix(automatic.size());
    line.text = ends ? std::string_view{} : trim(body.substr(colon + 2));
    return line;
}

/// Lines that only tell the day: "--- Day changed Wed Dec 25 2013", "Session Start: …", "[00:00] --- Mon Mar  9 2026".
std::optional<IrcLine> asDay(std::string_view text) {
    struct Mark {
        std::string_view words, client;
    };
    constexpr std::array<Mark, 15> marks{{{"--- Log opened ", "irssi"},
                                          {"--- Log closed ", "irssi"},
                                          {"--- Day changed ", "irssi"},
                                          {"**** BEGIN LOGGING AT ", "HexChat"},
                                          {"**** ENDING LOGGING AT ", "HexChat"},
                                          {"Session Start: ", "mIRC"},
                                          {"Session Close: ", "mIRC"},
                                          {"Session Time: ", "mIRC"},
                                          {"Session Ident: ", "mIRC"},
                                          {"-|- Day changed to ", "Quassel"},
                                          {"[00:00] --- ", "eggdrop"},
                                          {"[00:00:00] --- ", "eggdrop"},
                                          {"-!- Day changed to ", "irssi"},
                                          {"IRC log started ", "ircII"},
                                          {"#logfile", ""}}};
    for (const Mark& mark : marks) {
        if (!startsWith(text, mark.words)) continue;
        IrcLine line;
        line.onlyDay = true;
        line.certain = true;
        line.client = mark.client;
        line.stamp.day = parseNamedDate(trim(text.substr(mark.words.size())));
        return line;
    }
    return std::nullopt;
}

std::optional<IrcLine> stamped(IrcLine line, std::string_view rest, std::string_view body) {
    if (line.stamp.parenthesised) return asPidgin(line, body);
    if (line.stamp.day && startsWith(rest, "\t")) {
        if (const auto columns = asColumns(line, rest.substr(1))) return columns;
    }
    if (isSystemMark(body) && !startsWith(body, "** ")) return asSystem(line, body);
    if (const auto starred = asStarred(line, body)) return starred;
    if (body.front() == '-') {
        if (const auto notice = asNotice(line, body)) return notice;
    }
    return asSystem(line, body);
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
    line.stamp = takeIrcStamp(text);
    const std::string_view rest = line.stamp.rest;
    const std::string_view body = trimLeft(rest);
    line.certain = line.stamp.timeOfDay.has_value();
    if (body.empty()) return std::nullopt;
    if (body.front() == '<' && !isSystemMark(body)) {
        line.certain = true;
        if (const auto message = asMessage(line, body)) return message;
        line.certain = line.stamp.timeOfDay.has_value();
    }
    if (line.stamp.timeOfDay) return stamped(line, rest, body);
    if (!startsWith(body, "===") && !startsWith(body, "-!-") && !startsWith(body, "***") && !startsWith(body, "-->") &&
        !startsWith(body, "<--")) {
        return std::nullopt;
    }
    line.client = startsWith(body, "=== ") && !line.stamp.day ? "Ubuntu" : "";
    return asSystem(line, body);
}

}  // namespace antecedent
