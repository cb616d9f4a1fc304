// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace antecedent {

/// Columns that the network adds to the evidence: how near the texts are.
constexpr std::int64_t similarityColumns = 2;

/// Chances below this count as none, which the attention's logits learn by this number.
constexpr float leastReach = 1e-3f, maskedLogit = -1e9f;

/// A batch of targets. Place 0 of each row is the target, its candidates follow, padding comes last.
struct TargetBatch {
    torch::Tensor vectors;   ///< float [batch, places, text]
    torch::Tensor evidence;  ///< float [batch, places, columns]
    torch::Tensor match;     ///< float [batch, places, match] of TokenMatch, or undefined
    torch::Tensor mask;      ///< float [batch, places, places]: probability that the row may attend to the column
    torch::Tensor valid;     ///< bool [batch, places]: not padding
};

}  // namespace antecedent
