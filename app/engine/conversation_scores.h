// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/engine/pipeline.h"
#include "app/engine/system_scores.h"

namespace antecedent {

/// Hides the links that conversations declare, predicts them, and scores the prediction against these. BadInput when
/// they declare none.
Result<SystemScores> scoresOf(Pipeline& pipeline, const std::vector<ConversationPtr>& gold,
                              const PredictOptions& options, Control& control);

}  // namespace antecedent
