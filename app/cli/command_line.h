// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"

namespace antecedent {

/// Exit codes of the program.
enum ExitCode { ExitGood = 0, ExitFailed = 1, ExitUsage = 2, ExitCancelled = 130 };

/// Runs the command that the arguments (without the program's name) ask for, and says what went wrong on the
/// error stream. Returns the exit code.
int runCommandLine(const std::vector<std::string>& arguments, CommandContext& context);

}  // namespace antecedent
