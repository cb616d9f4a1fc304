// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "model/api/training_options.h"

namespace antecedent {

/// Reads all files to learn from and to measure on once, before hours of learning: what was read around is
/// said on the error stream, and so is how many conversations are in both. The error of the first that cannot
/// be read.
Result<void> checkTrainingFiles(const Pipeline& pipeline, const TrainingOptions& options, CommandContext& context);

}  // namespace antecedent
