// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/arithmetic_record.h"
#include "model/inference/arithmetic.h"

namespace antecedent {

// What a processor has is not always fast on it: bf16 without AMX may take longer than fp32.

/// Multiplies on one core as the encoder does, in each arithmetic that the processor has, for a tenth of a second.
ArithmeticRecord measureArithmetic();

/// What `file` says of this processor as it is used now; where it says nothing of it, what is measured, which is then
/// written there. An empty name, and a file that cannot be written, keep nothing.
ArithmeticRecord arithmeticRecordIn(const std::filesystem::path& file);

/// The same of the user's file; looked up once for each run of the program.
const ArithmeticRecord& arithmeticHere();

/// The fastest arithmetic here.
Arithmetic fastestArithmetic(const ArithmeticSpeeds& speeds);

/// In what second looks are read where everything else is in `arithmetic`. In int8 they may lose some of the answers
/// that they are there for, so they are in bf16 where that is no slower than fp32.
Arithmetic secondLookArithmetic(Arithmetic arithmetic, const ArithmeticSpeeds& speeds);

}  // namespace antecedent
