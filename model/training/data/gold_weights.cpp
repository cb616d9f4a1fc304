// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/gold_weights.h"

#include <algorithm>

#include "model/network/batch_builder.h"

namespace antecedent {

std::vector<std::size_t> goldPlaces(const std::vector<std::size_t>& candidates, const std::vector<MessageId>& gold) {
    if (gold.empty()) return {candidates.size() - 1};
    std::vector<std::size_t> places;
    for (const MessageId parent : gold) {
        const auto found = std::lower_bound(candidates.begin(), candidates.end(), parent.index());
        if (found != candidates.end() && *found == parent.index()) {
            places.push_back(static_cast<std::size_t>(found - candidates.begin()));
        }
    }
    return places;
}

torch::Tensor goldWeights(const std::vector<const TargetExample*>& examples, std::int64_t places) {
    auto weights = torch::zeros({static_cast<std::int64_t>(examples.size()), places});
    auto cells = weights.accessor<float, 2>();
    for (std::size_t row = 0; row < examples.size(); ++row) {
        const TargetExample& example = *examples[row];
        const float weight = 1.0f / static_cast<float>(std::max<std::size_t>(1, example.gold.size()));
        for (const std::size_t place : example.gold) {
            const auto column = static_cast<std::int64_t>(flipped(place, example.candidates.size()));
            cells[static_cast<std::int64_t>(row)][column] = weight;
        }
    }
    return weights;
}

torch::Tensor goldLoss(const torch::Tensor& scores, const torch::Tensor& weights, const torch::Tensor& valid) {
    const auto logProbabilities = torch::log_softmax(scores, -1).masked_fill(valid.logical_not(), 0);
    return -(logProbabilities * weights).sum() / weights.sum().clamp_min(1);
}

torch::Tensor rightPlaces(const torch::Tensor& scores, const torch::Tensor& weights) {
    return weights.gather(1, scores.argmax(1, true)).squeeze(1) > 0;
}

}  // namespace antecedent
