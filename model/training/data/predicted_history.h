// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <optional>
#include <utility>
#include <vector>

#include "model/evidence/target_example.h"

namespace antecedent {

/// Predictions made while training, message by message: the history that a later pass may see instead of the
/// truth (scheduled sampling, Bengio et al. 2015).
class PredictedHistory {
public:
    explicit PredictedHistory(std::size_t conversations) : m_places(conversations) {}

    void record(std::size_t conversation, std::size_t message, MessagePlace place);
    /// nullptr where nothing was predicted yet.
    const MessagePlace* find(std::size_t conversation, std::size_t message) const;

    /// The whole history as two tensors, for a checkpoint: messages per conversation, and a row per message.
    std::pair<torch::Tensor, torch::Tensor> packed() const;
    /// False when the tensors are of another corpus.
    bool unpack(const torch::Tensor& sizes, const torch::Tensor& rows);

private:
    std::vector<std::vector<std::optional<MessagePlace>>> m_places;
};

/// The place that scores [places] (network order) of a target decide on, with its doubts.
MessagePlace predictedPlace(const TargetExample& example, const torch::Tensor& scores);

}  // namespace antecedent
