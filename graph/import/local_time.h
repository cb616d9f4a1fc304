// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// True for the name of a zone in the IANA database, "Europe/Berlin", or an offset such as "GMT+2".
bool isTimeZone(const std::string& name);

/// Takes the local times of a conversation as those of a zone: afterwards they are in UTC.
void placeInZone(ConversationBuilder& conversation, const std::string& zone);

}  // namespace antecedent
