// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace antecedent {

/// A matrix as whole numbers from -127 to 127, with a scale for each row.
struct Int8Rows {
    torch::Tensor values;  ///< int8 [rows, columns]
    torch::Tensor scale;   ///< fp32 [rows]
};

/// The matrix fp32 [rows, columns], rounded.
inline Int8Rows int8Rows(const torch::Tensor& matrix) {
    const auto scale = matrix.abs().amax(1).clamp_min(1e-12) / 127.0;
    return {(matrix / scale.unsqueeze(1)).round().clamp(-127, 127).to(torch::kInt8).contiguous(), scale.contiguous()};
}

}  // namespace antecedent
