// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace antecedent {

/// A target and its candidates among the rows of several targets that stand one after another, without
/// padding.
struct PackedTarget {
    std::int64_t first = 0;  ///< its first row
    std::int64_t count = 0;
    torch::Tensor bias;  ///< float [heads, count, count], added to the attention logits
};

/// Whether the processor has what it takes.
bool packsAttention();

/// softmax(q k^T / sqrt(part) + bias) v within each target. Queries, keys and values side by side, bf16 [rows, 3
/// width], contiguous -> bf16 [rows, width].
torch::Tensor packedAttention(const torch::Tensor& projected, const std::vector<PackedTarget>& targets,
                              std::int64_t heads);

}  // namespace antecedent
