// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/import/formats/irc_stamp.h"

namespace antecedent {

/// One line of a chat log as IRC clients, bouncers and bots write it.
struct IrcLine {
    MessageKind kind = MessageKind::Message;
    std::string_view nick;  ///< empty for system lines
    std::string_view text;
    IrcStamp stamp;
    bool onlyDay = false;          ///< "--- Day changed …" and its like: no message
    bool known = false;            ///< news in words that clients have for it
    std::string_view client = {};  ///< whose layout this can only be: "irssi"; empty where several write it
    bool certain = false;          ///< has a form that no other text has: a stamp, or a nick in angle brackets
};

/// Colours and other formatting codes of mIRC taken out.
std::string withoutFormatting(std::string_view line);

/// The line taken apart, or nullopt when it has no form of a chat log. A line that begins with a time is always one:
/// what is no message is a system line. Views into `line`.
std::optional<IrcLine> parseIrcLine(std::string_view line);

}  // namespace antecedent
