// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "graph/conversation/message.h"

namespace antecedent {

/// Date and time in front of a message, as phones write them in their locale; the order of day and month is still open.
struct PhoneStamp {
    std::array<int, 3> date{};   ///< the three numbers, as they stand
    std::int64_t timeOfDay = 0;  ///< nanoseconds
    bool bracketed = false;
    bool marked = true;  ///< a bracket, a dash or a colon stands between it and what is said
    bool yearFirst = false;
    bool halfDays = false;  ///< with AM or PM
    bool padded = false;    ///< "03/09", with a zero in front
    char separator = '/';
    std::string_view rest;  ///< of the line: what is said
};

/// Takes "12/31/20, 11:58 PM - ", "[31.12.20, 23:58:01] ", "2020-12-31 23:58 - ", "31. 12. 2020. 23:58 - " and their
/// like from the front of a line that is in plain characters (see plainLine).
std::optional<PhoneStamp> takePhoneStamp(std::string_view line);

/// Takes a time with its half of the day in the words of many languages before or behind it ("오후 2:05", "2:05 p.
/// m.").
std::optional<std::int64_t> takePhoneClock(std::string_view& text, bool& halfDays);

/// Whether the day stands before the month, found over all stamps of a file: by numbers above 12, else by which order
/// lets time run forwards, else by how such dates are written. `sure` is false in the last case.
class DateOrder {
public:
    void note(const PhoneStamp& stamp);
    bool dayFirst(bool& sure) const;

private:
    struct Order {
        std::int64_t previous = 0;
        std::size_t backwards = 0;
        bool impossible = false;
    };
    static void step(Order& order, std::optional<std::int64_t> day);

    Order m_dayFirst, m_monthFirst;
    std::optional<PhoneStamp> m_any;
};

/// Days since 1970; nullopt for a date that does not exist in this order.
std::optional<std::int64_t> dayOf(const PhoneStamp& stamp, bool dayFirst);

}  // namespace antecedent
