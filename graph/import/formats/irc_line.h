// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/conversation/time_text.h"

namespace antecedent {

/// One line of a chat log as Ubuntu's bot, irssi, WeeChat, EnergyMech, ZNC or HexChat write it.
struct IrcLine {
    MessageKind kind = MessageKind::Message;
    std::string_view nick;  ///< empty for system lines
    std::string_view text;
    std::optional<Timestamp> timeOfDay;
    std::optional<std::int64_t> day;  ///< since 1970, when the line names it
    bool onlyDay = false;             ///< "--- Day changed …": no message
};

/// Colours and other formatting codes of mIRC taken out.
std::string withoutFormatting(std::string_view line);

/// The line taken apart, or nullopt when it has no form of a chat log. Views into `line`.
std::optional<IrcLine> parseIrcLine(std::string_view line);

}  // namespace antecedent
