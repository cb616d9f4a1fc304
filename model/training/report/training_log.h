// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "graph/base/error.h"
#include "model/api/training_options.h"

namespace antecedent {

/// One line of JSON for an epoch, or for a part of one.
std::string logLine(const EpochReport& report);

/// Appends to a log; the file is rewritten whole, so that it survives a crash at any point.
Result<void> appendToLog(const std::filesystem::path& file, const EpochReport& report);

/// All reports of a log, oldest first; lines that cannot be read are left out. Empty when there is no such
/// file.
std::vector<EpochReport> readLog(const std::filesystem::path& file);

}  // namespace antecedent
