// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <string>
#include <vector>

namespace antecedent {

/// What the system says of the processor; empty where it says nothing.
struct Processor {
    std::string name;
    std::vector<std::string> instructions;  ///< those that matter here, such as "avx2" and "avx512_vnni"

    /// "avx2 fma avx512_vnni", or "none that matter here".
    std::string instructionWords() const;
};

/// Reads what Linux writes to /proc/cpuinfo.
Processor readProcessor(std::istream& cpuinfo);

/// The one that this program runs on.
Processor thisProcessor();

}  // namespace antecedent
