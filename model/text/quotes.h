// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// A message's own words apart from what it repeats of others.
struct QuoteSplit {
    std::string own;                  ///< the text without quoted lines and their introductions
    std::vector<std::string> quoted;  ///< quoted lines, without their marks
};

/// Lines that begin with ">" or "|" marks, the "… wrote:" line before them, and [quote]…[/quote] blocks are quotes;
/// so is everything after an "-----Original Message-----" line. A message that is all quote keeps an empty `own`.
QuoteSplit splitQuotes(std::string_view text);

}  // namespace antecedent
