// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/dropout.h"

#include <cmath>
#include <limits>

namespace antecedent {

torch::Tensor dropped(const torch::Tensor& x, double probability) {
    const auto zeros = static_cast<std::int64_t>(std::lround(probability * 256));
    if (zeros <= 0) return x;
    const std::int64_t numbers = (x.numel() + 7) / 8;
    // All 64 bits are random: the whole range of the type.
    const auto bits = torch::empty({numbers}, torch::kInt64)
                          .random_(std::numeric_limits<std::int64_t>::min(), c10::optional<std::int64_t>());
    const auto kept = bits.view(torch::kUInt8).narrow(0, 0, x.numel()).view(x.sizes()) >= zeros;
    return x * kept.to(x.scalar_type()).mul_(256.0 / static_cast<double>(256 - zeros));
}

}  // namespace antecedent
