// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/bundle/decision.h"
#include "model/training/data/corpus.h"

namespace antecedent {

/// Of every message of a dev conversation, the circumstance in which it is decided on (see settingOf).
std::vector<Circumstance> circumstancesOf(const CorpusConversation& item);

/// All that is known are replies that a platform's button declares: a sample of one kind, in which no thread starts.
bool isDeclaredAlone(const Conversation& conversation);

/// Some links are declared by a platform's button, and others annotated.
bool hasDeclaredAmongOthers(const Conversation& conversation);

/// Dev conversations as decisions are fitted to them. Those with declared replies alone say nothing of how to decide on
/// the rest, and are left out where there are others; those read in full are there with the declared replies hidden,
/// and once more with these kept; and chats that have lost their names (namelessCopies) stand for those that never had
/// any.
std::vector<CorpusConversation> fittingCorpus(std::vector<CorpusConversation> dev);

}  // namespace antecedent
