// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/importer.h"

namespace antecedent {

/// The layouts in which DiscordChatExporter writes a channel.
enum class DiscordLayout { None, Json, Html, Text, Table };
DiscordLayout discordLayoutOf(std::string_view head);

/// Where exports are read to: a channel that is written in parts is one conversation.
struct DiscordTarget {
    ConversationGroups& groups;
    ConversationSink& sink;
    Control& control;
    const ImportOptions& options;
    std::string id;  ///< of the channel where the file does not give it: the file's name without what names its part
};

/// A damaged or cut off file is told, and what stands before is kept.
void readDiscordJson(std::istream& stream, const DiscordTarget& target);
void readDiscordHtml(std::string_view html, const DiscordTarget& target);
void readDiscordText(std::string_view text, const DiscordTarget& target);
char discordTableMark(std::string_view head);
void readDiscordTable(std::istream& stream, char mark, const DiscordTarget& target);

/// When a message was written, which its id tells to the millisecond; nothing for what is no id of Discord's.
std::optional<Timestamp> discordTimeOf(const std::string& id);

}  // namespace antecedent
