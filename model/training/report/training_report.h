// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "graph/base/error.h"
#include "model/api/training_options.h"

namespace antecedent {

/// Curves of a run: loss above, accuracy on the training data and on each dev source below, over epochs. SVG.
std::string trainingCurves(const std::vector<EpochReport>& log);

/// The run in words and tables (Markdown): what it learnt from, its settings, every epoch, dev scores at the
/// end, decisions.
std::string trainingReport(const TrainingOptions& options, const std::vector<EpochReport>& log,
                           const std::vector<FittedDecision>& decisions = {});

/// Writes `training.md` and `training.svg` into the folder of the report's model.
Result<void> writeTrainingReport(const TrainingOptions& options, const std::vector<EpochReport>& log,
                                 const TrainingReport& report);

}  // namespace antecedent
