// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/project/project.h"
#include "model/api/adaptation.h"

namespace antecedent {

/// What the decisions in a project have taught the model, as the project keeps it.
struct KeptAdaptation {
    AdaptationPtr adaptation;   ///< null: nothing was learnt
    bool off = false;           ///< a person wants nothing to be learnt
    std::size_t decisions = 0;  ///< there were when it was learnt, or when nothing came of it

    /// What predictions are to take in; null where nothing was learnt or a person wants none of it.
    AdaptationPtr inForce() const { return off ? nullptr : adaptation; }
};

/// What came of learning from so many decisions.
KeptAdaptation learntFrom(const AdaptationTrial& trial, std::size_t decisions);

/// What cannot be read counts as nothing learnt: it is learnt anew from the decisions.
KeptAdaptation keptAdaptation(const Project& project);
Result<void> keepAdaptation(Project& project, const KeptAdaptation& kept);

/// Whether so many decisions are enough, and enough more than those it was learnt from, to learn again.
bool worthLearning(const KeptAdaptation& kept, std::size_t decisions);

/// What was learnt, or why nothing was, in a sentence.
std::string trialText(const AdaptationTrial& trial);

}  // namespace antecedent
