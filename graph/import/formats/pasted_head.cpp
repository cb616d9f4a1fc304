// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/pasted_head.h"

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"

namespace antecedent {
namespace {

constexpr std::size_t longestName = 64;  // bytes

bool isName(std::string_view text) {
    const bool bare =
        text.find_first_of("\t|<>{}[]\"") == std::string_view::npos && text.find(": ") == std::string_view::npos;
    return bare && !text.empty() && text.size() <= longestName && !isDigit(text.front()) && text.back() != ':';
}

/// A time of day, perhaps with "PM" behind it, and nothing else.
bool isClock(std::string_view text) {
    const auto clock = parseClock(trim(text));
    return clock && clock->isTimeOfDay();
}

/// "6/28 2:04 PM", "28.06.2026, 14:04", "2:04 PM": digits first, and a clock at the end.
bool takeTime(std::string_view text, PastedHead& head) {
    text = trim(text);
    for (const std::string_view day : {"Today at ", "Yesterday at ", "Last "}) {
        if (startsWith(text, day))
            text = text.substr(text.rfind(" at ") == std::string_view::npos ? day.size() : text.rfind(" at ") + 4);
    }
    if (text.empty() || !isDigit(text.front())) return false;
    head.time = text;
    if (isClock(text)) return true;
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos) return false;
    head.dated = true;
    const std::string_view date = text.substr(0, blank);
    // Months may be words: "28 Jun 2026 14:04:05".
    const bool numbers =
        std::count_if(date.begin(), date.end(), [](char c) { return c == '/' || c == '-' || c == '.'; }) > 0;
    if (numbers) return isClock(text.substr(blank + 1));
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return false;
    const std::size_t clock = text.rfind(' ', colon);
    return clock != std::string_view::npos && isClock(text.substr(clock));
}

std::optional<PastedHead> discordHead(std::string_view line) {
    for (const std::string_view dash : {" — ", " – "}) {
        const std::size_t at = line.rfind(dash);
        if (at == std::string_view::npos) continue;
        PastedHead head;
        head.name = trim(line.substr(0, at));
        for (const std::string_view badge : {" APP", " BOT"}) {
            if (endsWith(head.name, badge)) head.name.resize(head.name.size() - badge.size());
        }
        if (isName(head.name) && takeTime(line.substr(at + dash.size()), head)) return head;
    }
    return std::nullopt;
}

std::optional<PastedHead> telegramHead(std::string_view line) {
    const std::size_t at = line.rfind(", [");
    if (at == std::string_view::npos || line.back() != ']') return std::nullopt;
    PastedHead head;
    head.name = trim(line.substr(0, at));
    const std::string_view time = line.substr(at + 3, line.size() - at - 4);
    if (!isName(head.name) || !takeTime(time, head) || !head.dated) return std::nullopt;
    return head;
}

std::optional<PastedHead> teamsHead(std::string_view line) {
    const std::size_t end = line.find(']');
    if (line.empty() || line.front() != '[' || end == std::string_view::npos || end > 32) return std::nullopt;
    PastedHead head;
    head.name = trim(line.substr(end + 1));
    if (!isName(head.name) || !takeTime(line.substr(1, end - 1), head)) return std::nullopt;
    return head;
}

std::optional<PastedHead> nameHead(std::string_view line) {
    const std::size_t clock = line.rfind(' ');
    if (clock == std::string_view::npos || clock == 0) return std::nullopt;
    const std::size_t date = line.rfind(' ', clock - 1);
    if (date == std::string_view::npos) return std::nullopt;
    PastedHead head;
    head.name = trim(line.substr(0, date));
    if (!isName(head.name) || !takeTime(line.substr(date + 1), head) || !head.dated) return std::nullopt;
    return head;
}

/// The number in "(12345)" or the address in "<ming@example.org>" behind a name of QQ.
void takeId(PastedHead& head) {
    const char open = endsWith(head.name, ")") ? '(' : endsWith(head.name, ">") ? '<' : '\0';
    const std::size_t at = open == '\0' ? std::string::npos : head.name.rfind(open);
    if (at == std::string::npos) return;
    head.id = head.name.substr(at + 1, head.name.size() - at - 2);
    if (at > 0) head.name = trim(std::string_view(head.name).substr(0, at));
}

/// "2026-06-28 下午 02:04:05 Lena(12345)", as TIM writes it, and "2026-06-28 2:04:05 PM Lena(12345)", with the half of
/// the day at the end of the time.
std::string halfBehind(std::string_view line) {
    const std::size_t clock = line.find(' ') + 1;
    if (clock == 0) return std::string(line);
    for (const auto& [half, mark] : {std::pair<std::string_view, std::string_view>("上午 ", "AM"), {"下午 ", "PM"}}) {
        const std::size_t end = line.find(' ', clock + half.size());
        if (!startsWith(line.substr(clock), half) || end == std::string_view::npos) continue;
        const std::string_view time = line.substr(clock + half.size(), end - clock - half.size());
        return std::string(line.substr(0, clock)).append(time).append(mark).append(line.substr(end));
    }
    const std::size_t end = line.find(' ', clock);
    const std::string_view rest = end == std::string_view::npos ? std::string_view{} : line.substr(end + 1);
    if (startsWith(rest, "AM ") || startsWith(rest, "PM ")) return std::string(line.substr(0, end)).append(rest);
    return std::string(line);
}

std::optional<PastedHead> stampHead(const std::string& line) {
    const std::size_t date = line.find(' ');
    const std::size_t clock = date == std::string::npos ? date : line.find(' ', date + 1);
    if (clock == std::string::npos) return std::nullopt;
    PastedHead head;
    head.name = trim(std::string_view(line).substr(clock + 1));
    takeId(head);
    if (head.id.empty() || !takeTime(std::string_view(line).substr(0, clock), head) || !head.dated) return std::nullopt;
    return head.name.empty() || head.name.size() > longestName ? std::nullopt : std::optional(head);
}

}  // namespace

std::optional<PastedHead> pastedHead(std::string_view line, PastedLayout layout) {
    line = trim(line);
    switch (layout) {
        case PastedLayout::Discord:
            return discordHead(line);
        case PastedLayout::Telegram:
            return telegramHead(line);
        case PastedLayout::Teams:
            return teamsHead(line);
        case PastedLayout::Name:
            return nameHead(line);
        case PastedLayout::Stamp:
            return stampHead(halfBehind(line));
    }
    return std::nullopt;
}

}  // namespace antecedent
