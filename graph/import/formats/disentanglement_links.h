// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// Whether a text is nothing but links, "993 1000 -" a line.
bool isLinkList(std::string_view head);

/// Declares the links of a list for messages that are numbered from 0: the later one answers the earlier one, and a
/// message that is linked to itself starts a thread. Messages without a link stay open. Returns how many links name no
/// message.
std::size_t declareLinks(std::string_view list, ConversationBuilder& builder);

}  // namespace antecedent
