// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/engine/opened_conversation.h"

namespace antecedent {

/// The same conversation under another id.
ConversationPtr withId(const Conversation& conversation, std::string id);

/// Ids for conversations that come one by one: one that was there before gets a number behind it.
class IdsSoFar {
public:
    std::string uniqueFor(const std::string& id);

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_uses;  ///< by hashes of the ids, of which there may be millions
};

/// Conversations of several files that would share an id get one each: with the folder of their file before it, or else
/// a number behind it. Outputs that name conversations by id would merge them.
void makeIdsUnique(std::vector<OpenedConversation>& conversations);

}  // namespace antecedent
