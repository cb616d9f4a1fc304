// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/arithmetic.h"

#include <oneapi/dnnl/dnnl.hpp>

#include "model/network/vector_math.h"

namespace antecedent {
namespace {

/// Each kind of processor has the bits of those before it and some of its own.
bool has(dnnl::cpu_isa wanted) {
    static const auto bits = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
    return (bits & static_cast<unsigned>(wanted)) == static_cast<unsigned>(wanted);
}

}  // namespace

bool bf16InHardware() { return has(dnnl::cpu_isa::avx512_core_bf16); }

bool int8InHardware() { return has(dnnl::cpu_isa::avx512_core_vnni) && avx512Usable(); }

Arithmetic quickestArithmetic() {
    if (int8InHardware()) return Arithmetic::Int8;
    return bf16InHardware() ? Arithmetic::Bf16 : Arithmetic::Fp32;
}

}  // namespace antecedent
