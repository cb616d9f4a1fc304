// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/precision.h"

#include <ATen/autocast_mode.h>

namespace antecedent {

PrecisionGuard::PrecisionGuard(bool bf16) : m_before(at::autocast::is_cpu_enabled()) {
    at::autocast::set_cpu_enabled(bf16);
    if (bf16) at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
    at::autocast::increment_nesting();
}

PrecisionGuard::~PrecisionGuard() {
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    at::autocast::set_cpu_enabled(m_before);
}

torch::Tensor project(const torch::nn::Linear& linear, const torch::Tensor& x) {
    return torch::linear(x.to(linear->weight.scalar_type()), linear->weight, linear->bias);
}

void castLinears(torch::nn::Module& module, torch::ScalarType type) {
    torch::NoGradGuard noGrad;
    module.apply([type](torch::nn::Module& child) {
        if (child.as<torch::nn::Linear>() != nullptr) child.to(type);
    });
}

bool bf16InHardware() { return __builtin_cpu_supports("avx512bf16"); }

}  // namespace antecedent
