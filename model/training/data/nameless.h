// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <vector>

#include "model/training/data/corpus.h"

namespace antecedent {

/// Of every message, whether names are rare up to there (NameUse).
std::vector<bool> namelessUpTo(const Conversation& conversation);

/// Copies of the chats in which people call one another by name, without these names: once with times and
/// once without. To fit to what the chats of people who do not look like; messages have no vectors.
std::vector<CorpusConversation> namelessCopies(const std::vector<CorpusConversation>& corpus);

/// Chats without times, and seven in ten without the names that messages begin with: most of the evidence is
/// gone, and the words must tell. Some begin with the first message whose place is known, others up to 150
/// before it.
std::vector<ConversationPtr> nameless(const std::vector<ConversationPtr>& conversations, std::mt19937& random);

}  // namespace antecedent
