// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "graph/base/error.h"

namespace antecedent {

/// Bytes that this process can still take: of the machine's memory, of the control group it runs in, and of what its
/// limits (`ulimit -v`) allow.
std::uint64_t memoryLeft();

/// Io, in words, where less is left than the network and a model need to begin with. Found out before they are loaded:
/// libraries that run out of memory meanwhile may wait for ever.
Result<void> checkMemoryForNetwork();

}  // namespace antecedent
