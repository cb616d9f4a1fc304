// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace antecedent {

/// A matrix as the product of a tall and a wide one.
struct LowRank {
    torch::Tensor left;   ///< [rows, rank]
    torch::Tensor right;  ///< [rank, columns]
};

/// The nearest matrix of this rank (Eckart and Young 1936). What an encoder learns for one more task is of
/// low rank (Hu et al. 2022), so that its difference from the encoder it began with can be stored in little
/// space.
LowRank lowRank(const torch::Tensor& matrix, std::int64_t rank);

}  // namespace antecedent
