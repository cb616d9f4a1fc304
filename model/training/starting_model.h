// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/training_options.h"
#include "model/bundle/model_file.h"

namespace antecedent {

/// The model that a training begins with: the one of `from`, or the pretrained encoder under a random upper
/// level, with the masks, the dropout and (where a second stage follows) the token matching that are asked
/// for. Token matching that is new changes no score until it has learnt something. Errors say which options a
/// model gone on from cannot follow.
Result<ReplyModel> startingModel(const TrainingOptions& options);

/// Takes over what the model decides where the options left it open, so that a report tells what was done.
void adoptFrom(const ReplyModel& model, TrainingOptions& options);

}  // namespace antecedent
