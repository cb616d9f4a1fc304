// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <ostream>
#include <vector>

#include "app/engine/run_journal.h"
#include "graph/base/control.h"

namespace antecedent {

/// Parts that were checked: every part of one run, once.
struct RunParts {
    std::vector<std::filesystem::path> files;  ///< by the number of the part
    std::uint64_t headBytes = 0;
    StreamTotals totals;
};

/// Finds out by their manifests whether some outputs of `predict --shard` are all parts of one run: of the same inputs,
/// model and options, each there once, whole and unchanged. Errors name the part and what to do.
Result<RunParts> checkParts(const std::vector<std::filesystem::path>& outputs);

/// Writes what one run of all of it would have written: the conversations in the order of the input. BadInput when the
/// parts do not hold all of them; what was written until then is to be thrown away.
Result<void> mergeParts(const RunParts& parts, std::ostream& out, Control& control);

}  // namespace antecedent
