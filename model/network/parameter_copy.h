// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace antecedent {

/// Gives `to` the numbers of those parameters of `from` that it has, too. Where sizes differ, both share one tensor.
void copyParameters(const torch::nn::Module& from, torch::nn::Module& to);

}  // namespace antecedent
