// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "model/adaptation/decided_example.h"
#include "model/api/reply_predictor.h"
#include "model/bundle/model_file.h"

namespace antecedent {

/// The messages that a person decided, as a decoding sees them that keeps to these decisions and to no adaptation.
/// Cancelled: nullopt.
std::optional<std::vector<DecidedExample>> decidedExamples(const ReplyModel& model,
                                                           const std::vector<DecidedConversation>& decided,
                                                           const PredictOptions& options, Control& control);

}  // namespace antecedent
