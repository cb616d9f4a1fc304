// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/conversation/time_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace antecedent {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t day = 86'400 * second;
constexpr std::int64_t clockCorrection = 300 * second;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Reads from the front of a text; every step says whether it found what it wanted.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    bool skip(char expected) {
        if (peek() != expected || m_text.empty()) return false;
        m_text.remove_prefix(1);
        return true;
    }

    /// A number of `least` to `most` digits.
    std::optional<int> number(std::size_t least, std::size_t most) {
        std::size_t count = 0;
        int value = 0;
        while (count < most && count < m_text.size() && isDigit(m_text[count])) {
            value = value * 10 + (m_text[count++] - '0');
        }
        if (count < least) return std::nullopt;
        m_text.remove_prefix(count);
        return value;
    }

    /// Digits after a decimal mark, as nanoseconds.
    std::int64_t fraction() {
        std::int64_t unit = second;
        std::int64_t value = 0;
        while (isDigit(peek())) {
            unit /= 10;
            value += unit * (peek() - '0');
            m_text.remove_prefix(1);
        }
        return value;
    }

    std::string_view rest() const { return m_text; }

private:
    std::string_view m_text;
};

std::optional<std::int64_t> scanDate(Scanner& scanner, char separator) {
    const auto year = scanner.number(4, 4);
    if (!year || (separator && !scanner.skip(separator))) return std::nullopt;
    const auto month = scanner.number(2, 2);
    if (!month || (separator && !scanner.skip(separator))) return std::nullopt;
    const auto dayOfMonth = scanner.number(2, 2);
    if (!dayOfMonth) return std::nullopt;
    return daysOf(*year, *month, *dayOfMonth);
}

std::optional<ClockText> scanClock(Scanner& scanner) {
    const auto hours = scanner.number(1, 4);
    if (!hours || !scanner.skip(':')) return std::nullopt;
    const auto minutes = scanner.number(2, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    ClockText clock{{(*hours * std::int64_t{3600} + *minutes * 60) * second}, 2};
    if (scanner.skip(':')) {
        const auto seconds = scanner.number(2, 2);
        if (!seconds || *seconds > 60) return std::nullopt;
        clock.time.nanoseconds += *seconds * second;
        clock.fields = 3;
    }
    if (scanner.skip('.') || scanner.skip(',')) {
        if (!isDigit(scanner.peek())) return std::nullopt;
        // "01:02.500" is minutes and seconds: there the fraction belongs to a sixtieth of the last field.
        clock.time.nanoseconds += scanner.fraction() * (clock.fields == 2 ? 60 : 1);
    }
    return clock;
}

/// Nanoseconds east of UTC; 0 at the end of the text.
std::optional<std::int64_t> scanZone(Scanner& scanner) {
    if (scanner.atEnd()) return 0;
    if (scanner.skip('Z') || scanner.skip('z')) return 0;
    const bool west = scanner.peek() == '-';
    if (!scanner.skip('+') && !scanner.skip('-')) return std::nullopt;
    const auto hours = scanner.number(2, 2);
    scanner.skip(':');
    const auto minutes = scanner.number(2, 2);
    if (!hours || *hours > 23 || minutes.value_or(0) > 59) return std::nullopt;
    const std::int64_t offset = (*hours * std::int64_t{3600} + minutes.value_or(0) * 60) * second;
    return west ? -offset : offset;
}

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor) {
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

std::string clockText(std::int64_t nanoseconds, bool always) {
    const std::int64_t seconds = nanoseconds / second;
    std::string text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    const std::int64_t fraction = nanoseconds % second;
    if (always || fraction || seconds % 60) text += fmt::format(":{:02}", seconds % 60);
    if (fraction) {
        std::string digits = fmt::format("{:09}", fraction);
        digits.erase(digits.find_last_not_of('0') + 1);
        text += "." + digits;
    }
    return text;
}

}  // namespace

std::optional<std::int64_t> daysOf(int year, int month, int dayOfMonth) {
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1700 || year > 2200 || month < 1 || month > 12 || dayOfMonth < 1) return std::nullopt;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const int length = lengths[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
    if (dayOfMonth > length) return std::nullopt;
    // Years counted from March, so that the leap day is the last of its year.
    const std::int64_t shifted = month <= 2 ? year - 1 : year;
    const std::int64_t era = shifted / 400;
    const std::int64_t yearOfEra = shifted - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

std::optional<std::int64_t> parseDate(std::string_view text) {
    Scanner scanner(text);
    const auto days = scanDate(scanner, '-');
    return scanner.atEnd() ? days : std::nullopt;
}

std::optional<std::int64_t> findDate(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && isDigit(text[i - 1]))) continue;
        for (const char separator : {'-', '_', '\0'}) {
            Scanner scanner(text.substr(i));
            const auto days = scanDate(scanner, separator);
            if (days && !isDigit(scanner.peek())) return days;
        }
    }
    return std::nullopt;
}

int monthOf(std::string_view name) {
    constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

std::optional<std::int64_t> parseNamedDate(std::string_view text) {
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || text.size() < blank + 8) return std::nullopt;
    const int month = monthOf(text.substr(blank + 1, 3));
    Scanner scanner(text.substr(blank + 4));
    while (scanner.skip(' ')) {
    }
    const auto dayOfMonth = scanner.number(1, 2);
    if (!dayOfMonth || !scanner.skip(' ')) return std::nullopt;
    Scanner afterClock = scanner;
    if (scanClock(afterClock) && afterClock.skip(' ')) scanner = afterClock;
    const auto year = scanner.number(4, 4);
    return year ? daysOf(*year, month, *dayOfMonth) : std::nullopt;
}

std::optional<Timestamp> parseIsoTime(std::string_view text) {
    Scanner scanner(text);
    const auto days = scanDate(scanner, '-');
    if (!days) return std::nullopt;
    Timestamp time{*days * day};
    if (scanner.atEnd()) return time;
    if (!scanner.skip('T') && !scanner.skip('t') && !scanner.skip(' ')) return std::nullopt;
    const auto clock = scanClock(scanner);
    if (!clock || clock->time.nanoseconds > day) return std::nullopt;
    scanner.skip(' ');
    const auto zone = scanZone(scanner);
    if (!zone || !scanner.atEnd()) return std::nullopt;
    time.nanoseconds += clock->time.nanoseconds - *zone;
    return time;
}

bool namesZone(std::string_view isoTime) {
    if (isoTime.size() < 12) return false;
    const std::string_view behindDate = isoTime.substr(11);
    return behindDate.find_first_of("Zz+-") != std::string_view::npos;
}

std::optional<std::int64_t> takeZone(std::string_view& rest) {
    Scanner scanner(rest);
    if (scanner.atEnd()) return std::nullopt;
    const auto zone = scanZone(scanner);
    if (zone) rest = scanner.rest();
    return zone;
}

bool ClockText::isTimeOfDay() const {
    return time.nanoseconds < day;
}

std::optional<ClockText> parseClock(std::string_view text) {
    Scanner scanner(text);
    auto clock = scanClock(scanner);
    if (!clock || scanner.atEnd()) return clock;
    scanner.skip(' ');
    const bool afternoon = scanner.peek() == 'p' || scanner.peek() == 'P';
    const bool morning = scanner.peek() == 'a' || scanner.peek() == 'A';
    const std::string_view rest = scanner.rest();
    if ((!morning && !afternoon) || rest.size() != 2 || (rest[1] | 0x20) != 'm') return std::nullopt;
    constexpr std::int64_t halfDay = day / 2;
    if (clock->time.nanoseconds >= halfDay + day / 24) return std::nullopt;
    clock->time.nanoseconds = clock->time.nanoseconds % halfDay + (afternoon ? halfDay : 0);
    return clock;
}

std::string formatIsoTime(Timestamp time) {
    const std::int64_t days = floorDivide(time.nanoseconds, day);
    // The reverse of daysOf, again in years that begin with March.
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = floorDivide(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    const std::int64_t dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    return fmt::format("{:04}-{:02}-{:02}T{}Z", year, month, dayOfMonth,
                       clockText(time.nanoseconds - days * day, true));
}

std::string formatLocalTime(Timestamp time) {
    std::string text = formatIsoTime(time);
    text.pop_back();  // the Z
    return text;
}

std::string formatClock(Timestamp time) {
    return clockText(time.nanoseconds - floorDivide(time.nanoseconds, day) * day, false);
}

void DayClock::setDay(std::int64_t newDay) {
    m_day = newDay;
    m_previous.reset();
}

Timestamp DayClock::at(Timestamp timeOfDay) {
    if (m_previous && timeOfDay.nanoseconds + clockCorrection < *m_previous) ++m_day;
    m_previous = timeOfDay.nanoseconds;
    return {m_day * day + timeOfDay.nanoseconds};
}

}  // namespace antecedent
