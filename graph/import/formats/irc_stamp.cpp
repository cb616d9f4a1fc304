// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/irc_stamp.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestStamp = 48;
constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t secondsOfDay = 86'400;

std::string_view takeWord(std::string_view& text, std::string_view ends = " \t") {
    const std::size_t end = std::min(text.find_first_of(ends), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

std::optional<int> numberIn(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "2026-03-09", "20260309", "2026/03/09", "09/03/2026", "09.03.2026": the two last day first, as most of the world
/// writes.
std::optional<std::int64_t> dayOf(std::string_view text) {
    if (const auto day = parseDate(text)) return day;
    if (text.size() == 8 && std::all_of(text.begin(), text.end(), isDigit)) return findDate(text);
    std::array<int, 3> fields{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t end = std::min(text.find_first_of("/.-"), text.size());
        const auto field = numberIn(text.substr(0, end));
        if (!field || (i < 2) != (end < text.size())) return std::nullopt;
        fields[i] = *field;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (fields[0] > 31) return daysOf(fields[0], fields[1], fields[2]);
    if (fields[2] < 100) fields[2] += 2000;
    return fields[1] > 12 ? daysOf(fields[2], fields[0], fields[1]) : daysOf(fields[2], fields[1], fields[0]);
}

/// "14:05", "14:05:07", "2:05 PM", "14:05:07+0100", "14:05:07 +0100"; what follows stays in `text`.
bool takeClock(std::string_view& text, IrcStamp& stamp) {
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == ':' || text[end] == '.' || text[end] == ',')) ++end;
    const std::string_view digits = text.substr(0, end);
    if (digits.find(':') == std::string_view::npos) return false;
    std::string_view rest = text.substr(end);
    std::string clock(digits);
    const std::string_view half = trimLeft(rest).substr(0, 2);
    const bool named = half == "AM" || half == "PM" || half == "am" || half == "pm";
    if (named) {
        clock += half;
        rest = trimLeft(rest).substr(2);
    }
    const auto time = parseClock(clock);
    if (!time || !time->isTimeOfDay()) return false;
    stamp.timeOfDay = time->time;
    if (!rest.empty() && (rest.front() == '+' || rest.front() == '-' || rest.front() == 'Z')) {
        if (rest.front() == 'Z' || (rest.size() > 1 && isDigit(rest[1]))) stamp.zone = takeZone(rest);
    }
    text = rest;
    return true;
}

bool isWeekday(std::string_view word) {
    constexpr std::array<std::string_view, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return std::find(days.begin(), days.end(), word.substr(0, 3)) != days.end() && word.size() < 12;
}

/// "Tue Mar 10", "Mar 10", "10 Mar", "Tue 10 Mar 2026", each with a year behind it or without.
bool takeNamedDate(std::string_view& text, IrcStamp& stamp) {
    std::string_view rest = text;
    std::string_view word = takeWord(rest, " \t/");
    if (isWeekday(word)) {
        rest = trimLeft(rest);
        word = takeWord(rest, " \t/");
    }
    std::string_view behindFirst = trimLeft(rest);
    const std::string_view next = takeWord(behindFirst, " \t/");
    const int before = monthOf(word.substr(0, 3));
    const int behind = monthOf(next.substr(0, 3));
    const auto dayOfMonth = numberIn(before ? next : word);
    if ((before == 0) == (behind == 0) || !dayOfMonth || *dayOfMonth < 1 || *dayOfMonth > 31) return false;
    stamp.month = before + behind;
    stamp.dayOfMonth = *dayOfMonth;
    std::string_view third = trimLeft(behindFirst);
    const std::string_view year = takeWord(third);
    if (year.size() == 4 && numberIn(year)) {
        stamp.day = daysOf(*numberIn(year), stamp.month, stamp.dayOfMonth);
        behindFirst = third;
    }
    text = behindFirst;
    return true;
}

/// Date and clock inside brackets, or in front of a line: either alone or both.
bool takeDateAndClock(std::string_view& text, IrcStamp& stamp) {
    std::string_view rest = text;
    if (takeClock(rest, stamp)) {
        text = rest;
        return true;
    }
    const std::string_view date = rest.substr(0, std::min(rest.find_first_of(" \tT@]"), rest.size()));
    if (const auto day = date.size() >= 6 ? dayOf(date) : std::nullopt) {
        stamp.day = day;
        rest.remove_prefix(date.size());
    } else if (!takeNamedDate(rest, stamp)) {
        return false;
    }
    std::string_view behind = rest;
    while (!behind.empty() && std::string_view(" \t@T/").find(behind.front()) != std::string_view::npos) {
        behind.remove_prefix(1);
    }
    if (takeClock(behind, stamp)) {
        text = behind;
        return true;
    }
    text = rest;
    return stamp.day.has_value();
}

bool takeBracketed(std::string_view& text, IrcStamp& stamp) {
    const char close = text.front() == '[' ? ']' : text.front() == '(' ? ')' : '\0';
    const std::size_t end = close ? text.substr(0, longestStamp).find(close) : std::string_view::npos;
    if (end == std::string_view::npos) return false;
    std::string_view inside = trim(text.substr(1, end - 1));
    IrcStamp found = stamp;
    if (!takeDateAndClock(inside, found)) return false;
    inside = trim(inside);
    if (inside == "UTC" || inside == "GMT") {
        found.zone = 0;
        inside = {};
    }
    if (!inside.empty()) return false;
    found.parenthesised = close == ')';
    stamp = found;
    text.remove_prefix(end + 1);
    return true;
}

/// "@1234567890 " or "1234567890 " in front of "<nick>".
bool takeEpoch(std::string_view& text, IrcStamp& stamp) {
    std::string_view rest = text;
    if (startsWith(rest, "@")) rest.remove_prefix(1);
    const std::string_view word = takeWord(rest);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seconds);
    if (word.size() < 9 || word.size() > 10 || error != std::errc() || end != word.data() + word.size()) return false;
    stamp.day = seconds / secondsOfDay;
    stamp.timeOfDay = Timestamp{seconds % secondsOfDay * second};
    stamp.zone = 0;
    text = rest;
    return true;
}

bool takeAny(std::string_view& text, IrcStamp& stamp) {
    if (text.empty()) return false;
    if (text.front() == '[' || text.front() == '(') {
        if (!takeBracketed(text, stamp)) return false;
        // Konversation: "[Tuesday, 10 March 2026] [14:05:07]"
        std::string_view rest = trimLeft(text);
        if (!stamp.timeOfDay && !rest.empty() && rest.front() == '[' && takeBracketed(rest, stamp)) text = rest;
        return true;
    }
    IrcStamp found = stamp;
    std::string_view rest = text;
    if (takeDateAndClock(rest, found) &&
        (rest.empty() || std::string_view(" \t[<").find(rest.front()) != std::string_view::npos)) {
        std::string_view behind = trimLeft(rest);
        if (!found.timeOfDay && !behind.empty() && behind.front() == '[' && takeBracketed(behind, found)) rest = behind;
        stamp = found;
        text = rest;
        return true;
    }
    return takeEpoch(text, stamp);
}

}  // namespace

IrcStamp takeIrcStamp(std::string_view line) {
    IrcStamp stamp;
    std::string_view rest = line;
    if (!takeAny(rest, stamp)) {
        // In logs of several channels the channel comes first.
        std::string_view behind = line;
        takeWord(behind);
        behind = behind.substr(std::min<std::size_t>(behind.size(), 1));
        IrcStamp other;
        if (!behind.empty() && (isDigit(behind.front()) || behind.front() == '[') && takeAny(behind, other) &&
            other.day) {
            stamp = other;
            rest = behind;
        }
    }
    stamp.rest = rest;
    return stamp;
}

}  // namespace antecedent
