// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/packed_attention.h"

#include "model/kernels/encoder_kernels.h"
#include "model/kernels/instructions.h"
#include "model/kernels/tensor_bits.h"

namespace antecedent {

bool packsAttention() {
    return vectorRegisters() != VectorRegisters::None;
}

torch::Tensor packedAttention(const torch::Tensor& projected, const std::vector<PackedTarget>& targets,
                              std::int64_t heads) {
    const std::int64_t width = projected.size(1) / 3;
    auto mixed = torch::empty({projected.size(0), width}, torch::kBFloat16);
    TextAttention attention({heads, width / heads});
    for (const PackedTarget& target : targets) {
        attention.attend(bitsOf(projected), {target.first, target.count}, target.bias.data_ptr<float>(), bitsOf(mixed));
    }
    return mixed;
}

}  // namespace antecedent
