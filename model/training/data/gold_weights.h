// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <vector>

#include "graph/base/strong_id.h"
#include "model/evidence/target_example.h"

namespace antecedent {

/// Places of the gold parents in a candidate list; "starts a thread" (no parents) is the last place. Parents
/// that are no candidates are left out.
std::vector<std::size_t> goldPlaces(const std::vector<std::size_t>& candidates, const std::vector<MessageId>& gold);

/// Weights [batch, places] of the true places in network order: 1/k each for k parents, zero where nothing is
/// known.
torch::Tensor goldWeights(const std::vector<const TargetExample*>& examples, std::int64_t places);

/// Mean cross-entropy of scores [batch, places] over the rows that have weights.
torch::Tensor goldLoss(const torch::Tensor& scores, const torch::Tensor& weights, const torch::Tensor& valid);

/// bool [batch]: the best score is at a true place.
torch::Tensor rightPlaces(const torch::Tensor& scores, const torch::Tensor& weights);

}  // namespace antecedent
