// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/pipermail_page.h"

#include <array>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/reading/html_text.h"

namespace antecedent {
namespace {

constexpr std::string_view articleBegin = "<!--beginarticle-->";
constexpr std::string_view articleEnd = "<!--endarticle-->";
constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t day = 86'400 * second;

/// What stands between two marks, from a place on that is moved behind it; empty when it is not there.
std::string_view between(std::string_view text, std::string_view begin, std::string_view end, std::size_t& at) {
    const std::size_t open = text.find(begin, at);
    if (open == std::string_view::npos) return {};
    const std::size_t from = open + begin.size();
    const std::size_t close = text.find(end, from);
    if (close == std::string_view::npos) return {};
    at = close + end.size();
    return text.substr(from, close - from);
}

std::optional<std::int64_t> zoneHours(std::string_view zone) {
    constexpr std::array<std::pair<std::string_view, int>, 16> zones{{{"UTC", 0},
                                                                      {"GMT", 0},
                                                                      {"CET", 1},
                                                                      {"CEST", 2},
                                                                      {"BST", 1},
                                                                      {"EST", -5},
                                                                      {"EDT", -4},
                                                                      {"CST", -6},
                                                                      {"CDT", -5},
                                                                      {"MST", -7},
                                                                      {"MDT", -6},
                                                                      {"PST", -8},
                                                                      {"PDT", -7},
                                                                      {"EET", 2},
                                                                      {"EEST", 3},
                                                                      {"JST", 9}}};
    for (const auto& [name, hours] : zones) {
        if (zone == name) return hours;
    }
    return std::nullopt;
}

/// Seconds east of Greenwich of "CET" or "+0100".
std::optional<std::int64_t> zoneSeconds(std::string_view zone) {
    if (const auto hours = zoneHours(zone)) return *hours * 3600;
    if (zone.size() != 5 || (zone[0] != '+' && zone[0] != '-')) return std::nullopt;
    std::int64_t number = 0;
    for (const char c : zone.substr(1)) {
        if (!isDigit(c)) return std::nullopt;
        number = number * 10 + (c - '0');
    }
    const std::int64_t seconds = (number / 100 * 60 + number % 100) * 60;
    return zone[0] == '-' ? -seconds : seconds;
}

/// The parts of a date wherever they stand in it.
struct DateWords {
    std::string_view year, month, day, clock, zone;
};

/// "Mon Mar  9 14:01:00 CET 2026" and, in elder archives, "Mon, 9 Mar 2026 14:01:00 +0100" with or without the weekday.
std::optional<DateWords> wordsOf(std::string_view date) {
    std::vector<std::string_view> words;
    for (date = trim(date); !date.empty(); date = trimLeft(date)) {
        words.push_back(date.substr(0, date.find_first_of(blanks)));
        date.remove_prefix(words.back().size());
    }
    if (words.size() == 6 && monthOf(words[1]) > 0) return DateWords{words[5], words[1], words[2], words[3], words[4]};
    if (words.size() == 6 && endsWith(words[0], ",")) words.erase(words.begin());
    if (words.size() != 5 || monthOf(words[1]) == 0) return std::nullopt;
    return DateWords{words[2], words[1], words[0], words[3], words[4]};
}

void setTime(PipermailPage& page, std::string_view date) {
    const auto words = wordsOf(date);
    if (!words) return;
    const auto number = [](std::string_view text) {
        int value = 0;
        for (const char c : text.substr(0, 4)) value = isDigit(c) ? value * 10 + (c - '0') : value;
        return value;
    };
    const auto days = daysOf(number(words->year), monthOf(words->month), number(words->day));
    const auto clock = parseClock(words->clock);
    if (!days || !clock) return;
    const auto zone = zoneSeconds(words->zone);
    page.zoneKnown = zone.has_value();
    page.draft.time = Timestamp{*days * day + clock->time.nanoseconds - zone.value_or(0) * second};
}

std::string decodedUrl(std::string_view text) {
    std::string result;
    const auto digit = [](char c) {
        return isDigit(c) ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool code = text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
        result += code ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        i += code ? 2 : 0;
    }
    return result;
}

/// The page's link for an answer names the mail that it shows, and then its subject begins with one more "Re:"; in
/// elder archives it names the one that this mail answers.
std::string ownId(std::string_view html, const std::string& subject) {
    std::size_t at = 0;
    const std::string answer = htmlToText(decodedUrl(between(html, "?Subject=", "&In-Reply-To=", at)));
    const std::string id = decodedUrl(html.substr(at, html.substr(at).find('"')));
    const std::size_t open = id.find('<');
    const std::size_t close = id.find('>', open);
    if (answer == subject || open != 0 || close == std::string::npos) return {};
    return id.substr(1, close - 1);
}

std::string mailAddress(std::string_view hidden) {
    std::string address = htmlToText(hidden);
    const std::size_t at = address.find(" at ");
    return at == std::string::npos ? address : address.replace(at, 4, "@");
}

}  // namespace

bool isPipermailPage(std::string_view head) {
    return head.find(articleBegin) != std::string_view::npos && head.find("<H1>") != std::string_view::npos;
}

std::optional<PipermailPage> parsePipermailPage(std::string_view html) {
    PipermailPage page;
    std::size_t at = 0;
    page.draft.subject = htmlToText(between(html, "<H1>", "</H1>", at));
    page.draft.speaker = htmlToText(between(html, "<B>", "</B>", at));
    std::size_t link = at;
    const std::string_view author = between(html, "<A ", "</A>", link);
    if (author.find('>') != std::string_view::npos)
        page.draft.speakerId = mailAddress(author.substr(author.find('>') + 1));
    setTime(page, between(html, "<I>", "</I>", at));
    page.draft.id = ownId(html.substr(0, at), page.draft.subject);
    if (html.find(articleBegin, at) == std::string_view::npos) return std::nullopt;
    page.draft.text = htmlToText(between(html, articleBegin, articleEnd, at));
    return page;
}

std::map<std::size_t, std::size_t> pipermailParents(std::string_view threadIndex) {
    // "<!--1 01775884830.7-01775893989.9- -->": time and number of the mails from the first one of the thread to this
    // one.
    std::map<std::size_t, std::size_t> parents;
    std::size_t at = 0;
    while (at < threadIndex.size()) {
        const std::string_view comment = between(threadIndex, "<!--", "-->", at);
        if (comment.empty()) break;
        std::vector<std::size_t> chain;
        for (std::size_t dot = comment.find('.'); dot != std::string_view::npos; dot = comment.find('.', dot + 1)) {
            std::size_t number = 0;
            for (std::size_t i = dot + 1; i < comment.size() && isDigit(comment[i]) && i < dot + 12; ++i) {
                number = number * 10 + static_cast<std::size_t>(comment[i] - '0');
            }
            chain.push_back(number);
        }
        if (!chain.empty()) parents[chain.back()] = chain.size() > 1 ? chain[chain.size() - 2] : 0;
    }
    return parents;
}

}  // namespace antecedent
