// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/low_rank.h"

#include <algorithm>

namespace antecedent {

LowRank lowRank(const torch::Tensor& matrix, std::int64_t rank) {
    const auto [left, sizes, right] = torch::linalg_svd(matrix.detach().to(torch::kFloat32), false);
    const auto kept = std::min(rank, sizes.size(0));
    // Both sides share the sizes, so that both are stored as exactly.
    const auto roots = sizes.narrow(0, 0, kept).sqrt();
    return {left.narrow(1, 0, kept) * roots, right.narrow(0, 0, kept) * roots.unsqueeze(1)};
}

}  // namespace antecedent
