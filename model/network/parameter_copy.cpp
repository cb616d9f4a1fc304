// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/parameter_copy.h"

namespace antecedent {

void copyParameters(const torch::nn::Module& from, torch::nn::Module& to) {
    const torch::NoGradGuard noGrad;
    const auto values = from.named_parameters();
    for (auto& item : to.named_parameters()) {
        const torch::Tensor& value = values[item.key()];
        if (item.value().sizes() == value.sizes()) {
            item.value().copy_(value);
        } else {
            item.value().set_data(value.detach());
        }
    }
}

}  // namespace antecedent
