// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>

#include "graph/import/reading/import_result.h"

namespace antecedent {

/// Says the first few warnings of a file, how many more there are, and as what it was read; nothing where
/// there are none.
void sayWarnings(const ImportReport& report, std::ostream& err);

}  // namespace antecedent
