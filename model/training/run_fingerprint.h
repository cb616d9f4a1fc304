// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <string>
#include <vector>

#include "model/bundle/decision.h"
#include "model/evidence/candidate_screen.h"
#include "model/training/data/corpus.h"

namespace antecedent {

/// All that a run learns from.
struct RunInputs {
    const TrainingOptions& options;
    const std::vector<CorpusConversation>& corpus;
    std::vector<torch::Tensor> weights;  ///< that it begins with, and those of what it listens to
    CandidateScreen screen = {};         ///< where it says which candidates are learnt from
    Decisions decisions = {};            ///< where they say what is in doubt
};

/// What a checkpoint must agree with to be gone on from: everything in the conversations that the network can see,
/// their links, the options that steer the learning (not how long it lasts), and the weights. SHA-256, in
/// hexadecimal.
std::string runFingerprint(const RunInputs& inputs);

}  // namespace antecedent
