// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "model/training/dev_evaluation.h"

namespace antecedent {

/// Fits how to decide on decoded dev messages, one set for each genre and one over all for the rest: the bias of
/// "starts a thread" and the second-parent threshold for the best link F1, the temperature for the likelihood of
/// the gold parents (Guo et al. 2017). The messages must have been decoded with neutral DecisionOptions and all
/// candidates kept. Of what there are fewer than 200 annotated messages of, `before` stays, if it is there.
std::map<Genre, DecisionOptions> fitDecisions(const std::vector<DecodedSource>& sources,
                                              std::map<Genre, DecisionOptions> before = {});

/// The same messages decided anew.
DecodedSource decidedAnew(const DecodedSource& source, const DecisionOptions& options);

}  // namespace antecedent
