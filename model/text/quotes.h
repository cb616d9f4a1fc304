// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// A line that a message repeats, without its marks.
struct QuotedLine {
    std::string text;
    int depth = 1;  ///< 1: words of the message quoted, 2: words that this one quotes itself, and so on
};

/// A message's own words apart from what it repeats of others.
struct QuoteSplit {
    std::string own;  ///< the text without quoted lines and their introductions
    std::vector<QuotedLine> quoted;
    std::vector<std::string> attributions;  ///< who is quoted at depth 1, as the message says it, in order
};

/// Lines that begin with ">" or "|" marks, the "… wrote:" line before them (also one that was broken),
/// [quote]…[/quote] blocks, and all after an "-----Original Message-----" line or the header of a quoted mail
/// are quotes. A message that is all quote keeps an empty `own`.
QuoteSplit splitQuotes(std::string_view text);

}  // namespace antecedent
