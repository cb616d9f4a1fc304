// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "graph/base/error.h"
#include "graph/base/file.h"

namespace antecedent {

/// Writes a result where a person asked for it: a file appears whole or not at all (the old one stays on
/// failure); a pipe or device such as /dev/null is written to, never replaced. Says in words when it is a
/// folder, or when the folder around it does not exist.
Result<void> writeOutput(const std::filesystem::path& path, const FileFiller& fill);
Result<void> writeOutput(const std::filesystem::path& path, std::string_view content);

/// Whether something can be written there, found out before the work and not after it.
Result<void> checkOutput(const std::filesystem::path& path);
/// The same for a folder of several files.
Result<void> checkOutputFolder(const std::filesystem::path& path);

/// Usage when the output is one of the inputs, or a file inside one of them.
Result<void> checkNotRead(const std::filesystem::path& output, const std::vector<std::filesystem::path>& inputs);

}  // namespace antecedent
