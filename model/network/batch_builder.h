// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <vector>

#include "model/evidence/target_example.h"
#include "model/network/conversation_transformer.h"

namespace antecedent {

/// A target with the vectors of its candidates.
struct BatchItem {
    const TargetExample* example = nullptr;
    torch::Tensor vectors{};                ///< [messages, text] (fp32 or fp16)
    std::vector<std::int64_t> rows{};       ///< row of each candidate in `vectors`; empty: the message's index
    torch::Tensor match{};                  ///< [matched, match]: TokenMatch of the target with messages, or undefined
    std::vector<std::int64_t> matchRows{};  ///< row of each candidate in `match`
};

/// Puts examples of different lengths into one padded batch; place p of the network is place
/// `candidates.size() - 1 - p` of the example, so that the target comes first and near messages before far
/// ones.
TargetBatch makeBatch(const std::vector<BatchItem>& items);

/// Place in the network of a place in an example's candidates, and back.
inline std::size_t flipped(std::size_t place, std::size_t count) {
    return count - 1 - place;
}

}  // namespace antecedent
