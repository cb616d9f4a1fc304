// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace antecedent {

/// Whether it is a log that Pidgin keeps as HTML: a message a line, its time in brackets and small.
bool isPidginPage(std::string_view head);

/// The day in a log's first line, "Conversation with ida at Mon 09 Mar 2026 09:58:00 PM CET on per (xmpp)".
std::optional<std::int64_t> pidginDay(std::string_view line);

}  // namespace antecedent
