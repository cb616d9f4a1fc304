// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/precision.h"

#include <ATen/autocast_mode.h>

#include <oneapi/dnnl/dnnl.hpp>

#include "model/inference/float_weights.h"
#include "model/inference/packed_weights.h"

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

namespace {

/// The packed weights of a layer that castLinears made ready for inference, or null.
PackedWeightsImpl* packedWeights(const torch::nn::Linear& linear) {
    if (linear->weight.scalar_type() != torch::kBFloat16 || torch::GradMode::is_enabled()) return nullptr;
    const auto parts = linear->children();
    return parts.empty() ? nullptr : parts.front()->as<PackedWeights>();
}

/// What packFloats made of a layer, or null.
FloatWeightsImpl* floatWeights(const torch::nn::Linear& linear) {
    if (linear->weight.scalar_type() != torch::kFloat32 || torch::GradMode::is_enabled()) return nullptr;
    const auto parts = linear->children();
    return parts.empty() ? nullptr : parts.front()->as<FloatWeights>();
}

}  // namespace

torch::Tensor project(const torch::nn::Linear& linear, const torch::Tensor& x) {
    const auto cast = x.to(linear->weight.scalar_type());
    if (auto* packed = packedWeights(linear)) return packed->multiply(cast, false);
    if (const auto* packed = floatWeights(linear)) return packed->multiply(cast);
    return torch::linear(cast, linear->weight, linear->bias);
}

torch::Tensor projectGelu(const torch::nn::Linear& linear, const torch::Tensor& x) {
    if (auto* packed = packedWeights(linear)) return packed->multiply(x.to(torch::kBFloat16), true);
    return torch::gelu(project(linear, x));
}

void packFloats(torch::nn::Module& module) {
    if (vectorRegisters() == VectorRegisters::None) return;
    module.apply([](torch::nn::Module& child) {
        auto* linear = child.as<torch::nn::Linear>();
        if (linear == nullptr || !linear->children().empty()) return;
        linear->register_module("packed", FloatWeights(linear->weight, linear->bias));
    });
}

void castLinears(torch::nn::Module& module, Arithmetic arithmetic) {
    torch::NoGradGuard noGrad;
    // By default oneDNN keeps a thousand products prepared, of all shapes of batches that were ever met: a
    // gigabyte.
    constexpr int preparedProducts = 128;
    dnnl::set_primitive_cache_capacity(preparedProducts);
    module.apply([arithmetic](torch::nn::Module& child) {
        auto* linear = child.as<torch::nn::Linear>();
        if (linear == nullptr || !linear->children().empty()) return;
        const bool packs = linear->bias.defined() && PackedWeightsImpl::usable(linear->weight, arithmetic);
        if (packs) linear->register_module("packed", PackedWeights(linear->weight, linear->bias, arithmetic));
        if (packs || bf16InHardware() || arithmetic == Arithmetic::Bf16) linear->to(torch::kBFloat16);
    });
}

}  // namespace antecedent
