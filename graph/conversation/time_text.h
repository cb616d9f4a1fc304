// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/conversation/message.h"

namespace antecedent {

/// Days since 1970-01-01 of a date in the Gregorian calendar; nullopt for a date that does not exist or that
/// a Timestamp cannot hold (years 1700 to 2200 can).
std::optional<std::int64_t> daysOf(int year, int month, int day);

/// "2026-03-09", the whole text.
std::optional<std::int64_t> parseDate(std::string_view text);

/// The first YYYY-MM-DD (or YYYY_MM_DD, YYYYMMDD) inside a text such as a file name.
std::optional<std::int64_t> findDate(std::string_view text);

/// "Tue Mar 10 00:00:00 2026" or "Tue Mar 10 2026", as logs write the day they begin.
std::optional<std::int64_t> parseNamedDate(std::string_view text);

/// 1 to 12 for "Jan" to "Dec", 0 for anything else.
int monthOf(std::string_view name);

/// ISO 8601: "2026-03-09", "2026-03-09T14:05", with seconds, fraction and zone as far as they stand; a blank
/// may stand for the T. Without a zone the time is taken as UTC.
std::optional<Timestamp> parseIsoTime(std::string_view text);

/// Whether an ISO 8601 time names its zone ("Z", "+01:00").
bool namesZone(std::string_view isoTime);

/// "+01:00", "+0100", "-5", "Z" in front of a text: nanoseconds east of UTC, and what follows in `rest`. Nullopt for
/// anything else.
std::optional<std::int64_t> takeZone(std::string_view& rest);

/// A time of day or an offset, still with the number of its fields, since "12:34" may mean either.
struct ClockText {
    Timestamp time;  ///< read as hours, minutes and seconds
    int fields = 0;  ///< 2 or 3
    /// Read as an offset: two fields are minutes and seconds.
    Timestamp offset() const { return {fields == 2 ? time.nanoseconds / 60 : time.nanoseconds}; }
    bool isTimeOfDay() const;
};

/// "9:05", "21:20:37", "00:01:02.345" (or with a comma), "9:05 pm". Hours up to 9999.
std::optional<ClockText> parseClock(std::string_view text);

/// Seconds as "2026-03-09T14:05:00Z", with a fraction only when there is one.
std::string formatIsoTime(Timestamp time);
/// The same without a zone, for times of which none is known.
std::string formatLocalTime(Timestamp time);
/// Time of day as "14:05" or "14:05:07"; whole days are dropped.
std::string formatClock(Timestamp time);

/// Puts dates to times of day: a day later at each step back. Steps back of a few minutes are a corrected
/// clock, not a new day.
class DayClock {
public:
    /// From here on it is this day (days since 1970).
    void setDay(std::int64_t day);
    Timestamp at(Timestamp timeOfDay);

private:
    std::int64_t m_day = 0;
    std::optional<std::int64_t> m_previous;  ///< nanoseconds since midnight
};

}  // namespace antecedent
