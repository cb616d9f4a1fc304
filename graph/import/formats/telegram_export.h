// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <string>
#include <string_view>

#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/importer.h"

namespace antecedent {

/// The layouts in which chats of Telegram are exported: by Telegram Desktop, or as pages by tg-archive.
enum class TelegramLayout { None, Json, Html, Archive };
TelegramLayout telegramLayoutOf(std::string_view head);

struct TelegramTarget {
    ConversationGroups& groups;
    ConversationSink& sink;
    Control& control;
    std::string id;  ///< of the chat where the file does not give it
};

/// One chat or a whole account.
void readTelegramJson(std::istream& stream, const TelegramTarget& target);
/// Telegram Desktop's pages; several files are one chat.
void readTelegramHtml(std::string_view html, const TelegramTarget& target);
/// Pages of tg-archive, a month each.
void readTelegramArchive(std::string_view html, const TelegramTarget& target);

}  // namespace antecedent
