// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// What the words before a quote tell of the message quoted ("attribution line", a custom of mail and news,
/// no format): who wrote it, and often at what time of which day, in a time zone that it does not name.
struct Attribution {
    std::vector<std::string> words;  ///< in lower case, as `nameWords` gives them
    std::vector<int> minutes;        ///< past the hour, of every time of day in it
    std::vector<int> days;           ///< numbers that can be the day of a month

    /// True when a message of that time (seconds since 1970, UTC) can be meant: the same minute of an hour or
    /// half hour, as time zones differ by such, and a day that is the same or next to it.
    bool fits(double time) const;
};

Attribution readAttribution(std::string_view text);

/// True for a line such as "On Monday, Ann wrote:", "Am 3. Mai schrieb Ann:" or "Quoting Ann
/// <ann@example.org>:", trimmed.
bool introducesQuote(std::string_view line);

/// True when such a line is only the end of an attribution that was broken, as "<ann@example.org> wrote:" is.
bool continuesAttribution(std::string_view line);

/// True for a line with which an attribution that was broken may begin: "On Mon, May 3, 2021 at 9:14 PM Ann
/// Example".
bool beginsAttribution(std::string_view line);

/// The header of a quoted mail: "From: …", "Sent: …", "To: …" and so on, also in other languages.
struct QuotedHeader {
    std::size_t lines = 0;
    std::string attribution;  ///< its lines that tell the sender and the time
};

/// The header that begins at line `at`; nullopt: none does.
std::optional<QuotedHeader> quotedHeader(const std::vector<std::string_view>& lines, std::size_t at);

/// True for "-----Original Message-----" and its like in other languages.
bool separatesQuote(std::string_view line);

/// White space cut off at both ends.
std::string_view trimmed(std::string_view line);

}  // namespace antecedent
