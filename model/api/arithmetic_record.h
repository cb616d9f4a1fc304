// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "graph/base/error.h"

namespace antecedent {

/// How fast one core multiplies in each arithmetic, in GFLOP/s; 0: the processor has it not.
struct ArithmeticSpeeds {
    double fp32 = 0;
    double bf16 = 0;
    double int8 = 0;
};

/// What was measured once, and on which processor: on another one it counts no longer.
struct ArithmeticRecord {
    std::string processor;     ///< its name
    std::string instructions;  ///< those in use
    ArithmeticSpeeds speeds;

    bool operator==(const ArithmeticRecord& other) const {
        return processor == other.processor && instructions == other.instructions && speeds.fp32 == other.speeds.fp32 &&
               speeds.bf16 == other.speeds.bf16 && speeds.int8 == other.speeds.int8;
    }
};

/// "int8", "bf16" or "fp32": the fastest of them, of two about as fast the one of smaller numbers.
const char* fastestOf(const ArithmeticSpeeds& speeds);

/// Where it is kept, beside the user's settings; empty where the user has no folder for these.
std::filesystem::path arithmeticRecordFile();

/// nullopt when there is none, or none that can be read.
std::optional<ArithmeticRecord> readArithmeticRecord(const std::filesystem::path& file);
Result<void> writeArithmeticRecord(const std::filesystem::path& file, const ArithmeticRecord& record);

}  // namespace antecedent
