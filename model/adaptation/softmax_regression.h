// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/adaptation/decided_example.h"

namespace antecedent {

/// What a softmax regression adds to a model's log-odds.
struct SoftmaxCorrection {
    std::vector<double> weights;  ///< by column of the evidence
    double startBias = 0;
    double sharpness = 0;  ///< of the model's own log-odds

    /// The log-odds of a message's candidates, corrected.
    std::vector<double> applied(std::vector<double> logOdds, const EvidenceRows& evidence) const;
};

/// The likeliest correction under a Gaussian prior of precision `prior` on each column, measured in its standard
/// deviations over the examples; a tenth of it on the bias. Columns that hardly vary get no weight.
SoftmaxCorrection fitSoftmaxCorrection(const std::vector<const DecidedExample*>& examples, double prior);

}  // namespace antecedent
