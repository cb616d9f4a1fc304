// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "graph/base/error.h"

namespace antecedent {

/// Whether a folder is there to write to, or can be made. Io, with the operating system's reason, when not:
/// told before hours of learning, not after.
Result<void> checkWritable(const std::filesystem::path& folder);

}  // namespace antecedent
