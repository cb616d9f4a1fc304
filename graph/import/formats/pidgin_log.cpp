// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/pidgin_log.h"

#include "graph/base/text_lines.h"
#include "graph/import/reading/any_time.h"

namespace antecedent {
namespace {

constexpr std::int64_t nanosecondsOfDay = 86'400'000'000'000;

}  // namespace

bool isPidginPage(std::string_view head) {
    const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
    return startsWith(trimLeft(head), "<") && has("<b>") &&
           (has("<font size=\"2\">(") || has("font-size: smaller\">("));
}

std::optional<std::int64_t> pidginDay(std::string_view line) {
    const std::size_t begin = line.find("Conversation with ");
    const std::size_t at = begin == std::string_view::npos ? begin : line.find(" at ", begin);
    if (at == std::string_view::npos) return std::nullopt;
    std::string_view date = line.substr(at + 4);
    date = trim(date.substr(0, date.find(" on ")));
    auto time = parseAnyTime(date);
    // The name of a zone stands behind; the times of the lines have none.
    if (!time) time = parseAnyTime(date.substr(0, date.find_last_of(' ')));
    if (!time || time->base != TimeBase::Calendar || time->zoned) return std::nullopt;
    return time->time.nanoseconds / nanosecondsOfDay;
}

}  // namespace antecedent
