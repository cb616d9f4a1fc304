// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "graph/conversation/time_text.h"

namespace antecedent {

/// What the front of a log's line says of time. Views into the line.
struct IrcStamp {
    std::optional<std::int64_t> day;  ///< since 1970, where the line names it with its year
    int month = 0, dayOfMonth = 0;    ///< of a date without its year, "Mar 10"
    std::optional<Timestamp> timeOfDay;
    std::optional<std::int64_t> zone;  ///< nanoseconds east of UTC, where the line names it
    bool parenthesised = false;        ///< "(10:15:32 PM)", as Pidgin writes it
    std::string_view rest;             ///< of the line, from the first character behind the stamp
};

/// Takes the stamp from the front of a line: "[14:05]", "14:05:07", "2026-03-09 14:05:07",
/// "[2026-03-09T14:05:07+0100]", "Mar 10 14:05:07", "[Tue 10 Mar 14:05:07]", "[09/03/2026 @ 14:05:07]", "(10:15:32
/// PM)", "@1234567890 " and the name of a channel before it. Without a time or a date `rest` is the line.
IrcStamp takeIrcStamp(std::string_view line);

}  // namespace antecedent
