// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include "model/kernels/vector_math.h"

namespace antecedent {

/// What a contiguous bf16 tensor holds, for kernels of our own.
inline const Bf16Bits* bitsOf(const torch::Tensor& values) {
    return static_cast<const Bf16Bits*>(values.data_ptr());
}
inline Bf16Bits* bitsOf(torch::Tensor& values) {
    return static_cast<Bf16Bits*>(values.data_ptr());
}

}  // namespace antecedent
