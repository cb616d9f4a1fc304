// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/import/reading/import_result.h"

namespace antecedent {

/// What was read, in a line: "IRC (irssi), 1,250 messages, 12 speakers, 14:03 to 18:40, 3 declared replies, 22 system
/// lines".
std::string importSummary(const ImportReport& report);

}  // namespace antecedent
