// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/any_time.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t day = 86'400 * second;

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return result;
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

int numberOf(std::string_view text) {
    int value = 0;
    for (const char c : text.substr(0, 9)) value = value * 10 + (c - '0');
    return value;
}

/// "Mar", "March", "Sept".
int monthNamed(std::string_view word) {
    if (word.size() < 3) return 0;
    std::string name = lower(word.substr(0, 3));
    name[0] = static_cast<char>(name[0] & ~0x20);
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    const int month = monthOf(name);
    return month > 0 && startsWith(names[static_cast<std::size_t>(month - 1)], lower(word)) ? month
           : lower(word) == "sept"                                                          ? 9
                                                                                            : 0;
}

bool isIgnored(const std::string& word) {
    constexpr std::array<std::string_view, 5> small{"at", "of", "on", "the", "um"};
    constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
    if (std::find(small.begin(), small.end(), word) != small.end()) return true;
    return word.size() >= 3 && std::any_of(weekdays.begin(), weekdays.end(),
                                           [&](std::string_view weekday) { return startsWith(weekday, word); });
}

std::vector<std::string_view> fieldsOf(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> fields;
    while (!text.empty()) {
        const std::size_t begin = text.find_first_not_of(separators);
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        fields.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return fields;
}

/// Puts a time together word by word.
class WordTime {
public:
    explicit WordTime(bool dayFirst) : m_dayFirst(dayFirst) {}

    bool take(std::string_view word) {
        while (!word.empty() && (word.back() == ',' || word.back() == ')' || word.back() == ';')) word.remove_suffix(1);
        while (!word.empty() && word.front() == '(') word.remove_prefix(1);
        if (word.empty()) return true;
        if (word.find(':') != std::string_view::npos && isDigit(word.front())) return takeClock(word);
        if (m_clock && (word.front() == '+' || word.front() == '-')) return takeZone(word);
        if (isDigit(word.front())) return takeNumbers(word);
        const std::string name = lower(word);
        if (name == "am" || name == "a.m." || name == "a.m") return m_half = 0, true;
        if (name == "pm" || name == "p.m." || name == "p.m") return m_half = 12, true;
        if (name == "z" || name == "utc" || name == "gmt") return m_zone = m_zone.value_or(0), true;
        if (startsWith(name, "utc") || startsWith(name, "gmt")) return takeZone(word.substr(3));
        if (const int month = monthNamed(word.back() == '.' ? word.substr(0, word.size() - 1) : word))
            return m_month = month, true;
        return isIgnored(word.back() == '.' ? name.substr(0, name.size() - 1) : name);
    }

    std::optional<AnyTime> result() const {
        const auto days = daysOf(m_year < 100 ? (m_year < 70 ? 2000 : 1900) + m_year : m_year, m_month, m_day);
        if (!days || m_year < 0) return std::nullopt;
        std::int64_t clock = m_clock.value_or(0);
        if (m_half >= 0) clock = clock % (day / 2) + m_half * 3600 * second;
        return AnyTime{{*days * day + clock - m_zone.value_or(0)}, TimeBase::Calendar, m_zone.has_value()};
    }

private:
    bool takeClock(std::string_view word) {
        std::size_t end = word.find_first_not_of("0123456789:.,");
        if (end == std::string_view::npos) end = word.size();
        const auto clock = parseClock(word.substr(0, end));
        if (!clock || !clock->isTimeOfDay() || m_clock) return false;
        m_clock = clock->time.nanoseconds;
        return end == word.size() || take(word.substr(end));
    }

    /// "+0100", "-05:00", "-5".
    bool takeZone(std::string_view word) {
        if (word.empty()) return m_zone = 0, true;
        const bool west = word.front() == '-';
        std::string digits;
        for (const char c : word.substr(1)) {
            if (isDigit(c)) digits += c;
            if (!isDigit(c) && c != ':') return false;
        }
        if (digits.empty() || digits.size() > 4 || (word.front() != '-' && word.front() != '+')) return false;
        const int number = numberOf(digits);
        const std::int64_t minutes = digits.size() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
        m_zone = (west ? -minutes : minutes) * 60 * second;
        return true;
    }

    bool takeNumbers(std::string_view word) {
        const auto fields = fieldsOf(word, "/.-");
        if (fields.size() == 3) return takeDate(fields);
        if (fields.size() != 1) return false;
        std::size_t end = word.find_first_not_of("0123456789");
        const std::string ending = end == std::string_view::npos ? "" : lower(word.substr(end));
        if (!ending.empty() && ending != "st" && ending != "nd" && ending != "rd" && ending != "th" && ending != ".")
            return false;
        const int number = numberOf(word.substr(0, end));
        if (number > 31 || word.size() == 4) {
            m_year = number;
        } else if (m_day == 0) {
            m_day = number;
        } else {
            m_year = number;
        }
        return true;
    }

    bool takeDate(const std::vector<std::string_view>& fields) {
        if (!allDigits(fields[0]) || !allDigits(fields[2])) return false;
        if (!allDigits(fields[1])) {
            m_day = numberOf(fields[0]);
            m_month = monthNamed(fields[1]);
            m_year = numberOf(fields[2]);
            return m_month > 0;
        }
        const bool yearFirst = fields[0].size() == 4;
        m_year = numberOf(fields[yearFirst ? 0 : 2]);
        int first = numberOf(fields[yearFirst ? 1 : 0]);
        int other = numberOf(fields[yearFirst ? 2 : 1]);
        if (!yearFirst && (m_dayFirst ? other <= 12 : first > 12)) std::swap(first, other);
        m_month = first;
        m_day = other;
        return true;
    }

    bool m_dayFirst;
    int m_year = -1, m_month = 0, m_day = 0, m_half = -1;
    std::optional<std::int64_t> m_clock, m_zone;
};

std::optional<AnyTime> sinceEpoch(double number) {
    for (const double limit : {1e11, 1e14, 1e17}) {
        if (std::abs(number) < limit) {
            const auto time = secondsOf(number / (limit / 1e11));
            return time ? std::optional(AnyTime{*time, TimeBase::Calendar, true}) : std::nullopt;
        }
    }
    const auto time = secondsOf(number / 1e9);
    return time ? std::optional(AnyTime{*time, TimeBase::Calendar, true}) : std::nullopt;
}

std::optional<double> plainNumber(std::string_view text) {
    if (text.find_first_not_of("0123456789.") != std::string_view::npos) return std::nullopt;
    if (std::count(text.begin(), text.end(), '.') > 1) return std::nullopt;
    return std::strtod(std::string(text).c_str(), nullptr);
}

}  // namespace

std::optional<AnyTime> parseAnyTime(std::string_view text, bool dayFirst) {
    text = trim(text);
    if (text.empty() || text.size() > 100) return std::nullopt;
    if (const auto iso = parseIsoTime(text)) return AnyTime{*iso, TimeBase::Calendar, namesZone(text)};
    if (const auto number = plainNumber(text)) {
        if (*number >= 1e8) return sinceEpoch(*number);
        const auto time = text.size() < 9 ? secondsOf(*number) : std::nullopt;
        return time ? std::optional(AnyTime{*time, TimeBase::Recording, false}) : std::nullopt;
    }
    if (const auto clock = parseClock(text); clock && clock->isTimeOfDay())
        return AnyTime{clock->time, TimeBase::Clock, false};
    // An ISO date and a clock with more behind it: "2026-03-09 14:05:00 UTC", "2026-03-09, 14:05".
    WordTime words(dayFirst);
    std::string spaced(text);
    if (spaced.size() > 10 && spaced[10] == 'T' && isDigit(spaced[0])) spaced[10] = ' ';
    // Narrow and no-break blanks stand before "PM".
    for (const std::string_view blank : {"\xe2\x80\xaf", "\xc2\xa0"}) {
        for (std::size_t at = spaced.find(blank); at != std::string::npos; at = spaced.find(blank))
            spaced.replace(at, blank.size(), " ");
    }
    for (const std::string_view word : fieldsOf(spaced, " \t")) {
        if (!words.take(word)) return std::nullopt;
    }
    return words.result();
}

std::optional<AnyTime> parseAnyTime(const nlohmann::json& value, bool dayFirst) {
    if (value.is_string()) return parseAnyTime(std::string_view(value.get_ref<const std::string&>()), dayFirst);
    if (const auto* date = memberOf(value, {"$date", "value"}); date && !date->is_object())
        return parseAnyTime(*date, dayFirst);
    if (!value.is_number()) return std::nullopt;
    const double number = value.get<double>();
    if (number >= 1e8) return sinceEpoch(number);
    const auto time = secondsOf(number);
    return time ? std::optional(AnyTime{*time, TimeBase::Recording, false}) : std::nullopt;
}

std::optional<Timestamp> timeOf(const nlohmann::json& record, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const auto* value = memberOf(record, key);
        const auto time = value ? parseAnyTime(*value) : std::nullopt;
        if (time && time->base == TimeBase::Calendar) return time->time;
    }
    return std::nullopt;
}

std::optional<bool> dayOrderOf(std::string_view text) {
    const std::string_view date = trim(text).substr(0, trim(text).find_first_of(" ,T"));
    const auto fields = fieldsOf(date, "/.-");
    if (fields.size() != 3 || fields[0].size() > 2 || !allDigits(fields[0]) || !allDigits(fields[1]))
        return std::nullopt;
    if (numberOf(fields[0]) > 12) return true;
    if (numberOf(fields[1]) > 12) return false;
    return std::nullopt;
}

}  // namespace antecedent
