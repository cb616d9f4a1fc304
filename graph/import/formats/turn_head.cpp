// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/turn_head.h"

#include "graph/base/text_lines.h"
#include "graph/import/reading/speaker_line.h"

namespace antecedent {
namespace {

constexpr std::size_t longestHead = 160;

std::optional<TurnHead> headOf(std::string_view name, std::string_view time, bool marked) {
    const auto clock = parseClock(time);
    if (!clock) return std::nullopt;
    name = trim(name);
    if (endsWith(name, ":") || endsWith(name, "|") || endsWith(name, ",") || endsWith(name, " -"))
        name = trim(name.substr(0, name.size() - 1));
    if (name.size() > 100 || name.find(": ") != std::string_view::npos || name.find("http") != std::string_view::npos)
        return std::nullopt;
    return TurnHead{std::string(name), *clock, saysHalf(time), marked};
}

/// "15 June 2026" stands in front of times as names do.
bool isDate(std::string_view name) {
    std::size_t digits = 0;
    for (const char c : name) {
        digits = isDigit(c) ? digits + 1 : 0;
        if (digits == 4) return true;
    }
    return !name.empty() && isDigit(name.front());
}

/// "0:03 - Nora Berg (Allotments)": nothing but a name behind the time.
std::optional<TurnHead> timeFirst(std::string_view line) {
    const std::size_t dash = line.substr(0, 16).find(" - ");
    if (dash == std::string_view::npos || !parseClock(line.substr(0, dash))) return std::nullopt;
    std::string_view name = trim(line.substr(dash + 3));
    if (endsWith(name, ")")) name = trim(name.substr(0, name.rfind('(')));
    return looksLikeName(name) ? headOf(name, line.substr(0, dash), true) : std::nullopt;
}

/// "1 hour 2 minutes 3 seconds" from the end of a text, which is left without it; nullopt when it does not end so.
std::optional<std::int64_t> takeTimeInWords(std::string_view& text) {
    std::int64_t seconds = 0;
    std::int64_t unit = 0;
    while (true) {
        text = trim(text);
        const std::size_t blank = text.find_last_of(' ');
        if (blank == std::string_view::npos) return unit ? std::optional(seconds) : std::nullopt;
        const std::string_view word = text.substr(blank + 1);
        const std::int64_t its = startsWith(word, "second")   ? 1
                                 : startsWith(word, "minute") ? 60
                                 : startsWith(word, "hour")   ? 3600
                                                              : 0;
        const std::string_view rest = trim(text.substr(0, blank));
        const std::string_view digits = rest.substr(rest.find_last_of(' ') + 1);
        std::int64_t number = 0;
        bool isNumber = !digits.empty() && digits.size() <= 3;
        for (const char c : digits) {
            isNumber = isNumber && isDigit(c);
            if (!isNumber) break;
            number = number * 10 + (c - '0');
        }
        if (its <= unit || !isNumber) return unit ? std::optional(seconds) : std::nullopt;
        seconds += number * its;
        unit = its;
        text = rest.substr(0, rest.size() - digits.size());
    }
}

/// "Nora Berg 0 minutes 3 seconds".
std::optional<TurnHead> timeInWords(std::string_view line) {
    const auto seconds = takeTimeInWords(line);
    if (!seconds || !looksLikeName(line)) return std::nullopt;
    TurnHead head;
    head.speaker = line;
    head.clock = {Timestamp{*seconds * 1'000'000'000}, 3};
    head.marked = true;
    return head;
}

}  // namespace

bool saysHalf(std::string_view time) {
    return !time.empty() && (time.back() == 'm' || time.back() == 'M');
}

bool isDoubledTime(std::string_view line) {
    line = trim(line);
    const std::size_t end = line.find_last_not_of("0123456789:");
    if (end == std::string_view::npos || end + 1 == line.size() || line.size() > 60 || !isDigit(line.front()))
        return false;
    std::string_view words = line.substr(0, end + 1);
    return parseClock(line.substr(end + 1)) && takeTimeInWords(words) && words.empty();
}

std::optional<TurnHead> turnHeadOf(std::string_view line) {
    line = trim(line);
    if (endsWith(line, ":") && line.find_first_of(")]") == line.size() - 2) line.remove_suffix(1);
    if (line.empty() || line.size() > longestHead) return std::nullopt;
    if (parseClock(line)) return headOf({}, line, false);
    if (auto head = timeFirst(line)) return head;
    if (auto head = timeInWords(line)) return head;
    if (line.front() == '[') {
        const std::size_t end = line.find(']');
        if (end == std::string_view::npos) return std::nullopt;
        const std::string_view behind = trim(line.substr(end + 1));
        if (auto head = headOf(line.substr(1, end - 1), behind, true)) return head;
        return looksLikeName(behind) ? headOf(behind, line.substr(1, end - 1), true) : std::nullopt;
    }
    const char open = line.back() == ')' ? '(' : line.back() == ']' ? '[' : '\0';
    if (open) {
        const std::size_t begin = line.rfind(open);
        if (begin == std::string_view::npos || begin == 0) return std::nullopt;
        auto head = headOf(line.substr(0, begin), trim(line.substr(begin + 1, line.size() - begin - 2)), true);
        return head && looksLikeName(head->speaker) ? head : std::nullopt;
    }
    // "9:05 PM" has a blank of its own.
    std::size_t blank = line.find_last_of(" \t");
    if (blank != std::string_view::npos && saysHalf(line) && line.size() - blank == 3)
        blank = line.substr(0, blank).find_last_of(" \t");
    if (blank == std::string_view::npos || blank == 0) return std::nullopt;
    const bool gap = line[blank] == '\t' || line[blank - 1] == ' ' || line[blank - 1] == '\t';
    const bool dash = endsWith(trim(line.substr(0, blank)), " -");
    auto head = headOf(line.substr(0, blank), trim(line.substr(blank)), gap || dash);
    return head && (gap || (looksLikeName(head->speaker) && !isDate(head->speaker))) ? head : std::nullopt;
}

}  // namespace antecedent
