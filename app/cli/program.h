// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace antecedent {

/// The program `antecedent`: looks at terminal, environment and signals, runs the command line, returns its
/// exit code.
int runProgram(int argc, char** argv);

}  // namespace antecedent
