// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/import/reading/importer.h"
#include "graph/import/reading/phone_stamp.h"

namespace antecedent {

/// Whether days stand before months: as it was asked for, else as the stamps tell. What is only a guess is told.
bool isDayFirst(const DateOrder& order, const ImportOptions& options, ConversationSink& sink);

/// The same of the texts of all times in a file. Those with names of months and those with the year in front have one
/// order alone.
bool isDayFirst(const std::vector<std::string>& times, const ImportOptions& options, ConversationSink& sink);

}  // namespace antecedent
