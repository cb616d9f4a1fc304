// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "graph/conversation/conversation_builder.h"
#include "graph/import/reading/json_outline.h"

namespace antecedent {

/// What the records of one maker of help desks are read by. A record is a ticket or a chat.
struct HelpDesk {
    const char* name;
    bool (*knows)(const JsonOutline& outline, const std::string& record);  ///< `record`: what stands before its keys
    bool (*holds)(const nlohmann::json& record);
    void (*add)(const nlohmann::json& record, ConversationBuilder& builder);
};

/// Tickets, answered by mail or on a page: Zendesk, Freshdesk, Help Scout.
const std::vector<HelpDesk>& ticketDesks();
/// Chats on a site: Intercom, LiveChat, tawk.to.
const std::vector<HelpDesk>& chatDesks();

/// Names by id: messages often name people by id alone.
using HelpDeskNames = std::map<std::string, std::string>;
void setSpeaker(MessageDraft& draft, const std::string& id, const std::string& name, const HelpDeskNames& names);
/// Attachments, and that nobody outside of the team got to see it: it is no less an answer.
std::string helpDeskMeta(const nlohmann::json& message, bool isPrivate);

}  // namespace antecedent
