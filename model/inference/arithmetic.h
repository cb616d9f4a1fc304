// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/kernels/instructions.h"

namespace antecedent {

/// In what a finished model multiplies. Int8: the text encoder and the layers of the upper level; second
/// looks are bf16 where the processor has that, and so is the rest, else fp32.
enum class Arithmetic { Fp32, Bf16, Int8 };

/// The one of the smallest numbers that this processor has; mostly the fastest.
inline Arithmetic quickestArithmetic() {
    if (int8InHardware()) return Arithmetic::Int8;
    return bf16InHardware() ? Arithmetic::Bf16 : Arithmetic::Fp32;
}

}  // namespace antecedent
