// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/base/control.h"
#include "model/evidence/candidate_screen.h"
#include "model/training/data/corpus.h"

namespace antecedent {

struct ScreenFitOptions {
    ScreenLimits limits{32, 4, 6};  ///< of the screen to be
    std::size_t targets = 40000;    ///< messages to learn from, conversations in random order
    double rate = 0.05;
    unsigned seed = 1;
};

/// Fits the screen's weights by softmax regression of the true parents on the evidence alone (Adagrad, one
/// pass). Empty when nothing is annotated or the control says stop.
CandidateScreen fitScreen(const std::vector<CorpusConversation>& corpus, const ScreenFitOptions& options,
                          Control& control);

}  // namespace antecedent
