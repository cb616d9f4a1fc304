// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <string>
#include <vector>

#include "model/training/data/corpus.h"

namespace antecedent {

/// What a checkpoint must agree with to be gone on from: the conversations and their links, the options that
/// steer the learning (not how long it lasts), and the weights it began with. SHA-256, in hexadecimal.
std::string runFingerprint(const TrainingOptions& options, const std::vector<CorpusConversation>& corpus,
                           const std::vector<torch::Tensor>& weights);

}  // namespace antecedent
