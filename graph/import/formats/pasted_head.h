// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace antecedent {

/// How the line above each message is laid out in what people copy out of a chat program.
enum class PastedLayout {
    Discord,   ///< "Lena — Today at 2:04 PM"
    Telegram,  ///< "Lena, [28.06.2026 14:04]"
    Teams,     ///< "[6/28 2:04 PM] Lena Holm"
    Name,      ///< "Lena 2026-06-28 14:04:05", as WeChat, DingTalk and Lark do
    Stamp      ///< "2026-06-28 14:04:05 Lena(12345)", as QQ exports
};

/// Such a line, taken apart.
struct PastedHead {
    std::string name;
    std::string id;      ///< a QQ number or address; empty in other layouts
    std::string time;    ///< date and time as they stand, without "Today at"
    bool dated = false;  ///< the time has a date with it
};

/// Nothing where the line is laid out in another way.
std::optional<PastedHead> pastedHead(std::string_view line, PastedLayout layout);

}  // namespace antecedent
