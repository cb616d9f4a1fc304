// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "graph/conversation/conversation.h"

namespace antecedent {

/// A time as it was read, with what is known of it.
struct AnyTime {
    Timestamp time;
    TimeBase base = TimeBase::Calendar;
    bool zoned = false;  ///< the text names its zone, or is a number of seconds since 1970
};

/// Times as people and programs write them: ISO 8601, mail's "Mon, 09 Mar 2026 14:05:00 +0100", "March 1, 2025 2:08
/// p.m.", "01-Mar-25 02:08 PM", "1.3.2025 14:08", "3/1/2025 2:08 PM", seconds to nanoseconds since 1970, "14:05".
/// Months in English. `dayFirst`: 3/1/2025 is 3 January.
std::optional<AnyTime> parseAnyTime(std::string_view text, bool dayFirst = false);

/// The same of a JSON string or number. Numbers below 100,000,000 are seconds of a recording.
std::optional<AnyTime> parseAnyTime(const nlohmann::json& value, bool dayFirst = false);

/// The time under the first of the keys that has one.
std::optional<Timestamp> timeOf(const nlohmann::json& record, std::initializer_list<const char*> keys);

/// Whether the two numbers that begin a date such as 25/12/2025 can only be day and month (true) or month and day
/// (false).
std::optional<bool> dayOrderOf(std::string_view text);

}  // namespace antecedent
