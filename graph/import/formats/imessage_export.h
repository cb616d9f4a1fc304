// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// A message as imessage-exporter writes it, with the answers that it shows below.
struct IMessage {
    MessageDraft draft;  ///< without id and parents
    std::string time;    ///< as it stands
    std::vector<IMessage> answers = {};
};

/// "May 11, 2026  7:02:14 AM (Read by you after 5 seconds)" with a name below, as its texts begin.
bool isIMessageText(std::string_view head);
bool isIMessagePage(std::string_view head);

std::vector<IMessage> iMessagesOfText(std::string_view text);
std::vector<IMessage> iMessagesOfPage(std::string_view html);

/// Sets the time of a draft, and what the exporter says of the reading of it.
void setIMessageTime(IMessage& message, std::string_view line);

}  // namespace antecedent
