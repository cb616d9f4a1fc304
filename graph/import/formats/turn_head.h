// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/conversation/time_text.h"

namespace antecedent {

/// A line that names the speaker and the time of what follows.
struct TurnHead {
    std::string speaker;  ///< empty: a time alone
    ClockText clock;
    bool timeOfDay = false;  ///< with "AM" or "PM"
    bool marked = false;     ///< a gap or brackets set the two apart, as in no ordinary line
};

/// "Nora Berg  0:03", "[Nora Berg] 14:03:20", "Nora Berg (10:02)", "Nora Berg [00:12:34]:", "[00:12:34] Nora
/// Berg", "Nora Berg - 0:03", "0:03 - Nora Berg (Allotments)", "Nora Berg 0 minutes 3 seconds".
std::optional<TurnHead> turnHeadOf(std::string_view line);

/// A time in words and again in numbers, as Teams shows it beside a name: "0 minutes 3 seconds0:03".
bool isDoubledTime(std::string_view line);

/// Whether a time is one of the day: "9:05 PM".
bool saysHalf(std::string_view time);

}  // namespace antecedent
