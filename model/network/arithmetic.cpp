// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/arithmetic.h"

#include "model/network/vector_math.h"

namespace antecedent {

bool bf16InHardware() { return __builtin_cpu_supports("avx512bf16"); }

bool int8InHardware() { return __builtin_cpu_supports("avx512vnni") && avx512Usable() && bf16InHardware(); }

Arithmetic quickestArithmetic() {
    if (int8InHardware()) return Arithmetic::Int8;
    return bf16InHardware() ? Arithmetic::Bf16 : Arithmetic::Fp32;
}

}  // namespace antecedent
