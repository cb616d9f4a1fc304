// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>

#include "graph/import/reading/import_result.h"

namespace antecedent {

/// Tells in a line what was read as what, below it what was read around:
/// "chat.log: IRC (irssi), 1,250 messages, 12 speakers, 14:03 to 18:40, 3 declared replies, 22 system lines".
void tellImport(const ImportReport& report, std::ostream& err);

}  // namespace antecedent
