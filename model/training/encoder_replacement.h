// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/control.h"
#include "model/api/training_options.h"
#include "model/bundle/model_file.h"

namespace antecedent {

/// Where the options name a new text encoder: puts it, made smaller as they say, in the place of the model's own, once
/// it has learnt from messages of the data to say of a text what that says, so that the upper level understands it. A
/// second look, which is made of the old encoder, is left out.
Result<void> replaceEncoder(ReplyModel& model, const TrainingOptions& options, Control& control);

}  // namespace antecedent
