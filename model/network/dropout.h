// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace antecedent {

/// Dropout for training: zero with `probability` (rounded to 1/256), else scaled up so that the mean stays.
/// Draws eight elements from one random number, where torch's own draws one, and that slowly on a processor.
torch::Tensor dropped(const torch::Tensor& x, double probability);

}  // namespace antecedent
