// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/irc_times.h"

#include <algorithm>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/formats/irc_line.h"
#include "graph/import/formats/pidgin_log.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr std::size_t seenLines = 400;

bool isNumber(const std::string& text, std::size_t mostDigits) {
    return !text.empty() && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isDigit);
}

}  // namespace

std::string datedName(const std::filesystem::path& path) {
    std::vector<std::string> parts;
    for (const auto& part : path) parts.push_back(part.string());
    if (parts.empty()) return {};
    std::string name = parts.back();
    const std::string stem = stemOf(path);
    const std::size_t day = isNumber(stem, 2) ? parts.size() - 1 : parts.size() - 2;
    if (parts.size() < 4 || day < 2) return name;
    const std::string& dayName = day + 1 == parts.size() ? stem : parts[day];
    if (!isNumber(dayName, 2) || !isNumber(parts[day - 1], 2) || !isNumber(parts[day - 2], 4)) return name;
    const auto padded = [](const std::string& number) { return number.size() < 2 ? "0" + number : number; };
    return parts[day - 2] + "-" + padded(parts[day - 1]) + "-" + padded(dayName) + " " + name;
}

std::optional<std::int64_t> firstDayOf(std::string_view head) {
    LineReader lines(head);
    bool before = false;
    while (lines.number() < seenLines) {
        const auto text = lines.next();
        if (!text) break;
        if (const auto day = pidginDay(*text)) return day;
        const auto line = parseIrcLine(*text);
        if (!line) continue;
        if (line->stamp.day) {
            const bool changes = before && line->onlyDay && text->find("Log opened") == std::string_view::npos;
            return *line->stamp.day - (changes ? 1 : 0);
        }
        before = before || line->stamp.timeOfDay;
    }
    return std::nullopt;
}

LogTimes::LogTimes(Conversation::Header& header, const std::string& fileName) : m_header(&header) {
    m_header->timeBase = TimeBase::Clock;
    if (const auto day = findDate(fileName)) setDay(*day);
}

std::optional<Timestamp> LogTimes::of(const IrcStamp& stamp) {
    if (stamp.day) setDay(*stamp.day);
    if (!stamp.day && stamp.month) setDayWithoutYear(stamp);
    if (!stamp.timeOfDay) return std::nullopt;
    if (stamp.zone) m_header->localTime = false;
    return Timestamp{m_clock.at(*stamp.timeOfDay).nanoseconds - stamp.zone.value_or(0)};
}

void LogTimes::setDay(std::int64_t day) {
    if (m_header->timeBase != TimeBase::Calendar) m_header->localTime = true;
    m_clock.setDay(day);
    m_day = day;
    m_header->timeBase = TimeBase::Calendar;
}

/// The year in which the day comes soonest after the one before.
void LogTimes::setDayWithoutYear(const IrcStamp& stamp) {
    const int firstYear = m_day ? static_cast<int>(1970 + *m_day / 365.2425) : 0;
    if (!m_day) return;
    constexpr std::int64_t mostBackwards = 31;
    for (int year = firstYear - 1; year <= firstYear + 1; ++year) {
        const auto day = daysOf(year, stamp.month, stamp.dayOfMonth);
        if (day && *day + mostBackwards >= *m_day) return setDay(*day);
    }
}

}  // namespace antecedent
