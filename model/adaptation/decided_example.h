// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/bundle/decision.h"
#include "model/evidence/target_example.h"

namespace antecedent {

/// A message that a person decided, as the model sees it. Rows are candidates, "starts a thread" the last.
struct DecidedExample {
    std::vector<double> logOdds;  ///< the model's own, up to a constant; -inf: ruled out
    EvidenceRows evidence;
    std::vector<bool> right;  ///< what the person chose
};

/// The model's own log-odds of its scores: over the temperature, with the bias for thread starts.
std::vector<double> logOddsOf(const std::vector<float>& scores, const DecisionOptions& decision);

/// `parents` empty: starts a thread.
DecidedExample decidedExample(const TargetExample& target, std::vector<double> logOdds,
                              const std::vector<MessageId>& parents);

}  // namespace antecedent
