// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "graph/conversation/conversation.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/irc_stamp.h"

namespace antecedent {

/// The file's name, with the date in front that its folders may be named for: "2026/03/09/#shed.txt", "2026/03/09.log".
std::string datedName(const std::filesystem::path& path);

/// The first day that a line of a log names, for the lines before it: of a line that tells that the day changes, the
/// one before.
std::optional<std::int64_t> firstDayOf(std::string_view head);

/// Puts dates to the lines: named by a line, else by the file's name, else counted from an unknown day.
class LogTimes {
public:
    LogTimes(Conversation::Header& header, const std::string& fileName);

    /// Nullopt for a line without a time.
    std::optional<Timestamp> of(const IrcStamp& stamp);
    void setDay(std::int64_t day);

private:
    void setDayWithoutYear(const IrcStamp& stamp);

    Conversation::Header* m_header;
    DayClock m_clock;
    std::optional<std::int64_t> m_day;
};

}  // namespace antecedent
