// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "model/api/training_options.h"

namespace antecedent {

/// From data files to a finished model folder: encode, train, calibrate on dev, write. Resumes from
/// `options.work` when a run with the same data was stopped there.
Result<TrainingReport> train(const TrainingOptions& options, Control& control);

}  // namespace antecedent
