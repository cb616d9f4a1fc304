// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/phone_stamp.h"

#include <unicode/ucal.h>

#include <cmath>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"

namespace antecedent {
namespace {

constexpr std::int64_t second = 1'000'000'000;

/// A number of at most four digits.
std::optional<int> takeNumber(std::string_view& text, std::size_t most = 4) {
    std::size_t count = 0;
    int value = 0;
    while (count < text.size() && count < most && isDigit(text[count])) value = value * 10 + (text[count++] - '0');
    if (count == 0 || (count < text.size() && isDigit(text[count]))) return std::nullopt;
    text.remove_prefix(count);
    return value;
}

bool takeWord(std::string_view& text, std::string_view word) {
    if (!startsWith(text, word)) return false;
    text.remove_prefix(word.size());
    return true;
}

enum class Half { None, Before, After };

/// AM and PM in the words of those who write them.
Half takeHalf(std::string_view& text) {
    struct Word {
        std::string_view text;
        Half half;
    };
    static constexpr std::array<Word, 34> words{{
        {"AM", Half::Before},   {"PM", Half::After},   {"am", Half::Before},     {"pm", Half::After},
        {"a.m.", Half::Before}, {"p.m.", Half::After}, {"a. m.", Half::Before},  {"p. m.", Half::After},
        {"A.M.", Half::Before}, {"P.M.", Half::After}, {"a.m", Half::Before},    {"p.m", Half::After},
        {"오전", Half::Before}, {"오후", Half::After}, {"午前", Half::Before},   {"午後", Half::After},
        {"上午", Half::Before}, {"下午", Half::After}, {"凌晨", Half::Before},   {"晚上", Half::After},
        {"早上", Half::Before}, {"中午", Half::After}, {"π.μ.", Half::Before},   {"μ.μ.", Half::After},
        {"ص", Half::Before},    {"م", Half::After},    {"ق.ظ", Half::Before},    {"ب.ظ", Half::After},
        {"ÖÖ", Half::Before},   {"ÖS", Half::After},   {"पूर्वाह्न", Half::Before}, {"अपराह्न", Half::After},
        {"PG", Half::Before},   {"PTG", Half::After},
    }};
    const Word* longest = nullptr;
    for (const Word& word : words) {
        if (startsWith(text, word.text) && (!longest || word.text.size() > longest->text.size())) longest = &word;
    }
    if (!longest) return Half::None;
    text.remove_prefix(longest->text.size());
    return longest->half;
}

bool takeDate(std::string_view& text, PhoneStamp& stamp) {
    for (std::size_t i = 0; i < stamp.date.size(); ++i) {
        const std::size_t before = text.size();
        if (i < 2 && startsWith(text, "0")) stamp.padded = true;
        const auto number = takeNumber(text);
        if (!number) return false;
        stamp.date[i] = *number;
        if (i == 0) stamp.yearFirst = before - text.size() == 4;
        if (i == 2) break;
        if (text.empty() || std::string_view("/.-").find(text.front()) == std::string_view::npos) return false;
        if (i == 1 && text.front() != stamp.separator) return false;
        stamp.separator = text.front();
        text = trimLeft(text.substr(1));
    }
    if (stamp.separator == '.') takeWord(text, ".");
    return true;
}

/// What stands between a date and its time: a comma, and words such as "klo", "um" or "at".
void takeJoint(std::string_view& text) {
    takeWord(text, " г.");
    takeWord(text, ",") || takeWord(text, "، ") || takeWord(text, "،");
    text = trimLeft(text);
    for (const std::string_view word :
         {"klo ", "kl. ", "um ", "at ", "à ", "às ", "alle ", "o ", "a las ", "u ", "T"}) {
        if (takeWord(text, word)) break;
    }
    text = trimLeft(text);
}

}  // namespace

std::optional<std::int64_t> takePhoneClock(std::string_view& text, bool& halfDays) {
    std::string_view rest = text;
    Half half = takeHalf(rest);
    rest = trimLeft(rest);
    const auto hours = takeNumber(rest, 2);
    if (!hours || *hours > 24 || rest.empty()) return std::nullopt;
    const bool french = takeWord(rest, " h ");  // "21 h 02"
    if (!french && rest.front() != ':' && rest.front() != '.') return std::nullopt;
    const char separator = french ? ':' : rest.front();
    if (!french) rest.remove_prefix(1);
    const auto minutes = takeNumber(rest, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    int seconds = 0;
    if (rest.size() > 2 && rest.front() == separator && isDigit(rest[1])) {
        rest.remove_prefix(1);
        const auto number = takeNumber(rest, 2);
        if (!number || *number > 60) return std::nullopt;
        seconds = *number;
    }
    std::string_view behind = trimLeft(rest);
    if (half == Half::None) {
        half = takeHalf(behind);
        if (half != Half::None) rest = behind;
    }
    halfDays = half != Half::None;
    int hour = *hours % 24;
    if (half == Half::Before && hour == 12) hour = 0;
    if (half == Half::After && hour < 12) hour += 12;
    text = rest;
    return (hour * std::int64_t{3600} + *minutes * 60 + seconds) * second;
}

namespace {

bool takeDateAndClock(std::string_view& text, PhoneStamp& stamp) {
    std::string_view rest = text;
    if (!takeDate(rest, stamp)) return false;
    takeJoint(rest);
    const auto clock = takePhoneClock(rest, stamp.halfDays);
    if (!clock) return false;
    stamp.timeOfDay = *clock;
    text = rest;
    return true;
}

/// "21:02, 13/05/2026", as phones in Vietnam and older ones have it.
bool takeClockAndDate(std::string_view& text, PhoneStamp& stamp) {
    std::string_view rest = text;
    PhoneStamp other;
    other.bracketed = stamp.bracketed;
    const auto clock = takePhoneClock(rest, other.halfDays);
    if (!clock || !takeWord(rest, ", ") || !takeDate(rest, other)) return false;
    other.timeOfDay = *clock;
    stamp = other;
    text = rest;
    return true;
}

/// Days since 1970 in the calendar of Iran.
std::optional<std::int64_t> persianDay(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    constexpr char16_t zone[] = u"UTC";
    const icu::LocalUCalendarPointer calendar(ucal_open(zone, -1, "fa_IR@calendar=persian", UCAL_TRADITIONAL, &status));
    ucal_setDateTime(calendar.getAlias(), year, month - 1, day, 12, 0, 0, &status);
    const double milliseconds = ucal_getMillis(calendar.getAlias(), &status);
    if (U_FAILURE(status)) return std::nullopt;
    return static_cast<std::int64_t>(std::floor(milliseconds / 86'400'000));
}

/// A date as phones count its year: since the Buddha's death in Thailand, since the Hijra in Iran.
std::optional<std::int64_t> dayIn(int year, int month, int day) {
    if (year > 2400) return daysOf(year - 543, month, day);
    return year > 1300 && year < 1500 ? persianDay(year, month, day) : daysOf(year, month, day);
}

}  // namespace

std::optional<PhoneStamp> takePhoneStamp(std::string_view line) {
    PhoneStamp stamp;
    std::string_view text = trimLeft(line);
    stamp.bracketed = takeWord(text, "[");
    if (text.empty() || !isDigit(text.front()) || !(takeDateAndClock(text, stamp) || takeClockAndDate(text, stamp)))
        return std::nullopt;
    if (stamp.bracketed) {
        text = trimLeft(text);
        if (!takeWord(text, "]")) return std::nullopt;
        stamp.rest = trimLeft(text);
        return stamp;
    }
    std::string_view behind = trimLeft(text);
    for (const std::string_view word : {"Uhr ", "h ", "u. ", "ч. "}) {
        if (takeWord(behind, word)) break;
    }
    for (const std::string_view dash : {"- ", "– ", "— "}) {
        std::string_view rest = behind;
        if (takeWord(rest, dash)) {
            stamp.rest = trimLeft(rest);
            return stamp;
        }
    }
    // "13.06.18 21.25.15: Ann: hello" and, without any mark, "2018-06-13 21:25 Ann: hello"
    const bool colon = takeWord(text, ": ");
    if (colon || (startsWith(text, " ") && !behind.empty())) {
        stamp.marked = colon;
        stamp.rest = trimLeft(text);
        return stamp;
    }
    return std::nullopt;
}

std::optional<std::int64_t> dayOf(const PhoneStamp& stamp, bool dayFirst) {
    const auto [first, second_, third] = stamp.date;
    if (stamp.yearFirst || first > 31) return dayIn(first < 100 ? first + 2000 : first, second_, third);
    const int year = third < 100 ? third + 2000 : third;
    return dayFirst ? dayIn(year, second_, first) : dayIn(year, first, second_);
}

void DateOrder::step(Order& order, std::optional<std::int64_t> day) {
    if (!day) {
        order.impossible = true;
        return;
    }
    if (*day < order.previous) ++order.backwards;
    order.previous = *day;
}

void DateOrder::note(const PhoneStamp& stamp) {
    if (!m_any) m_any = stamp;
    m_any->padded = m_any->padded || stamp.padded;
    step(m_dayFirst, dayOf(stamp, true));
    step(m_monthFirst, dayOf(stamp, false));
}

bool DateOrder::dayFirst(bool& sure) const {
    sure = true;
    if (!m_any || m_any->yearFirst) return true;
    if (m_dayFirst.impossible != m_monthFirst.impossible) return m_monthFirst.impossible;
    if (m_dayFirst.backwards != m_monthFirst.backwards) return m_dayFirst.backwards < m_monthFirst.backwards;
    sure = m_any->date[0] == m_any->date[1];
    // Month, day and year with slashes and halves of the day is the way of the United States, without zeros in front.
    return !(m_any->separator == '/' && m_any->halfDays && !m_any->padded);
}

}  // namespace antecedent
