// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <vector>

#include "model/training/checkpoint.h"

namespace antecedent {

/// All parameters of an optimiser, group by group.
std::vector<torch::Tensor> parametersOf(const torch::optim::AdamW& optimizer);

/// What an optimiser remembers of each of its parameters.
void saveOptimizer(const torch::optim::AdamW& optimizer, Checkpoint& checkpoint);
/// Throws CheckpointDamage where that is of other parameters.
void restoreOptimizer(torch::optim::AdamW& optimizer, const Checkpoint& checkpoint);

}  // namespace antecedent
