// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// What makes one doubt that a conversation was understood: more than a few per cent of its messages without text,
/// speaker or time where others have them, or times that run backwards (unless they are about to be put in order).
std::vector<ImportWarning> doubtsAbout(const ConversationBuilder& conversation, MessageOrder order);

}  // namespace antecedent
