// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace antecedent {

/// Whether a text begins as the chat.md of signal-export does: "[2026-03-09 14:05:00] Ann: hello", with two blanks at
/// the ends of lines.
bool isSignalMarkdown(std::string_view head, bool markdown);

/// Its messages as the records that the same program writes as JSON: date, sender, body, quote, attachments, reactions.
nlohmann::json signalMarkdownRecords(std::string_view text);

}  // namespace antecedent
