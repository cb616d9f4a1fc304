// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "graph/conversation/message.h"

namespace antecedent {

/// A main line of the CHAT format as it was spoken: without the codes for errors, pauses and events and without its
/// times.
std::string talkBankText(std::string_view line);

/// The milliseconds between two marks (U+0015), "1234_5678", also with the name of a recording in front.
std::optional<std::pair<Timestamp, Timestamp>> talkBankTimes(std::string_view line);

}  // namespace antecedent
