// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/training/corpus.h"

namespace antecedent {

/// Copies of the chats in which people call one another by name, without these names: once with times and once without. To fit
/// to what the chats of people who do not look like; messages have no vectors.
std::vector<CorpusConversation> namelessCopies(const std::vector<CorpusConversation>& corpus);

}  // namespace antecedent
